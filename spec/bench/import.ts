import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { judge, type Round, secondsOf } from './clock.ts'
import { openConnection } from './connection.ts'
import { type Resolution, resolutionIn, suffix } from './documents.ts'
import { type Entry, entry } from './entry.ts'
import { runProgram } from './product.ts'
import { bareNode, startToFirstPage } from './start.ts'

const rounds = 3
const target = 'value<=2'

/** `cotmoc import` of a resolution in two languages, with the server running and without, each time on a fresh office. */
export async function measureImport(tree: string, folder: string, office: string): Promise<Entry[]> {
  const resolution = resolutionIn(folder)
  const served: Round[] = []
  const alone: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [shared, own] = [join(folder, `import-${round}`), join(folder, `import-alone-${round}`)]
    cpSync(office, shared, { recursive: true })
    cpSync(office, own, { recursive: true })
    served.push(await importServed(tree, shared, resolution))
    alone.push(await importTimed(tree, own, resolution))
  }
  return [
    entry({ name: `import${suffix}`, unit: 's', ...judge(served), target }),
    entry({ name: `import-alone${suffix}`, unit: 's', ...judge(alone), target }),
  ]
}

/** Runs `cotmoc import`; what it prints is not read, since its words are for people. */
export function importDocument(tree: string, home: string, { path }: Resolution): Promise<string> {
  return runProgram([join(tree, 'app/cotmoc.mjs'), 'import', path], home)
}

async function importServed(tree: string, home: string, resolution: Resolution): Promise<Round> {
  const server = await startToFirstPage(tree, home)
  try {
    const before = await lengthOf(server.port, resolution)
    const round = await importTimed(tree, home, resolution)
    // An import that registers nothing would be fast.
    if ((await lengthOf(server.port, resolution)) <= before) throw new Error('the import changed no page')
    return round
  } finally {
    await server.stop()
  }
}

async function importTimed(tree: string, home: string, resolution: Resolution): Promise<Round> {
  const yardstick = await bareNode()
  return { ours: await secondsOf(() => importDocument(tree, home, resolution)), yardstick }
}

async function lengthOf(port: number, { page }: Resolution): Promise<number> {
  const connection = await openConnection(port)
  const { status, length } = await connection.ask(page)
  connection.close()
  return status === 200 ? length : 0
}
