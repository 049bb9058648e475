import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { jobRoom } from '../../app/threads/job-room.ts'
import { type Job, JobEnded } from '../../kernel/job.ts'

// A thread that does as it is told, badly: hangs, swells, fails.
const misbehaving = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ order }) => {
  if (order === 'swells') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)) }
  if (order === 'hangs') for (;;);
  if (order === 'fails') return parentPort.postMessage({ is: 'failed', error: new Error('told so') })
  if (order === 'breaks') throw new Error('broken')
  parentPort.postMessage({ is: 'progress', done: 1, total: 2 })
  parentPort.postMessage({ is: 'done', answer: order + '!' })
})`
const job: Job<string, string> = { name: 'any', run: async (order) => order }
let thread: URL

beforeAll(async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'cotmoc-thread-')), 'thread.mjs')
  writeFileSync(path, misbehaving)
  thread = pathToFileURL(path)
})

test('a room does one job after another and tells how far it is', async () => {
  const { offload, close } = jobRoom(thread)
  const steps: string[] = []
  const tell = (done: number, total: number) => steps.push(`${done}/${total}`)
  expect(await Promise.all([offload(job, 'one', tell), offload(job, 'two', tell)])).toEqual(['one!', 'two!'])
  expect(steps).toEqual(['1/2', '1/2'])
  await close()
})

test.each([
  ['swells', 'too-complex'],
  ['hangs', 'took-too-long'],
])('a job that %s is ended by its limit, and the next one finds a new thread', async (order, limit) => {
  const { offload, close } = jobRoom(thread, { silence: order === 'hangs' ? 300 : 10_000, memory: 200 })
  const ended = await offload(job, order).catch((error: unknown) => error)
  expect(ended).toBeInstanceOf(JobEnded)
  expect(ended).toMatchObject({ limit })
  expect(await offload(job, 'three')).toBe('three!')
  await close()
})

test.each(['fails', 'breaks'])('a job that %s fails by itself, and the room goes on', async (order) => {
  const { offload, close } = jobRoom(thread)
  await expect(offload(job, order)).rejects.toThrow(order === 'fails' ? 'told so' : 'broken')
  expect(await offload(job, 'four')).toBe('four!')
  await close()
})
