import { basename } from 'node:path'
import { importDocument } from '../../subjects/documents/actions/import.ts'
import { unreadable } from '../../subjects/documents/actions/read-file.ts'
import { importObservations } from '../../subjects/indicators/actions/import-observations.ts'
import { listWaitingReadings } from '../../subjects/objectives/queries/readings.ts'
import { maximumBytes } from '../../text/contract.ts'
import type { Office } from '../office/office.ts'
import { readInputFile } from './input-file.ts'
import { type Console, withOffice } from './run.ts'

/** `cotmoc import FILE`: a document, or observations from a .csv file. */
export async function importFile(console: Console, path: string): Promise<void> {
  const bytes = await readInputFile(path)
  const file = basename(path)
  await withOffice(console, (office) =>
    file.toLowerCase().endsWith('.csv')
      ? importFigures(console, office, file, bytes)
      : importTexts(console, office, file, bytes),
  )
}

async function importTexts(console: Console, office: Office, file: string, bytes: Buffer): Promise<void> {
  if (bytes.length > maximumBytes) throw unreadable(file, 'too-large')
  const { texts } = await office.perform(importDocument, { file, content: bytes.toString('base64') })
  for (const { outcome, work: _, ...text } of texts) console.print(console.say(`import.${outcome}`, text))
  const waiting = await office.ask(listWaitingReadings, {})
  if (waiting.length > 0) console.print(console.say('import.waitingAims', { count: waiting.length }))
}

async function importFigures(console: Console, office: Office, file: string, bytes: Buffer): Promise<void> {
  const counts = await office.perform(importObservations, { file, text: bytes.toString('utf8') })
  console.print(console.say('import.observations', { file, ...counts }))
}
