import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { pino } from 'pino'
import type { AppError } from '../../kernel/errors.ts'
import { buildServer } from '../http/server.ts'
import { serveCommands } from '../office/command-socket.ts'
import { officeErrors } from '../office/errors.ts'
import type { Office } from '../office/office.ts'
import { openForServer } from '../office/open.ts'
import { forgetDue } from '../shipped/retention.ts'
import { sayError } from '../words/say-error.ts'
import type { Console } from './run.ts'

type OnReady = (office: Office, address: string) => Promise<void>

const daily = 24 * 60 * 60_000

/** `cotmoc start`: serves until Ctrl-C; `onReady` is told where. */
export async function start(console: Console, onReady: OnReady = async () => {}): Promise<void> {
  const { config, language } = console
  const logger = pino({ base: null }, pino.destination(2))
  let serving = false
  // What ships is loaded at every start; that is worth no line.
  const log: Console['log'] = (event, fields) => {
    if (serving) logger.info(fields, event)
  }
  const onDeath = (error: AppError) => {
    console.warn(`cotmoc: ${sayError(language, error)}`)
    process.exit(1)
  }
  const { office, claim } = await openForServer({ config, log, onDeath })
  claim?.onConnection((socket) => serveCommands(socket, office))

  const server = createServer(getRequestListener(buildServer(office.house, config.door).fetch))
  try {
    await listen(server, config.host, config.port)
  } catch (error) {
    await office.close()
    throw error
  }
  const address = addressOf(server, config.host)
  console.print(console.say('start.ready', { address, home: config.home }))
  await onReady(office, address)

  const forgetting = setInterval(() => void forgetDue(office), daily)
  await forgetDue(office)

  serving = true
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await stopped
  clearInterval(forgetting)
  server.close()
  server.closeAllConnections()
  await office.close()
  console.print(console.say('start.stopped'))
  process.exit(0)
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening').catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw taken ? officeErrors.portTaken({ host, port: String(port) }) : error
  })
}

function addressOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : ''
  return `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`
}
