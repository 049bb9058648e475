import { Worker } from 'node:worker_threads'
import type { Engine } from './engine.ts'
import type { Answer, Request } from './worker.ts'

type Waiting = { resolve: (value: Uint8Array | null) => void; reject: (error: Error) => void }
type Asked = Request extends infer Each ? (Each extends { id: number } ? Omit<Each, 'id'> : never) : never

/**
 * Opens the engine of `folder` in a thread of its own. If the thread dies (a full disk stops PostgreSQL),
 * everything that waits for it is refused, and `onDeath` is told why.
 */
export async function openEngineInWorker(
  script: URL,
  folder: string,
  onDeath: (reason: string) => void,
): Promise<Engine> {
  const worker = new Worker(script, { workerData: { folder } })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let closing = false
  let opened = false

  // What PostgreSQL refuses comes back as an answer; an error of the engine itself means that it is broken.
  const fail = (reason: string) => {
    for (const asked of waiting.values()) asked.reject(new Error(reason))
    waiting.clear()
    if (opened && !closing) onDeath(reason)
    closing = true
    void worker.terminate()
  }
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('value' in answer) asked?.resolve(answer.value)
    else {
      asked?.reject(new Error(answer.error))
      fail(answer.error)
    }
  })
  worker.on('error', (error) => fail(String(error)))
  worker.on('exit', (code) => fail(`engine ended with ${code}`))

  const ask = (request: Asked) =>
    new Promise<Uint8Array | null>((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      worker.postMessage({ ...request, id: last })
    })
  await ask({ ask: 'open' })
  opened = true
  return {
    exchange: async (messages) => (await ask({ ask: 'exchange', messages })) ?? new Uint8Array(),
    dump: async () => (await ask({ ask: 'dump' })) ?? new Uint8Array(),
    close: async () => {
      closing = true
      await ask({ ask: 'close' })
      await worker.terminate()
    },
  }
}
