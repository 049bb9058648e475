import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// The yardstick of the pages: the least that a server on Node can do. Run as `node static-server.mjs FILE`.
const body = readFileSync(process.argv[2])
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length }
const server = createServer((_request, response) => response.writeHead(200, headers).end(body))
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`))
process.on('SIGINT', () => process.exit(0))
