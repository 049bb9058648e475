import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { judge, type Round, secondsOf } from './clock.ts'
import { openConnection } from './connection.ts'
import { type Entry, entry } from './entry.ts'
import { type Running, runProgram, startProduct } from './product.ts'

const rounds = 3
const target = 'value<=10'

/** Seconds that a bare Node takes to start and end: the yardstick of every command. */
export function bareNode(): Promise<number> {
  return secondsOf(() => runProgram(['-e', '0']))
}

/** Starts the server and asks for its first page, as who has typed the command waits for it. */
export async function startToFirstPage(tree: string, home: string): Promise<Running> {
  const running = await startProduct(tree, home)
  const connection = await openConnection(running.port)
  const { status } = await connection.ask('/vi')
  connection.close()
  if (status === 200) return running
  await running.stop()
  throw new Error(`the first page answered ${status}`)
}

/** From the end of `npm ci` to the first page: nothing is built, there is no office yet. */
export async function measureStartUnbuilt(tree: string, folder: string): Promise<Entry[]> {
  return [
    await measure('start-unbuilt', target, (round) => {
      rmSync(join(tree, 'dist'), { recursive: true, force: true })
      return { tree, home: join(folder, `unbuilt-${round}`) }
    }),
  ]
}

/** On an empty folder, and again on the folder that this left in `home`. */
export async function measureStart(tree: string, folder: string, home: string): Promise<Entry[]> {
  const first = await measure('start', target, (round) => {
    return { tree, home: round === 0 ? home : join(folder, `start-${round}`) }
  })
  return [first, await measure('start-again', null, () => ({ tree, home }))]
}

async function measure(
  name: string,
  goal: string | null,
  prepare: (round: number) => { tree: string; home: string },
): Promise<Entry> {
  const measured: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { tree, home } = prepare(round)
    mkdirSync(home, { recursive: true })
    const yardstick = await bareNode()
    let running: Running | undefined
    const ours = await secondsOf(async () => {
      running = await startToFirstPage(tree, home)
    })
    await running?.stop()
    measured.push({ ours, yardstick })
  }
  return entry({ name, unit: 's', ...judge(measured), target: goal })
}
