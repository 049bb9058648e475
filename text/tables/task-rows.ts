import type { Span } from '../contract.ts'
import { beginsBody } from '../tasks/body-grammar.ts'
import { oneLine } from './cell-words.ts'
import { repeatsHead } from './heads.ts'
import { numberBefore } from './numbering.ts'
import { groupAfter, groupIn } from './task-groups.ts'
import { begins, filled, type Part, parts, type Row, rowOf, type TaskTable } from './task-row.ts'

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

/** Where the rows have come to; it goes on from a table to its continuation on the next page. */
export type Course = { readonly tasks: TaskRow[]; group: string | null; open: TaskRow | null }

function saysWhoOrWhen(row: Row): boolean {
  return parts.some((part) => part !== 'task' && part !== 'product' && begins(row, part))
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
    const group = groupIn(row)
    if (group !== null) {
      course.group = groupAfter(course.group, group)
      course.open = null
    } else if (course.open !== null && goesOn(course, row)) goOn(course.open, row)
    else openTask(course, row)
  }
}
