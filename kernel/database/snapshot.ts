import { sql } from 'kysely'
import type { Database } from './database.ts'

/** What a statement would see just now, as text: two equal snapshots of PostgreSQL see equal data. */
export async function snapshotOf(database: Database): Promise<string> {
  const { rows } = await sql<{ snapshot: string }>`select pg_current_snapshot()::text as snapshot`.execute(
    database,
  )
  return rows[0]?.snapshot ?? ''
}
