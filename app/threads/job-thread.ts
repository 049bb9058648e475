import { parentPort } from 'node:worker_threads'
import { jobs } from './jobs.ts'
import type { Said, Told } from './messages.ts'

// A thread of its own: a file that is made to hang or to swell takes down nothing but this.
parentPort?.on('message', async ({ job, order }: Told) => {
  const say = (said: Said) => parentPort?.postMessage(said)
  try {
    const known = jobs.get(job)
    if (known === undefined) throw new Error(`no job ${job}`)
    // What crosses over is what `offload` was given for this very job.
    const answer = await known.run(order as never, (done, total) => say({ is: 'progress', done, total }))
    say({ is: 'done', answer })
  } catch (error) {
    say({ is: 'failed', error })
  }
})
