import type { Cell } from '../contract.ts'
import { cellWords } from './cell-words.ts'

/** A cell where it stands: merged cells stand in every row and column that they cover. */
export type Placed = {
  readonly cell: Cell
  /** its words without marks */
  readonly words: string
  readonly row: number
  readonly column: number
}

export type GridRow = readonly (Placed | null)[]

const mostColumns = 64

function placeRow(cells: readonly Cell[], row: number, above: readonly (Placed | null)[]): (Placed | null)[] {
  const placed: (Placed | null)[] = []
  const reaches = (column: number) => {
    const over = above[column] ?? null
    return over !== null && over.row + over.cell.rowspan > row ? over : null
  }
  let column = 0
  for (const cell of cells) {
    for (let over = reaches(column); over !== null && column < mostColumns; over = reaches(column)) {
      placed[column] = over
      column += 1
    }
    if (column >= mostColumns) break
    const own = { cell, words: cellWords(cell), row, column }
    for (let end = Math.min(column + cell.colspan, mostColumns); column < end; column += 1)
      placed[column] = own
  }
  for (; column < above.length; column += 1) placed[column] = reaches(column)
  return placed
}

/** A table's rows with merged cells in every place they cover; linear, at most 64 columns. */
export function gridOf(rows: readonly (readonly Cell[])[]): GridRow[] {
  const grid: (Placed | null)[][] = []
  for (const [row, cells] of rows.entries()) grid.push(placeRow(cells, row, grid.at(-1) ?? []))
  return grid
}

/** The cells that begin in a row, each once. */
export function ownCells(row: GridRow, index: number): Placed[] {
  return row.filter((placed, column): placed is Placed => {
    return placed !== null && placed.row === index && placed.column === column
  })
}
