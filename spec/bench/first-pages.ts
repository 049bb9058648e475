import { judge, type Round, secondsOf } from './clock.ts'
import { type Connection, openConnection } from './connection.ts'
import { sampleNumbered } from './documents.ts'
import { type Entry, entry } from './entry.ts'
import { importDocument } from './import.ts'
import type { Side } from './plain-server.ts'

type Office = { tree: string; folder: string; home: string }

const languages = ['vi', 'en', 'fr'] as const
const rounds = 5
const firstNumber = 11

/** Each import changes the data, so that every page is made anew; the server itself is warm, as one that serves is. */
export async function measureFirst(sides: readonly Side[], office: Office): Promise<Entry[]> {
  const measured = sides.map((side) => ({ side, each: [] as Round[] }))
  for (let round = 0; round < rounds; round += 1) {
    const sample = sampleNumbered(firstNumber + round, office.folder)
    await importDocument(office.tree, office.home, sample)
    for (const { side, each } of measured) each.push(...(await measureLanguages(side)))
  }
  return measured.map(({ side: { name }, each }) => {
    return entry({ name: `${name}-first`, unit: 'ms', ...judge(each), target: null })
  })
}

async function measureLanguages({ path, ours, plain }: Side): Promise<Round[]> {
  const [made, sent] = [await openConnection(ours.port), await openConnection(plain.port)]
  const each: Round[] = []
  for (const language of languages) {
    const yardstick = await millisecondsOf(sent, '/')
    each.push({ ours: await millisecondsOf(made, `/${language}${path}`), yardstick })
  }
  made.close()
  sent.close()
  return each
}

async function millisecondsOf({ ask }: Connection, path: string): Promise<number> {
  let status = 0
  const seconds = await secondsOf(async () => {
    status = (await ask(path)).status
  })
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return seconds * 1000
}
