import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildIfNeeded } from '../app/build.mjs'
import { openLocal } from '../app/office/local.ts'
import { type OpenDatabase, openEmbedded, openPostgres } from '../kernel/database/database.ts'
import { openEngine } from '../kernel/database/embedded/engine.ts'
import { offloadHere } from '../kernel/job.ts'
import { administer, databaseUrl } from './office/engines.ts'

const folders = ['data', 'data/sample', 'kernel/database/migrations', 'text', 'subjects', 'app/shipped']

/** Builds the product once, and makes once what every scenario's office is copied from. */
export async function setup(project: TestProject): Promise<void> {
  await buildIfNeeded()
  const url = process.env['SPEC_POSTGRES']
  project.provide('template', url ? await templateDatabase(url) : await snapshot())
}

async function snapshot() {
  const folder = join('node_modules/.cache/cotmoc', digestOfSources())
  const path = join(folder, 'database.tar.gz')
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    const engine = await openEngine({})
    await loadFacts(folder, await openEmbedded(engine), async () => writeFileSync(path, await engine.dump()))
  }
  return { engine: 'embedded', snapshot: path, files: join(folder, 'files') } as const
}

async function templateDatabase(url: string) {
  const name = `cotmoc_template_${digestOfSources()}`
  const folder = mkdtempSync(join(tmpdir(), 'cotmoc-template-'))
  await administer(url, `drop database if exists ${name}`)
  await administer(url, `create database ${name}`)
  await loadFacts(folder, await openPostgres(databaseUrl(url, name)), async () => {})
  return { engine: 'postgres', url, name, files: join(folder, 'files') } as const
}

async function loadFacts(home: string, database: OpenDatabase, loaded: () => Promise<void>): Promise<void> {
  const nothing = async () => {}
  const jobs = { offload: offloadHere, close: nothing }
  const office = await openLocal({ home, database, jobs, log: () => {}, backup: nothing, release: nothing })
  await loaded()
  await office.close()
}

function digestOfSources(): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
