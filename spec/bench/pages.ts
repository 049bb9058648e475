import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judge, type Round } from './clock.ts'
import { openConnection } from './connection.ts'
import { type Entry, entry } from './entry.ts'
import { measureFirst } from './first-pages.ts'
import { answersPerSecond } from './load.ts'
import { type Side, startPlainServer } from './plain-server.ts'
import type { Running } from './product.ts'
import { startToFirstPage } from './start.ts'

const measuredPages = [
  { name: 'page-home', path: '', target: 'ratio>=0.2' },
  { name: 'page-objective', path: '/objectives/digital-economy-share-gdp', target: 'ratio>=0.2' },
] as const
const rounds = 5
const secondsARound = 1

/** Pages of a running server, made already and made for the first time. */
export async function measurePages(tree: string, folder: string, home: string): Promise<Entry[]> {
  const ours = await startToFirstPage(tree, home)
  const started: Running[] = [ours]
  try {
    const sides: Side[] = []
    for (const page of measuredPages) {
      const plain = await startPlain(ours, folder, page)
      started.push(plain)
      sides.push({ ...page, ours, plain })
    }
    const entries: Entry[] = []
    for (const side of sides) entries.push(await measureThroughput(side))
    return [...entries, ...(await measureFirst(sides, { tree, folder, home }))]
  } finally {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

async function startPlain(ours: Running, folder: string, { name, path }: { name: string; path: string }) {
  const file = join(folder, `${name}.html`)
  writeFileSync(file, (await answerOf(ours, `/vi${path}`)).body)
  return startPlainServer(file)
}

async function measureThroughput({ name, path, target, ours, plain }: Side): Promise<Entry> {
  const page = { path: `/vi${path}`, length: (await answerOf(plain, '/')).length }
  const measured: Round[] = []
  // The first round warms up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const yardstick = await answersPerSecond({ ...page, port: plain.port }, secondsARound)
    const made = await answersPerSecond({ ...page, port: ours.port }, secondsARound)
    if (round > 0) measured.push({ ours: made, yardstick })
  }
  return entry({ name, unit: 'pages/s', ...judge(measured), target })
}

async function answerOf({ port }: Running, path: string) {
  const connection = await openConnection(port)
  const answer = await connection.ask(path)
  connection.close()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return answer
}
