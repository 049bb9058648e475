import { parentPort } from 'node:worker_threads'
import { ReadError } from '../../text/contract.ts'
import { read } from '../../text/read.ts'
import type { Answer, Order } from './messages.ts'

// A thread of its own: a file that is made to hang or to swell takes down nothing but this.
parentPort?.on('message', async ({ file, bytes }: Order) => {
  const tell = (answer: Answer) => parentPort?.postMessage(answer)
  try {
    const result = await read(bytes, {
      file,
      onProgress: (done, total) => tell({ is: 'progress', done, total }),
    })
    tell({ is: 'read', result })
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    tell({ is: 'refused', code: error.code })
  }
})
