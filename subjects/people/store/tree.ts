import type { Database } from '../../../kernel/database/database.ts'
import type { Range } from '../../../kernel/rights.ts'

/** Where a body stands in today's tree; null where there is none, or it has ended. */
export async function rangeOf(database: Database, body: string): Promise<Range | null> {
  const found = await database
    .selectFrom('bodies')
    .select(['ord', 'ord_end'])
    .where('id', '=', body)
    .executeTakeFirst()
  if (!found || found.ord === null || found.ord_end === null) return null
  return { from: found.ord, to: found.ord_end }
}
