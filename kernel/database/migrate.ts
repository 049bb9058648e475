import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool, PoolClient } from 'pg'
import { packageRoot } from '../package-root.ts'

// Any fixed number: all server processes of one database must agree on it.
const lock = 5752

type Migration = { name: string; sql: string }

/** Our migrations in their order. */
export function listMigrations(): Migration[] {
  const folder = join(packageRoot(), 'kernel/database/migrations')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }))
}

/** Brings the database up to date, each file in a transaction; several servers may start at once. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(${lock})`)
    await applyMissing(client)
    await client.query(`select pg_advisory_unlock(${lock})`)
  } finally {
    client.release()
  }
}

async function applyMissing(client: PoolClient): Promise<void> {
  await client.query(
    'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string }>('select name from migrations')
  const applied = new Set(rows.map(({ name }) => name))
  for (const { name, sql } of listMigrations()) {
    if (applied.has(name)) continue
    await client.query(`begin; ${sql}`)
    await client.query('insert into migrations (name) values ($1)', [name])
    await client.query('commit')
  }
}
