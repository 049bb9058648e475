import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { AppError } from '../../kernel/errors.ts'
import { officeErrors } from './errors.ts'
import type { Office } from './office.ts'
import { Answer, type Command } from './wire.ts'

/** The office behind the socket of a running server. One command at a time, in order. */
export function openRemote(socket: Socket): Office {
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]()
  const send = async (command: Command): Promise<unknown> => {
    socket.write(`${JSON.stringify(command)}\n`)
    const { value, done } = await answers.next()
    if (done) throw officeErrors.serverGone()
    const answer = Answer.parse(JSON.parse(value))
    if ('error' in answer) throw new AppError(answer.error.code, answer.error.status, answer.error.details)
    return answer.value
  }
  return {
    perform: async (action, input) =>
      action.contract.output.parse(await send({ kind: 'perform', name: action.contract.name, input })),
    ask: async (query, input) =>
      query.contract.output.parse(await send({ kind: 'ask', name: query.contract.name, input })),
    backup: async (file) => {
      await send({ kind: 'backup', file })
    },
    close: async () => {
      socket.end()
    },
  }
}
