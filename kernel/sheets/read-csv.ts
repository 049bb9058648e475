import { parse } from 'csv-parse/sync'
import { limits, SheetError, type SheetRow } from './sheet.ts'

/** Reads CSV in UTF-8, or in UTF-16 with its mark, parted by commas, semicolons or tabs. @throws SheetError */
export function readCsv(bytes: Uint8Array): SheetRow[] {
  if (bytes.length > limits.bytes) throw new SheetError('too-large')
  const text = decode(bytes)
  const rows: SheetRow[] = []
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        if (rows.length >= limits.rows || record.length > limits.columns) {
          throw new SheetError('too-many-rows')
        }
        rows.push({ row: lines, cells: record.map((cell) => cell.trim()) })
        return null
      },
    })
  } catch (error) {
    throw error instanceof SheetError ? error : new SheetError('damaged')
  }
  return rows
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new SheetError('encoding')
  }
}

// Spreadsheets of Vietnam and France write semicolons, since the comma parts their decimals.
function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined)
  const count = (sign: string) => head.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
