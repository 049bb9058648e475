import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openEmbedded } from '../kernel/database/database.ts'
import { describeTables } from '../kernel/database/describe-tables.ts'
import { openEngine } from '../kernel/database/embedded/engine.ts'
import { packageRoot } from '../kernel/package-root.ts'
import { describeApi } from './api/openapi.ts'
import { describeRights } from './api/rights-table.ts'

/** The documents that are made from the code and committed, so that a review sees what a change does to them. */
async function generated(): Promise<Map<string, string>> {
  const database = await openEmbedded(await openEngine({}))
  const tables = await describeTables(database.pool)
  await database.close()
  return new Map([
    ['kernel/database/generated/tables.ts', tables],
    ['docs/rights.md', describeRights()],
    ['docs/openapi.json', `${JSON.stringify(describeApi(), null, 2)}\n`],
  ])
}

function committed(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const onlyCheck = process.argv.includes('--check')
for (const [name, text] of await generated()) {
  const path = join(packageRoot(), name)
  if (committed(path) === text) continue
  if (onlyCheck) {
    process.stderr.write(`${name} no longer fits the code: run npm run generate and commit it\n`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    process.stdout.write(`${name}\n`)
  }
}
