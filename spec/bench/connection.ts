import { once } from 'node:events'
import { connect } from 'node:net'

export type Answer = { status: number; length: number; body: Buffer }
export type Connection = { ask: (path: string) => Promise<Answer>; close: () => void }

type Waiting = { resolve: (answer: Answer) => void; reject: (error: Error) => void }

const endOfHead = '\r\n\r\n'
const longest = 20_000

/**
 * One connection that is kept open and asked again and again. It reads only what it must, so that the
 * one that measures takes little of the machine that it measures. Answers need a `content-length`.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  let held: Buffer[] = []
  let length = 0
  let expected: { status: number; head: number; whole: number } | null = null
  let waiting: Waiting | null = null

  const fail = (reason: string) => {
    waiting?.reject(new Error(reason))
    waiting = null
    socket.destroy()
  }
  socket.on('data', (chunk) => {
    held.push(chunk)
    length += chunk.length
    expected ??= readHead(held.length === 1 ? chunk : Buffer.concat(held))
    if (expected === null || length < expected.whole) return
    const { status, head, whole } = expected
    if (length > whole) return fail('more came than was announced')
    const body = Buffer.concat(held).subarray(head)
    const answered = waiting
    held = []
    length = 0
    expected = null
    waiting = null
    answered?.resolve({ status, length: body.length, body })
  })
  socket.on('error', (error) => fail(error.message))
  socket.on('close', () => fail('the server closed the connection'))
  socket.setTimeout(longest, () => fail('the server does not answer'))

  const ask = (path: string) =>
    new Promise<Answer>((resolve, reject) => {
      waiting = { resolve, reject }
      socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}${endOfHead}`)
    })
  return { ask, close: () => socket.destroy() }
}

function readHead(start: Buffer) {
  const end = start.indexOf(endOfHead)
  if (end < 0) return null
  const head = start.toString('latin1', 0, end)
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1])
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1])
  const from = end + endOfHead.length
  // An answer without a length would never be whole, and the time limit says so.
  return { status, head: from, whole: from + length }
}
