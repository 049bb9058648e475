import { walk } from '../clauses/walk.ts'
import type { Clause, Note, Objective, Task } from '../contract.ts'
import { isUnclear, readDeadlineOf } from '../deadlines/read-deadline.ts'
import { type Shares, sharesIn } from '../tasks/shares.ts'
import { whyTask } from '../tasks/why.ts'
import { aimColumns } from './aim-columns.ts'
import { readAimRows } from './aim-rows.ts'
import { isFilled, oneLine } from './cell-words.ts'
import { yearOfTitle } from './column-words.ts'
import { type GridRow, gridOf } from './grid.ts'
import { type Heads, headsOf } from './heads.ts'
import type { TablesOf } from './tables-of.ts'
import { taskColumns } from './task-columns.ts'
import { type Course, followRows, type TaskRow } from './task-rows.ts'

export type TablesRead = { readonly tasks: Task[]; readonly objectives: Objective[]; readonly notes: Note[] }

type Seen = { readonly heads: Heads; readonly width: number }

/** The day and rhythm of a deadline's words, and a note where a person has to look. */
function deadlineOf({ words, year, ...row }: TaskRow, of: TablesOf, notes: Note[]): Task['deadline'] {
  const deadline = readDeadlineOf(year, words.deadline, of.language)
  if (deadline !== null && isUnclear(deadline)) {
    notes.push({
      code: 'deadline-unclear',
      details: { clause: row.clause, text: deadline.text.slice(0, 200) },
      span: row.span,
    })
  }
  return deadline
}

/** The same bodies stand in very many rows: each wording is read once. */
function remembering(own: keyof Shares): (words: string) => Shares {
  const known = new Map<string, Shares>()
  return (words) => {
    const shares = known.get(words) ?? sharesIn(words, own)
    known.set(words, shares)
    return shares
  }
}

type Readers = { readonly leads: (words: string) => Shares; readonly partners: (words: string) => Shares }

function taskOf(row: TaskRow, of: TablesOf, notes: Note[], { leads, partners }: Readers): Task {
  const { words, span, clause, group, number } = row
  const shares = [leads(words.lead), leads(words.bodies), partners(words.with)]
  return {
    clause,
    why: whyTask.row,
    row: row.row,
    group,
    number,
    text: oneLine(words.task).replace(/^[-–+•]\s+/u, ''),
    lead: [...new Set(shares.flatMap(({ lead }) => lead))],
    with: [...new Set(shares.flatMap((share) => share.with))],
    product: isFilled(words.product) ? oneLine(words.product) : null,
    deadline: deadlineOf(row, of, notes),
    span,
  }
}

function widthOf(grid: readonly GridRow[]): number {
  return grid.reduce((most, row) => Math.max(most, row.length), 0)
}

/** The year that the nearest title is about: of a heading above the table, else of the document. */
function yearAbove(above: readonly Clause[], { title }: TablesOf): number | null {
  const titles = [title, ...above.map(({ heading }) => heading)]
  return titles.reduceRight<number | null>((year, words) => year ?? yearOfTitle(words ?? ''), null)
}

/** The head of a table; without one, the head of the table that it goes on from. */
function headOf(
  grid: readonly GridRow[],
  before: Seen | null,
): { heads: Heads; first: number; goesOn: boolean } | null {
  const heads = headsOf(grid)
  if (heads === null)
    return before?.width === widthOf(grid) ? { heads: before.heads, first: 0, goesOn: true } : null
  const same = before !== null && [...heads.rowWords].every((words) => before.heads.rowWords.has(words))
  return { heads, first: heads.below, goesOn: same }
}

/**
 * What the tables of a document set: rows that assign tasks, and targets of indicators by year. Tables that tell results,
 * list prices or are forms to fill in set nothing.
 */
export function readTables(of: TablesOf): TablesRead {
  const notes: Note[] = []
  const objectives: Objective[] = []
  const rows: TaskRow[] = []
  let before: Seen | null = null
  let course: Course = { tasks: rows, group: null, open: null }
  for (const { clause, above } of walk(of.clauses)) {
    if (clause.rows === null) {
      before = null
      continue
    }
    const grid = gridOf(clause.rows)
    const head = headOf(grid, before)
    before = head === null ? null : { heads: head.heads, width: widthOf(grid) }
    if (head === null) continue
    const { heads, first, goesOn } = head
    if (!goesOn) course = { tasks: rows, group: null, open: null }
    const aims = aimColumns(heads, grid, of)
    if (aims !== null) {
      for (const aim of readAimRows({ of, clause, grid, heads, columns: aims }, first)) objectives.push(aim)
      continue
    }
    const columns = taskColumns(heads, grid, of.kind === 'report')
    if (columns === null) continue
    followRows(course, { clause, grid, heads, columns, year: yearAbove(above, of) }, first)
  }
  const readers = { leads: remembering('lead'), partners: remembering('with') }
  return { tasks: rows.map((row) => taskOf(row, of, notes, readers)), objectives, notes }
}
