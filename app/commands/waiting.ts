import { listWaitingTexts } from '../../subjects/documents/queries/waiting.ts'
import { listWaitingReadings } from '../../subjects/objectives/queries/readings.ts'
import { type Console, withOffice } from './run.ts'

/** `cotmoc waiting`: texts and aims that wait for a person. */
export async function listWaiting(console: Console): Promise<void> {
  await withOffice(console, async (office) => {
    const texts = await office.ask(listWaitingTexts, {})
    const aims = await office.ask(listWaitingReadings, {})
    for (const { document: id, number, language, version, file } of texts) {
      console.print(console.say('waiting.text', { id, number, language, version, file }))
    }
    for (const { reading: id, number, language, clause, quote } of aims) {
      console.print(console.say('waiting.aim', { id, number, language, clause, quote }))
    }
    console.print(console.say(texts.length + aims.length > 0 ? 'waiting.how' : 'waiting.none'))
  })
}
