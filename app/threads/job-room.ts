import { Worker } from 'node:worker_threads'
import { JobEnded, type JobLimit, type Offload, type Progress } from '../../kernel/job.ts'
import type { Said, Told } from './messages.ts'

/** A thread that shows no sign of life for so long (milliseconds), or wants so much (megabytes), is ended. */
export type Limits = { readonly silence: number; readonly memory: number }
const stated: Limits = { silence: 10_000, memory: 400 }

/** A thread that does one job after another; a new one takes the place of one that had to be ended. */
export type JobRoom = { readonly offload: Offload; readonly close: () => Promise<void> }

/** Opens a room; its thread, built from `job-thread.ts`, starts with the first job. */
export function jobRoom(thread: URL, limits: Limits = stated): JobRoom {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const close = async () => {
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  const doOne = (told: Told, onProgress: Progress) => {
    worker ??= new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } })
    // An idle thread keeps nobody from ending.
    worker.unref()
    return doJob({ worker, close, limits }, told, onProgress)
  }
  const offload: Offload = async (job, order, onProgress = () => {}) => {
    const turn = last.then(() => doOne({ job: job.name, order }, onProgress))
    last = turn.catch(() => {})
    return (await turn) as Awaited<ReturnType<typeof job.run>>
  }
  return { offload, close }
}

type Bench = { readonly worker: Worker; readonly close: () => Promise<void>; readonly limits: Limits }

function doJob({ worker, close, limits }: Bench, told: Told, onProgress: Progress): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(alarm)
      worker.off('message', hear).off('error', fail)
      finish()
    }
    const giveUp = (reason: unknown) => settle(() => close().then(() => reject(reason), reject))
    const end = (limit: JobLimit) => giveUp(new JobEnded(limit))
    const hear = (said: Said) => {
      switch (said.is) {
        case 'progress':
          alarm.refresh()
          return onProgress(said.done, said.total)
        case 'done':
          return settle(() => resolve(said.answer))
        case 'failed':
          return settle(() => reject(said.error))
      }
    }
    const fail = (error: Error) =>
      'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? end('too-complex') : giveUp(error)
    const alarm = setTimeout(() => end('took-too-long'), limits.silence)
    worker.on('message', hear).on('error', fail)
    worker.postMessage(told)
  })
}
