import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'
import { type OpenDatabase, openEmbedded, openPostgres } from '../../kernel/database/database.ts'
import { openEngine } from '../../kernel/database/embedded/engine.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a new office is copied from: a snapshot of PGlite, or the name of a template in PostgreSQL. */
    template: { files: string } & (
      | { engine: 'embedded'; snapshot: string }
      | { engine: 'postgres'; url: string; name: string }
    )
  }
}

/** A database of its own with the facts that ship loaded, on the engine that this run is for. */
export async function openTemplateCopy(): Promise<OpenDatabase> {
  const template = inject('template')
  if (template.engine === 'embedded') {
    return openEmbedded(await openEngine({ snapshot: readFileSync(template.snapshot) }))
  }
  const name = `cotmoc_${randomUUID().replaceAll('-', '')}`
  await administer(template.url, `create database ${name} template ${template.name}`)
  const database = await openPostgres(databaseUrl(template.url, name))
  const close = async () => {
    await database.close()
    await administer(template.url, `drop database ${name}`)
  }
  return { ...database, close }
}

/** The files, by content hash, of the office that is copied. */
export function templateFiles(): string {
  return inject('template').files
}

/** Runs one statement in the administrator's own database. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** The address of another database of the same server. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
