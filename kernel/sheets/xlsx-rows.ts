import { columnIndex, limits, SheetError, type SheetRow } from './sheet.ts'
import { hear, type XlsxParts } from './xlsx-parts.ts'

type Cell = { column: number; type: string; style: number; value: string }

/** The rows of a sheet as text; rows without any are left out, and keep their numbers. @throws SheetError */
export function readRows(xml: string, parts: XlsxParts): SheetRow[] {
  const rows: SheetRow[] = []
  let cells: string[] = []
  let number = 0
  let cell: Cell | null = null
  let listening = false
  hear(xml, {
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1)
        cells = []
      }
      if (name === 'c') {
        const column = columnIndex(attributes['r'] ?? '') ?? cells.length
        if (column >= limits.columns) throw new SheetError('too-many-rows')
        cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' }
      }
      listening = cell !== null && (name === 'v' || name === 't')
    },
    close(name) {
      listening = false
      if (name === 'c' && cell) {
        while (cells.length < cell.column) cells.push('')
        cells[cell.column] = textOf(cell, parts).trim()
        cell = null
      }
      if (name === 'row' && cells.some((text) => text !== '')) {
        if (rows.length >= limits.rows) throw new SheetError('too-many-rows')
        rows.push({ row: number, cells })
      }
    },
    text(piece) {
      if (listening && cell) cell.value += piece
    },
  })
  return rows
}

function textOf({ type, style, value }: Cell, parts: XlsxParts): string {
  switch (type) {
    case 's':
      return parts.strings[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'true' : 'false'
    case 'n':
      return parts.dateStyles[style] && value !== '' ? dayOf(Number(value), parts.since1904) : value
    default:
      return value
  }
}

const dayInMilliseconds = 86_400_000

// The count of 1900 holds a 29 February that never was, so its days from March on are one too many.
function dayOf(serial: number, since1904: boolean): string {
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const day = new Date(start + Math.floor(serial) * dayInMilliseconds)
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10)
}
