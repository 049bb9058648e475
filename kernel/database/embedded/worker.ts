import { parentPort, workerData } from 'node:worker_threads'
import { type Engine, openEngine } from './engine.ts'

/** What the server asks of the engine's thread. */
export type Request =
  | { id: number; ask: 'open' | 'dump' | 'close' }
  | { id: number; ask: 'exchange'; messages: Uint8Array }
export type Answer = { id: number; value: Uint8Array | null } | { id: number; error: string }

const port = parentPort
let engine: Engine | undefined

async function answer(request: Request): Promise<Uint8Array | null> {
  engine ??= await openEngine({ folder: String(workerData.folder) })
  if (request.ask === 'exchange') return engine.exchange(request.messages)
  if (request.ask === 'dump') return engine.dump()
  if (request.ask === 'close') await engine.close()
  return null
}

port?.on('message', (request: Request) => {
  answer(request).then(
    (value) => port.postMessage({ id: request.id, value } satisfies Answer),
    (error: unknown) => port.postMessage({ id: request.id, error: String(error) } satisfies Answer),
  )
})
