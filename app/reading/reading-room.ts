import { Worker } from 'node:worker_threads'
import type { ReadErrorCode, ReadResult } from '../../text/contract.ts'
import type { Answer, Order } from './messages.ts'

/** What came of one file. */
export type Reading =
  | { readonly is: 'read'; readonly result: ReadResult }
  | { readonly is: 'refused'; readonly code: ReadErrorCode }

type Progress = (done: number, total: number) => void

// Stated limits: a thread that shows no sign of life for so long, or needs so much, is ended.
const silence = 10_000
const memory = 400

/** One thread that reads one file after another; a new one takes the place of one that had to be ended. */
export function readingRoom(thread: URL) {
  let worker: Worker | null = null
  const open = () => {
    worker ??= new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: memory } })
    return worker
  }
  const end = async () => {
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  return {
    read: (order: Order, onProgress: Progress): Promise<Reading> => readOne(open(), end, order, onProgress),
    close: end,
  }
}

function readOne(
  worker: Worker,
  end: () => Promise<void>,
  order: Order,
  onProgress: Progress,
): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(alarm)
      worker.off('message', hear).off('error', fail)
      finish()
    }
    const giveUp = (code: ReadErrorCode) =>
      settle(() => {
        end().then(() => resolve({ is: 'refused', code }), reject)
      })
    const hear = (answer: Answer) => {
      if (answer.is !== 'progress') return settle(() => resolve(answer))
      alarm.refresh()
      onProgress(answer.done, answer.total)
    }
    const fail = (error: Error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') giveUp('too-complex')
      else settle(() => end().then(() => reject(error), reject))
    }
    const alarm = setTimeout(() => giveUp('took-too-long'), silence)
    worker.on('message', hear).on('error', fail)
    worker.postMessage(order)
  })
}
