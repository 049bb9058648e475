import { Kysely, type Transaction as KyselyTransaction, PostgresDialect } from 'kysely'
import pg, { type Pool, type PoolConfig } from 'pg'
import type { Engine } from './embedded/engine.ts'
import { Wire } from './embedded/wire.ts'
import type { Tables } from './generated/tables.ts'
import { migrate } from './migrate.ts'

/** A handle on the database, or on one open transaction of it. */
export type Database = Kysely<Tables>
export type Transaction = KyselyTransaction<Tables>

/** An open database, up to date with our migrations. */
export type OpenDatabase = { tables: Database; pool: Pool; close: () => Promise<void> }

const dateOid = 1082

// Dates and decimals stay the text that PostgreSQL gives: a Date would move a day by the server's zone,
// a float would lose digits that a source printed.
const types: NonNullable<PoolConfig['types']> = {
  getTypeParser: (oid, format) =>
    oid === dateOid ? (text: string) => text : pg.types.getTypeParser(oid, format ?? 'text'),
}

/** Opens PostgreSQL 15 or later by its address. */
export function openPostgres(connectionString: string): Promise<OpenDatabase> {
  return open(new pg.Pool({ connectionString, types, options: '-c timezone=UTC' }), async () => {})
}

/** Opens an embedded engine. It has one connection: whoever waits for another inside a transaction hangs. */
export function openEmbedded(engine: Engine): Promise<OpenDatabase> {
  const stream = () => new Wire(engine.exchange)
  return open(new pg.Pool({ max: 1, idleTimeoutMillis: 0, types, stream }), engine.close)
}

async function open(pool: Pool, closeEngine: () => Promise<void>): Promise<OpenDatabase> {
  // An idle connection that breaks must not end the process: the next query says what is wrong.
  pool.on('error', () => {})
  await migrate(pool)
  const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const close = async () => {
    await tables.destroy()
    // Kysely leaves a pool open that it never used.
    if (!pool.ended) await pool.end()
    await closeEngine()
  }
  return { tables, pool, close }
}
