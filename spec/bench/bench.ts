import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureBodies } from './bodies.ts'
import type { Entry } from './entry.ts'
import { measureImport } from './import.ts'
import { measurePages } from './pages.ts'
import { isPlainServer } from './plain-server.ts'
import { copyTree } from './product.ts'
import { measureReading } from './reading.ts'
import { measureStart, measureStartUnbuilt } from './start.ts'
import { tableHead, tableLine } from './table.ts'

const asJson = process.argv.includes('--json')

if (!isPlainServer(process.argv.slice(2))) await main()

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cotmoc-bench-'))
  const stop = () => process.exit(130)
  process.once('SIGINT', stop).once('SIGTERM', stop)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

  const tree = join(folder, 'tree')
  const office = join(folder, 'office')
  mkdirSync(tree)
  copyTree(tree)
  if (!asJson) print(tableHead)
  // In this order: each leaves what the next one needs, a built tree and an office.
  await report('reading', measureReading)
  await report('start-unbuilt', () => measureStartUnbuilt(tree, folder))
  await report('start', () => measureStart(tree, folder, office))
  await report('import', () => measureImport(tree, folder, office))
  await report('bodies', () => measureBodies(tree, folder, office))
  await report('pages', () => measurePages(tree, folder, office))
}

/** A missed target is a finding; what could not be measured is a failure, and the rest is still measured. */
async function report(name: string, measure: () => Promise<Entry[]>): Promise<void> {
  try {
    for (const entry of await measure()) print(asJson ? JSON.stringify(entry) : tableLine(entry))
  } catch (error) {
    process.stderr.write(`${name} could not be measured: ${String(error)}\n`)
    process.exitCode = 1
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
