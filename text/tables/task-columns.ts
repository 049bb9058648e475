import { foldWords } from '../folding.ts'
import { beginsBody, foreignBody } from '../tasks/body-grammar.ts'
import { isFilled, oneLine } from './cell-words.ts'
import { type ColumnRole, soleYearOf, yearOf } from './column-words.ts'
import type { GridRow } from './grid.ts'
import type { Head, Heads } from './heads.ts'
import { numberIn } from './numbering.ts'

/** Where a table of tasks holds what; null where it has no such column. */
export type TaskColumns = {
  readonly number: number | null
  readonly group: number | null
  readonly task: number
  readonly lead: number | null
  readonly with: number | null
  /** leads and partners in one column */
  readonly bodies: number | null
  readonly product: number | null
  readonly deadline: number | null
  /** the year that the head of the deadlines gives to all of them */
  readonly year: number | null
  /** columns of times in which a cross marks when; in the order of the table */
  readonly times: readonly { readonly column: number; readonly words: string }[]
}

// Of several columns of one kind, the one whose head says it most plainly.
const plainest: Partial<Record<ColumnRole, RegExp>> = {
  lead: /chủ trì|lead|chef de file|pilote/iu,
  deadline: /hoàn thành|kết thúc|thời hạn|trình|deadline|completion|end|échéance|fin/iu,
  task: /nhiệm vụ|task|tâche/iu,
  product: /sản phẩm|output|product|livrable|yêu cầu|dự kiến/iu,
}

function columnOf(heads: Heads, role: ColumnRole): Head | null {
  const found = heads.columns.filter((head) => head.role === role)
  const wanted = plainest[role]
  return found.find(({ words }) => wanted?.test(words) === true) ?? found[0] ?? null
}

/** The column before the task's whose cells are merged over several tasks names their group. */
function groupColumn(heads: Heads, grid: readonly GridRow[], task: number): number | null {
  const named = columnOf(heads, 'group')
  if (named !== null) return named.column
  const before = heads.columns.find(({ role, column }) => role === 'task' && column < task)
  if (before === undefined) return null
  const merged = grid.slice(heads.below).some((row) => (row[before.column]?.cell.rowspan ?? 1) > 1)
  return merged ? before.column : null
}

const clock = /^\d{1,2}\s*(?:h|giờ|:)\s*(?:\d{2})?(?!\p{L})/iu
const duration =
  /^\D{0,20}\d+(?:[.,/]\d+)?\s*(?:giờ|ngày|phút|buổi|hours?|minutes?|working days?|days?|heures?|jours?)(?!\p{L})/iu

/** Steps of a procedure or a day's programme name who does what in how many hours: no task that someone was given. */
function isProcedure(heads: Heads, grid: readonly GridRow[], deadline: number | null): boolean {
  if (heads.columns.some(({ role }) => role === 'step')) return true
  if (deadline === null) return false
  const times = grid.slice(heads.below).map((row) => oneLine(row[deadline]?.words ?? ''))
  const filled = times.filter(isFilled)
  return (
    filled.length > 0 &&
    filled.filter((words) => duration.test(words) || clock.test(words)).length * 2 > filled.length
  )
}

const cross = /^[x×✓✔v●•]$/iu

/** A column for each time (`2025 | 2026 | 2027`) with crosses below. */
function crossedTimes(heads: Heads, grid: readonly GridRow[]): TaskColumns['times'] {
  const timed = heads.columns.filter(({ words }) => yearOf(words) !== null)
  const below = grid.slice(heads.below)
  return timed
    .filter(({ column }) => {
      const filled = below.map((row) => oneLine(row[column]?.words ?? '')).filter((words) => words !== '')
      return filled.length > 0 && filled.every((words) => cross.test(words))
    })
    .map(({ column, lowest, words }) => ({
      column,
      words: yearOf(lowest.words) === null ? words : lowest.words,
    }))
}

/** The first column without a known head, where most of its cells are numbers. */
function numbersOf(heads: Heads, grid: readonly GridRow[]): number | null {
  if (heads.columns.some(({ column, role }) => column === 0 && role !== null)) return null
  const cells = grid.slice(heads.below).map((row) => row[0]?.words ?? '')
  const filled = cells.filter(isFilled)
  return filled.length > 0 && filled.filter((words) => numberIn(words) !== null).length * 2 > filled.length
    ? 0
    : null
}

/** A form to fill in: nothing stands below the heads that would say who, when or what. */
function isEmpty(grid: readonly GridRow[], heads: Heads, columns: readonly (number | null)[]): boolean {
  const said = columns.filter((column) => column !== null)
  const says = (words: string) => isFilled(words) || cross.test(words)
  return !grid.slice(heads.below).some((row) => said.some((column) => says(row[column]?.words ?? '')))
}

/** `Đơn vị` heads units of measure, and bodies too: the cells tell. */
function bodiesOf(heads: Heads, grid: readonly GridRow[]): number | null {
  const column = heads.columns.find(({ role }) => role === 'unit')?.column
  if (column === undefined) return null
  const cells = grid.slice(heads.below).map((row) => foldWords(oneLine(row[column]?.words ?? '')))
  const filled = cells.filter(isFilled)
  const named = filled.filter((words) => beginsBody.test(words) || foreignBody.test(words))
  return named.length * 2 > filled.length ? column : null
}

/**
 * The columns of a table that assigns tasks: what is to be done, and by whom, or what comes of it by when. Null for other
 * tables. One that tells results assigns only where it says by when, too.
 * @param tells whether the document as a whole reports
 */
export function taskColumns(heads: Heads, grid: readonly GridRow[], tells: boolean): TaskColumns | null {
  const at = (role: ColumnRole) => columnOf(heads, role)?.column ?? null
  const task = at('task') ?? at('indicator') ?? at('target')
  const reports = tells || at('result') !== null
  const times = crossedTimes(heads, grid)
  const crossed = (column: number | undefined) => times.some((time) => time.column === column)
  const due = [columnOf(heads, 'deadline'), reports ? null : columnOf(heads, 'progress')]
  const when = due.find((head) => head !== null && !crossed(head.column))
  const deadline = when?.column ?? null
  const lead = at('lead') ?? bodiesOf(heads, grid)
  const who = lead ?? at('bodies')
  if (task === null || isProcedure(heads, grid, deadline)) return null
  const product = at('product') ?? at('form')
  const timed = deadline !== null || times.length > 0
  const said = timed || product !== null || at('with') !== null
  // Who spends how much is a budget, and who is what a list of people.
  if (at('person') !== null || (at('money') !== null && !said)) return null
  const assigns = who !== null ? !reports || timed : timed && product !== null
  if (!assigns || isEmpty(grid, heads, [who, deadline, product, ...times.map(({ column }) => column)]))
    return null
  return {
    number: at('number') ?? numbersOf(heads, grid),
    group: groupColumn(heads, grid, task),
    task,
    lead,
    with: at('with'),
    bodies: at('bodies'),
    product,
    deadline,
    year: when == null ? null : soleYearOf(when.words),
    times,
  }
}
