import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { AppError, errors } from '../../kernel/errors.ts'
import { ask } from '../../kernel/query.ts'
import { operator } from '../../kernel/rights.ts'
import { actions, queries } from '../rooms.ts'
import type { LocalOffice } from './local.ts'
import { type Answer, Command } from './wire.ts'

/** Serves the command line of this machine: who can open the socket (mode 0600) is the operator. */
export function serveCommands(socket: Socket, office: LocalOffice): void {
  const lines = createInterface({ input: socket })
  // A command line that is killed in the middle breaks its own connection, never the server.
  lines.on('error', () => {})
  let before: Promise<void> = Promise.resolve()
  lines.on('line', (line) => {
    before = before.then(async () => {
      const answer = await carryOut(line, office)
      if (socket.writable) socket.write(`${JSON.stringify(answer)}\n`)
    })
  })
}

async function carryOut(line: string, office: LocalOffice): Promise<Answer> {
  try {
    return { value: (await obey(Command.parse(JSON.parse(line)), office)) ?? null }
  } catch (error) {
    const { code, status, details } = error instanceof AppError ? error : errors.unexpected()
    if (!(error instanceof AppError)) office.house.log('command-failed', { reason: String(error) })
    return { error: { code, status, details } }
  }
}

async function obey(command: Command, office: LocalOffice): Promise<unknown> {
  if (command.kind === 'backup') return office.backup(command.file)
  if (command.kind === 'perform') {
    const action = actions.find(({ contract }) => contract.name === command.name)
    if (action) return action.perform(office.house, { actor: operator }, command.input)
  } else {
    const query = queries.find(({ contract }) => contract.name === command.name)
    if (query) return ask(office.house, query, operator, command.input)
  }
  throw errors.notFound()
}
