import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { unreadable } from '../../subjects/documents/actions/read-file.ts'
import type { ReadResult } from '../../text/contract.ts'
import { officeErrors } from '../office/errors.ts'
import { akomaNtosoWriter } from '../reading/akoma-ntoso-files.ts'
import { inputFiles } from '../reading/input-files.ts'
import { progressLine } from '../reading/progress-line.ts'
import { readAll } from '../reading/read-all.ts'
import { type ReportedFile, reportPage } from '../reading/report/report-page.tsx'
import { readingAsJson } from '../reading/result-json.ts'
import { sayNote } from '../words/notes/say-note.ts'
import { sayError } from '../words/say-error.ts'
import type { Console } from './run.ts'
import { summarise } from './summarise.ts'

export type ReadOptions = { json?: true; text: boolean; why?: true; akn?: string; report?: string }

const cannotRead = 3
const thread = new URL('./job-thread.js', import.meta.url)

/**
 * `cotmoc read FILE …`: prints what the files say, folders and all that is in them too. One JSON object for one
 * file, one a line for several. A file that cannot be read is told and the others are read; then the exit status is 3.
 */
export async function readFiles(
  console: Console,
  paths: readonly string[],
  options: ReadOptions,
): Promise<void> {
  process.exitCode = cannotRead
  const files = await inputFiles(paths)
  if (files.length === 0) throw officeErrors.nothingToRead({ folder: paths.join(', ') })
  const single = files.length === 1
  const line = progressLine(process.stderr)
  const akomaNtoso = options.akn ? akomaNtosoWriter(options.akn) : null
  const reported: ReportedFile[] = []
  let allRead = true
  for await (const { file, reading } of readAll(thread, files, line.show)) {
    line.clear()
    if (options.report) reported.push({ file, reading })
    if (reading.is === 'refused') {
      allRead = false
      console.warn(`cotmoc: ${sayError(console.language, unreadable(basename(file), reading.code))}`)
      continue
    }
    await akomaNtoso?.write(reading.result)
    tell(console, reading.result, options, single)
  }
  if (options.report) await writeReport(console, options.report, reported)
  if (allRead) process.exitCode = 0
}

function tell(console: Console, result: ReadResult, options: ReadOptions, single: boolean): void {
  if (options.json) {
    const shown = { text: options.text, why: options.why === true, indent: single ? 2 : 0 }
    console.print(readingAsJson(console.language, result, shown))
    return
  }
  for (const document of result.documents)
    for (const line of summarise(console, document)) console.print(line)
  const notes = [...result.notes, ...result.documents.flatMap((document) => document.notes)]
  for (const note of notes) console.warn(sayNote(console.language, note))
}

async function writeReport(console: Console, path: string, files: readonly ReportedFile[]): Promise<void> {
  await writeFile(path, reportPage(console.language, files)).catch(() => {
    throw officeErrors.fileUnwritable({ file: path })
  })
}
