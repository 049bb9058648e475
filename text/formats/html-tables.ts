import type { Cell, Span } from '../contract.ts'
import type { Table } from './recovered.ts'

/** A cell under way; `start` is known once a word of it is written. */
type OpenCell = {
  start: number | null
  end: number
  readonly at: number
  readonly header: boolean
  readonly colspan: number
  readonly rowspan: number
}

type OpenTable = { readonly rows: OpenCell[][]; rowStart: number; inner: MakeTable[]; innerCells: number }

type MakeTable = (text: string) => Table

/** The tables of a page while its text is written. */
export type TableTape = {
  readonly open: OpenTable[]
  readonly cells: OpenCell[]
  /** cells whose first word is still to come */
  readonly waiting: OpenCell[]
  readonly finished: MakeTable[]
}

export function tableTape(): TableTape {
  return { open: [], cells: [], waiting: [], finished: [] }
}

export function openTable(tape: TableTape): void {
  tape.open.push({ rows: [], rowStart: 0, inner: [], innerCells: 0 })
}

/** @param at length of the text written so far */
export function openRow(tape: TableTape, at: number): void {
  const table = tape.open.at(-1)
  if (table === undefined) return
  table.rows.push([])
  table.rowStart = at
}

/** Opens a cell; true where words of its row stand before it. */
export function openCell(tape: TableTape, cell: Omit<OpenCell, 'start' | 'end'>): boolean {
  const opened: OpenCell = { ...cell, start: null, end: cell.at }
  tape.cells.push(opened)
  tape.waiting.push(opened)
  const table = tape.open.at(-1)
  table?.rows.at(-1)?.push(opened)
  return table !== undefined && cell.at > table.rowStart
}

/** @param at length of the text written so far */
export function closeCell(tape: TableTape, at: number): void {
  const cell = tape.cells.pop()
  if (cell === undefined) return
  cell.end = at
  if (cell.start !== null) return
  const place = tape.waiting.lastIndexOf(cell)
  if (place >= 0) tape.waiting.splice(place, 1)
}

function tableMaker(rows: readonly (readonly OpenCell[])[]): MakeTable | null {
  const filled = rows.filter((row) => row.length > 0)
  const spans = filled.flat().map(({ start, at, end }): Span => [start ?? at, start === null ? at : end])
  const worded = spans.filter(([start, end]) => end > start)
  const [first, last] = [worded[0], worded.at(-1)]
  if (first === undefined || last === undefined) return null
  const cellOf = (text: string, { start, at, end, header, colspan, rowspan }: OpenCell): Cell => {
    const span: Span = start === null ? [at, at] : [start, end]
    return { text: text.slice(...span), span, header, colspan, rowspan }
  }
  return (text) => ({
    span: [first[0], last[1]],
    rows: filled.map((row) => row.map((cell) => cellOf(text, cell))),
  })
}

/**
 * Closes a table. One inside another: the one with more cells of its own is the table, the other is layout, for
 * tables do not overlap.
 */
export function closeTable(tape: TableTape): void {
  const table = tape.open.pop()
  if (table === undefined) return
  const cells = table.rows.reduce((sum, row) => sum + row.length, 0)
  const outer = cells > table.innerCells ? tableMaker(table.rows) : null
  const made = outer === null ? table.inner : [outer]
  const above = tape.open.at(-1)
  const into = above?.inner ?? tape.finished
  for (const each of made) into.push(each)
  if (above !== undefined) above.innerCells += outer === null ? table.innerCells : cells
}
