import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { largestFile, Observation, observationErrors } from '../contract.ts'

const fields = Observation.shape
type Column = keyof typeof fields
const columns = Object.keys(fields) as Column[]

/** The columns that every observation file has, in the order in which we write them. */
export const observationColumns: readonly string[] = columns

/** The row of an observation as a spreadsheet counts: the header is row 1. */
export function rowOf(index: number): number {
  return index + 2
}

/**
 * Reads a CSV file of observations (RFC 4180: commas, double quotes, UTF-8), every row and cell of it.
 * Refuses at the first thing that is wrong, with its `row`, `column` and `value`.
 */
export function readObservationFile(file: string, text: string): Observation[] {
  const size = Buffer.byteLength(text)
  if (size > largestFile) throw observationErrors.tooLarge({ file, size, largest: largestFile })
  const [header, ...records] = parseCsv(file, text)
  if (!header) throw observationErrors.unreadable({ file, row: 1, problem: 'empty' })
  const places = placeColumns(file, header)
  return records.map((record, index) => readRecord(file, record, places, rowOf(index)))
}

function parseCsv(file: string, text: string): string[][] {
  const broken = text.split('\n').findIndex((line) => line.includes('\uFFFD'))
  if (broken >= 0) throw observationErrors.unreadable({ file, row: broken + 1, problem: 'encoding' })
  try {
    return parse(text, { bom: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { code, records } = error
    const row = typeof records === 'number' ? records + 1 : 1
    throw observationErrors.unreadable({ file, row, problem: code })
  }
}

function placeColumns(file: string, header: readonly string[]): Map<Column, number> {
  for (const [at, name] of header.entries()) {
    if (!columns.some((column) => column === name)) {
      throw observationErrors.unknownColumn({ file, row: 1, column: short(name) })
    }
    if (header.indexOf(name) !== at) throw observationErrors.repeatedColumn({ file, row: 1, column: name })
  }
  for (const column of columns) {
    if (!header.includes(column)) throw observationErrors.missingColumn({ file, row: 1, column })
  }
  return new Map(columns.map((column) => [column, header.indexOf(column)]))
}

function readRecord(
  file: string,
  record: readonly string[],
  places: Map<Column, number>,
  row: number,
): Observation {
  const cells: Partial<Record<Column, unknown>> = {}
  for (const column of columns) {
    const text = record[places.get(column) ?? -1] ?? ''
    const cell = text === '' && fields[column].safeParse(null).success ? null : text
    if (!fields[column].safeParse(cell).success) {
      throw observationErrors.wrongValue({ file, row, column, value: short(text) })
    }
    cells[column] = cell
  }
  return Observation.parse(cells)
}

// An error travels to pages and logs: it quotes enough of a cell to find it, not a whole file.
function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
