import { performance } from 'node:perf_hooks'
import { type Connection, openConnection } from './connection.ts'

/** A page that must answer 200 with so many bytes, or the measurement is void. */
export type Target = { port: number; path: string; length: number }

const connections = 16

/** Answers a second when 16 connections ask for a page again and again for so many seconds. */
export async function answersPerSecond(target: Target, seconds: number): Promise<number> {
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(target.port)))
  try {
    const from = performance.now()
    const until = from + seconds * 1000
    const counts = await Promise.all(open.map((connection) => askUntil(until, connection, target)))
    const answered = counts.reduce((sum, count) => sum + count, 0)
    return answered / ((performance.now() - from) / 1000)
  } finally {
    for (const { close } of open) close()
  }
}

async function askUntil(until: number, { ask }: Connection, { path, length }: Target): Promise<number> {
  let count = 0
  while (performance.now() < until) {
    const answer = await ask(path)
    if (answer.status !== 200 || answer.length !== length) {
      throw new Error(`${path} answered ${answer.status} with ${answer.length} bytes, not 200 with ${length}`)
    }
    count += 1
  }
  return count
}
