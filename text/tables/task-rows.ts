import type { Clause, Span } from '../contract.ts'
import { beginsBody } from '../tasks/body-grammar.ts'
import { isFilled, oneLine } from './cell-words.ts'
import { type GridRow, ownCells, type Placed } from './grid.ts'
import { type Heads, repeatsHead } from './heads.ts'
import { countsBelow, numberBefore, numberIn, numbersGroup } from './numbering.ts'
import type { TaskColumns } from './task-columns.ts'

const parts = ['task', 'lead', 'with', 'bodies', 'product', 'deadline'] as const
type Part = (typeof parts)[number]

/** What the rows of a task say, joined over the rows and pages that it runs through. */
export type TaskRow = {
  readonly clause: string
  readonly row: number
  readonly group: string | null
  readonly number: string | null
  readonly words: Record<Part, string>
  readonly year: number | null
  span: Span
}

export type TaskTable = {
  readonly clause: Clause
  readonly grid: readonly GridRow[]
  readonly heads: Heads
  readonly columns: TaskColumns
  /** the year that titles above the table are about */
  readonly year: number | null
}

/** Where the rows have come to; it goes on from a table to its continuation on the next page. */
export type Course = { readonly tasks: TaskRow[]; group: string | null; open: TaskRow | null }

type Row = {
  readonly table: TaskTable
  readonly index: number
  readonly own: readonly Placed[]
  readonly number: string | null
  readonly at: (part: Part) => Placed | null
}

function filled(placed: Placed | null): placed is Placed {
  return placed !== null && isFilled(placed.words)
}

function rowOf(table: TaskTable, index: number): Row {
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

function begins(row: Row, part: Part): boolean {
  const placed = row.at(part)
  return filled(placed) && placed.row === row.index
}

function saysWhoOrWhen(row: Row): boolean {
  return parts.some((part) => part !== 'task' && part !== 'product' && begins(row, part))
}

/** A row that says nothing but a number and a title. */
function isBare(row: Row): boolean {
  return !parts.some((part) => part !== 'task' && filled(row.at(part)))
}

function isEmphasised({ cell, words }: Placed): boolean {
  const marked = /^\s*(?:\*\*|__)[\s\S]*(?:\*\*|__)\s*$/u.test(cell.text)
  return marked || (/\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words))
}

/** The title of a group over the whole width, in a cell alone, or in the column of the tasks. */
function groupTitle(row: Row): Placed | null {
  const [only, ...others] = row.own
  if (only === undefined || others.length > 0) return null
  const wide = only.cell.colspan >= Math.max(2, row.table.heads.width - 2)
  const alone = row.table.clause.rows?.[row.index]?.length === 1
  const inTask = only === row.at('task') && (isEmphasised(only) || numbered(only) !== null)
  // Some write the whole title into the column of the numbers.
  const inNumber = only.column === row.table.columns.number && numberIn(only.words) === null
  return wide || alone || inTask || inNumber ? only : null
}

function numbered(placed: Placed): string | null {
  const number = numberBefore(oneLine(placed.words))?.number ?? null
  return number !== null && numbersGroup(number) ? number : null
}

function openGroup(course: Course, name: string): void {
  // A group of an Arabic number below a Roman one is known by the numbers of its tasks.
  const below = /^\d/.test(name) && course.group !== null && numbersGroup(course.group)
  if (!below) course.group = name
  course.open = null
}

/** Takes a row that heads a group; false where it does not. */
function takesGroup(course: Course, row: Row): boolean {
  const title = groupTitle(row)
  if (title !== null) {
    const words = oneLine(title.words)
    openGroup(course, numberBefore(words)?.number ?? words)
    return true
  }
  const { number } = row
  if (number === null || !isBare(row) || !filled(row.at('task'))) return false
  const next = row.index + 1 < row.table.grid.length ? rowOf(row.table, row.index + 1) : null
  if (!numbersGroup(number) && !countsBelow(next?.number ?? null, number)) return false
  openGroup(course, number)
  return true
}

function spanOf(row: Row): Span {
  return [row.own[0]?.cell.span[0] ?? 0, row.own.at(-1)?.cell.span[1] ?? 0]
}

/** A row without a number of its own that goes on with the task above. */
function goesOn(course: Course, row: Row): boolean {
  const { open } = course
  const { columns } = row.table
  if (open === null) return false
  const task = row.at('task')
  if (!filled(task) || (task.row < row.index && !begins(row, 'product') && !begins(row, 'deadline')))
    return true
  if (columns.number === null || row.number !== null)
    return columns.number === null && /^\p{Ll}/u.test(task.words)
  return /^\p{Ll}/u.test(task.words) || !saysWhoOrWhen(row)
}

/** A line that goes on is one with the line above; another body, product or time stands apart. */
function joint(part: Part, before: string, words: string): string {
  if (part === 'product') return /^\p{Lu}/u.test(words) ? '; ' : ' '
  if (part === 'deadline') return /20\d\d$/.test(before) ? '; ' : ' '
  return beginsBody.test(words) ? '\n' : ' '
}

function join(part: Part, before: string, words: string): string {
  return before === '' ? words : `${before}${joint(part, before, words)}${words}`
}

function goOn(open: TaskRow, row: Row): void {
  for (const part of parts) {
    const placed = row.at(part)
    if (placed !== null && begins(row, part)) open.words[part] = join(part, open.words[part], placed.words)
  }
  if (open.clause === row.table.clause.eId) open.span = [open.span[0], spanOf(row)[1]]
}

/** The times in whose columns the row has a cross. */
function crossedTimes({ table, index }: Row): string {
  const marked = table.columns.times.filter(({ column }) => (table.grid[index]?.[column]?.words ?? '') !== '')
  return marked.map(({ words }) => words).join(', ')
}

function openTask(course: Course, row: Row): void {
  const task = row.at('task')
  if (!filled(task)) return
  const words = (part: Part) => row.at(part)?.words ?? ''
  const before = row.table.columns.number === null ? numberBefore(task.words) : null
  const group = row.table.columns.group === null ? null : row.table.grid[row.index]?.[row.table.columns.group]
  const named = group === null || group === undefined ? course.group : oneLine(group.words)
  const text = before?.rest ?? task.words
  const [lead, partners, bodies] = [words('lead'), words('with'), words('bodies')]
  course.open = {
    clause: row.table.clause.eId,
    row: row.index,
    group: named === null || named === '' ? null : (numberBefore(named)?.number ?? named),
    number: row.number ?? before?.number ?? null,
    words: {
      task: text,
      lead,
      with: partners,
      bodies,
      product: words('product'),
      deadline: words('deadline') || crossedTimes(row),
    },
    year: row.table.columns.year ?? row.table.year,
    span: spanOf(row),
  }
  course.tasks.push(course.open)
}

/** Reads the rows of a table of tasks: groups, tasks, and rows that only go on with the one above. */
export function followRows(course: Course, table: TaskTable, first: number): void {
  for (let index = first; index < table.grid.length; index += 1) {
    const row = rowOf(table, index)
    if (row.own.length === 0 || repeatsHead(table.grid, index, table.heads)) continue
    if (takesGroup(course, row)) continue
    if (course.open !== null && goesOn(course, row)) goOn(course.open, row)
    else openTask(course, row)
  }
}
