import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { isOpen } from './running.ts'

export type OpenKey = {
  id: string
  token: Buffer
  label: string
  body: string
  right_name: string
  holding: string
  from_at: Date
  until_at: Date
}

/** Keys that follow the posts through which they were given. */
export function passedKeyStore(database: Database) {
  return {
    /** Keys that were given through posts and are not over at a moment. */
    openThrough: (holdings: readonly string[], moment: Date): Promise<OpenKey[]> =>
      database
        .selectFrom('machine_keys')
        .selectAll()
        .where('holding', 'in', holdings)
        .where(isOpen('machine_keys', moment))
        .orderBy('from_at')
        .orderBy('id')
        .execute(),

    async end(id: string, moment: Date): Promise<void> {
      await database
        .updateTable('machine_keys')
        .set({ until_at: sql<Date>`greatest(from_at, ${moment})` })
        .where('id', '=', id)
        .execute()
    },

    /** The same secret opens the successor's door. */
    async add(key: OpenKey): Promise<void> {
      await database.insertInto('machine_keys').values(key).execute()
    },
  }
}
