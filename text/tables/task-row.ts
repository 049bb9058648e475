import type { Clause } from '../contract.ts'
import { isFilled } from './cell-words.ts'
import { type GridRow, ownCells, type Placed } from './grid.ts'
import type { Heads } from './heads.ts'
import { numberIn } from './numbering.ts'
import type { TaskColumns } from './task-columns.ts'

/** What a row of a task may say, each in a column of its own. */
export const parts = ['task', 'lead', 'with', 'bodies', 'product', 'deadline'] as const
export type Part = (typeof parts)[number]

export type TaskTable = {
  readonly clause: Clause
  readonly grid: readonly GridRow[]
  readonly heads: Heads
  readonly columns: TaskColumns
  /** the year that titles above the table are about */
  readonly year: number | null
}

/** One row of a table of tasks. */
export type Row = {
  readonly table: TaskTable
  readonly index: number
  /** the filled cells that begin in it */
  readonly own: readonly Placed[]
  readonly number: string | null
  readonly at: (part: Part) => Placed | null
}

export function filled(placed: Placed | null): placed is Placed {
  return placed !== null && isFilled(placed.words)
}

export function rowOf(table: TaskTable, index: number): Row {
  const cells = table.grid[index] ?? []
  const inColumn = (part: Part) => {
    const column = table.columns[part]
    return column === null ? null : (cells[column] ?? null)
  }
  // A cell over several columns says what the first of them holds.
  const at = (part: Part) => {
    const placed = inColumn(part)
    return parts.find((other) => inColumn(other) === placed) === part ? placed : null
  }
  const number = table.columns.number === null ? null : (cells[table.columns.number] ?? null)
  const own = ownCells(cells, index).filter(({ words }) => isFilled(words))
  return { table, index, own, number: number === null ? null : numberIn(number.words), at }
}

/** Whether a part is said in the row itself, and not by a cell that is merged from above. */
export function begins(row: Row, part: Part): boolean {
  const placed = row.at(part)
  return filled(placed) && placed.row === row.index
}
