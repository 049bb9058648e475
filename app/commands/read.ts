import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { errors } from '../../kernel/errors.ts'
import { isFull } from '../../kernel/files/content-store.ts'
import { readFile as readOfficial, unreadable } from '../../subjects/documents/actions/read-file.ts'
import { toAkomaNtoso } from '../../text/akoma-ntoso/to-akoma-ntoso.ts'
import type { Note, ReadDocument, ReadResult } from '../../text/contract.ts'
import { officeErrors } from '../office/errors.ts'
import { noteWords } from '../words/notes/words.ts'
import { readInputFile } from './input-file.ts'
import type { Console } from './run.ts'
import { summarise } from './summarise.ts'

export type ReadOptions = { json?: true; text: boolean; akn?: string; why?: true }

const cannotRead = 3

/** `cotmoc read FILE`: prints what the file says; exit status 3 where it cannot be read. */
export async function readFile(console: Console, path: string, options: ReadOptions): Promise<void> {
  process.exitCode = cannotRead
  const result = await readOrRefuse(path)
  if (options.akn) await writeAkomaNtoso(result, options.akn)
  if (options.json) console.print(asJson(console, result, options))
  else {
    for (const document of result.documents)
      for (const line of summarise(console, document)) console.print(line)
    for (const note of allNotes(result)) console.warn(sayNote(console, note))
  }
  process.exitCode = 0
}

async function readOrRefuse(path: string): Promise<ReadResult> {
  const file = basename(path)
  const result = await readOfficial(await readInputFile(path), file)
  if (result.documents.length === 0) throw unreadable(file, 'no-document')
  return result
}

function allNotes(result: ReadResult): Note[] {
  return [...result.notes, ...result.documents.flatMap(({ notes }) => notes)]
}

function sayNote({ language }: Console, note: Note): string {
  const values = Object.fromEntries(Object.entries(note.details).map(([name, value]) => [name, value ?? '–']))
  return noteWords.find(language, `note.${note.code}`)?.(values) ?? note.code
}

function asJson(console: Console, result: ReadResult, options: ReadOptions): string {
  const told = (notes: readonly Note[]) => notes.map((note) => ({ ...note, message: sayNote(console, note) }))
  const { text, ...source } = result.source
  const shown = {
    source: options.text ? { ...source, text } : source,
    documents: result.documents.map((document) => ({ ...document, notes: told(document.notes) })),
    notes: told(result.notes),
  }
  return JSON.stringify(shown, (key, value) => (key === 'why' && !options.why ? undefined : value), 2)
}

async function writeAkomaNtoso(result: ReadResult, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const [at, document] of result.documents.entries()) {
      await writeFile(join(folder, aknName(document, at)), toAkomaNtoso(document, result))
    }
  } catch (error) {
    throw isFull(error) ? errors.diskFull() : officeErrors.folderUnwritable({ folder })
  }
}

function aknName(document: ReadDocument, at: number): string {
  const work = document.work?.split('/').at(-1) ?? `document-${at + 1}`
  return `${work}.${document.language}.xml`
}
