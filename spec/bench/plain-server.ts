import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type Running, startProgram } from './product.ts'

const order = 'serve-plain'

/** A page, the server that makes it, and the plain server that sends the same bytes. */
export type Side = { name: string; path: string; target: string | null; ours: Running; plain: Running }

/** Starts a process that sends the bytes of a file to everybody: the yardstick of the pages. */
export function startPlainServer(file: string): Promise<Running> {
  return startProgram([process.argv[1] ?? '', order, file])
}

/** In that process: the least that a server on Node can do. False where the process is not that one. */
export function isPlainServer([wanted, file]: readonly string[]): boolean {
  if (wanted !== order || !file) return false
  const body = readFileSync(file)
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length }
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body))
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`)
  })
  process.on('SIGINT', () => process.exit(0))
  return true
}
