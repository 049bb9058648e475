import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { plainDoor } from '../../app/http/door/settings.ts'
import { buildServer } from '../../app/http/server.ts'
import { type Database, openEmbedded } from '../../kernel/database/database.ts'
import { openEngine } from '../../kernel/database/embedded/engine.ts'
import { databaseFolder } from '../../kernel/database/embedded/folder.ts'
import { contentStore } from '../../kernel/files/content-store.ts'
import { offloadHere } from '../../kernel/job.ts'
import { listenerTable } from '../../kernel/listener.ts'
import { packageRoot } from '../../kernel/package-root.ts'
import { noteAccess } from '../../subjects/people/store/data.ts'
import { rangeOf } from '../../subjects/people/store/tree.ts'
import { judge, type Round, secondsOf } from './clock.ts'
import { type Entry, entry } from './entry.ts'
import { runProgram } from './product.ts'

const list = join(packageRoot(), '../shared/data/communes_3321.csv')
const firstDay = '2025-07-01'
const rounds = 3
const rowsAtOnce = 500
const addresses = ['/bodies?', '/bodies?q=xa&', '/bodies/ubnd-ha-noi?', '/bodies/ubnd-00004?']

/** The list of all communes loaded into an office, and then the directory of them; nothing where the list is absent. */
export async function measureBodies(tree: string, folder: string, office: string): Promise<Entry[]> {
  if (!existsSync(list)) {
    process.stderr.write('bodies are not measured: ../shared/data/communes_3321.csv is absent\n')
    return []
  }
  const measured: Round[] = []
  const homeOf = (round: number) => join(folder, `bodies-${round}`)
  for (let round = 0; round < rounds; round += 1) {
    cpSync(office, homeOf(round), { recursive: true })
    const yardstick = await plainInserts()
    const command = [join(tree, 'app/cotmoc.mjs'), 'bodies', 'import', list, '--on', firstDay]
    measured.push({ ours: await secondsOf(() => runProgram(command, homeOf(round))), yardstick })
  }
  return [
    entry({ name: 'bodies-import', unit: 's', ...judge(measured), target: 'value<=5' }),
    await measureDirectory(homeOf(0)),
  ]
}

/** How long the engine takes for the same rows as they stand in the file, with nothing to keep right. */
async function plainInserts(): Promise<number> {
  const rows = readFileSync(list, 'utf8').trim().split('\n').slice(1)
  const { tables, close } = await openEmbedded(await openEngine({}))
  await sql`create table listed (row text)`.execute(tables)
  const seconds = await secondsOf(async () => {
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const values = rows.slice(at, at + rowsAtOnce).map((row) => sql`(${row})`)
      await sql`insert into listed values ${sql.join(values)}`.execute(tables)
    }
  })
  await close()
  return seconds
}

/** The slowest of the directory's pages, each made anew on a server that is warm. */
async function measureDirectory(home: string): Promise<Entry> {
  const { tables, close } = await openEmbedded(await openEngine({ folder: databaseFolder(home) }))
  const server = serverOn(tables, home)
  const millisecondsOf = async (path: string) => {
    let status = 0
    const seconds = await secondsOf(async () => {
      status = (await server.request(path)).status
    })
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    return seconds * 1000
  }
  const judged: ReturnType<typeof judge>[] = []
  for (const address of addresses) {
    const each: Round[] = []
    // Each day is another page; those of the first rounds warm up and do not count.
    for (let round = 1; round <= rounds * 2; round += 1) {
      const yardstick = 1000 * (await secondsOf(() => sql`select 1`.execute(tables)))
      const ours = await millisecondsOf(`/vi${address}on=2025-08-${String(round).padStart(2, '0')}`)
      if (round > rounds) each.push({ ours, yardstick })
    }
    judged.push(judge(each))
  }
  await close()
  const [slowest] = judged.toSorted((one, other) => other.value - one.value)
  if (!slowest) throw new Error('no page was asked for')
  return entry({ name: 'bodies-tree', unit: 'ms', ...slowest, target: 'value<=100' })
}

function serverOn(database: Database, home: string) {
  const house = {
    database,
    files: contentStore(join(home, 'files')),
    listeners: listenerTable([]),
    offload: offloadHere,
    rangeOf,
    noteAccess,
    now: () => new Date(),
    newId: randomUUID,
    log: () => {},
  }
  return buildServer(house, plainDoor)
}
