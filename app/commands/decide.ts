import { decideText } from '../../subjects/documents/actions/decide-text.ts'
import { listWaitingTexts } from '../../subjects/documents/queries/waiting.ts'
import { decideReading } from '../../subjects/objectives/actions/decide-reading.ts'
import type { Decision } from '../../subjects/objectives/contract.ts'
import type { Office } from '../office/office.ts'
import { type Console, withOffice } from './run.ts'

export type DecideOptions = { reason: string; accept?: true; refuse?: true; adopt?: true; sameAs?: string }

/** `cotmoc decide ID`: on a text that waits (accept, refuse) or on an aim (adopt, same-as, refuse). */
export async function decide(console: Console, id: string, options: DecideOptions): Promise<void> {
  const { reason, ...choices } = options
  if (Object.keys(choices).length !== 1) {
    console.warn(console.say('usage.decide'))
    process.exitCode = 2
    return
  }
  await withOffice(console, async (office) => {
    const state = (await isText(office, id, options))
      ? (await office.perform(decideText, { document: id, accept: options.accept === true, reason })).state
      : (await office.perform(decideReading, { reading: id, decision: decisionOf(options), reason })).state
    console.print(console.say('decide.done', { id, state }))
  })
}

// An identifier alone does not tell a text from an aim, and both can be refused.
async function isText(office: Office, id: string, { accept, refuse }: DecideOptions): Promise<boolean> {
  if (accept) return true
  if (!refuse) return false
  return (await office.ask(listWaitingTexts, {})).some(({ document }) => document === id)
}

function decisionOf({ sameAs, adopt }: DecideOptions): Decision {
  if (sameAs) return { kind: 'same-as', objective: sameAs }
  return adopt ? { kind: 'adopt' } : { kind: 'refuse' }
}
