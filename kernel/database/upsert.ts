import { type Insertable, type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './generated/tables.ts'

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>

// A statement holds 65,535 parameters at most, and PGlite is quickest well below that.
const rowsAtOnce = 500

/**
 * Writes rows in as few statements as may be; a row whose key is there already takes the new values.
 * All rows must name the same columns.
 */
export async function upsert<Table extends keyof Tables & string>(
  database: Database,
  table: Table,
  key: readonly (keyof Row<Table> & string)[],
  rows: readonly Row<Table>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.some((part) => part === column))
  const changes = Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)]))
  // Kysely cannot follow a table that is a parameter; the signature above has checked the rows.
  const untyped = database as unknown as Kysely<Record<string, Record<string, unknown>>>
  const name: string = table
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await untyped
      .insertInto(name)
      .values(rows.slice(at, at + rowsAtOnce))
      .onConflict((conflict) => conflict.columns([...key]).doUpdateSet(changes))
      .execute()
  }
}

/** Writes new rows in as few statements as may be. */
export async function insertAll<Table extends keyof Tables & string>(
  database: Database,
  table: Table,
  rows: readonly Row<Table>[],
): Promise<void> {
  const untyped = database as unknown as Kysely<Record<string, Record<string, unknown>>>
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await untyped
      .insertInto(table)
      .values(rows.slice(at, at + rowsAtOnce))
      .execute()
  }
}
