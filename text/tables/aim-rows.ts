import type { Clause, Objective, Span } from '../contract.ts'
import { readDeadline } from '../deadlines/read-deadline.ts'
import { grammars } from '../objectives/grammars.ts'
import { whyTask } from '../tasks/why.ts'
import type { AimColumns, TargetColumn } from './aim-columns.ts'
import { isFilled, oneLine } from './cell-words.ts'
import type { GridRow, Placed } from './grid.ts'
import { type Heads, repeatsHead } from './heads.ts'
import { type CellLevel, readLevel } from './level.ts'
import type { TablesOf } from './tables-of.ts'

export type AimTable = {
  readonly of: TablesOf
  readonly clause: Clause
  readonly grid: readonly GridRow[]
  readonly heads: Heads
  readonly columns: AimColumns
}

type Deadline = { readonly year: number | null; readonly span: Span | null }

function subjectIn(words: string): string {
  return oneLine(words).replace(/^(?:[-–+*•]\s*|\d{1,3}(?:\.\d{1,3})*[.)]\s+)+/u, '')
}

function deadlineAt({ of, columns }: AimTable, row: GridRow, target: TargetColumn): Deadline {
  if (target.year !== null) return { year: target.year, span: target.head.cell.span }
  const cell = columns.deadline === null ? null : (row[columns.deadline] ?? null)
  const by = cell === null ? null : (readDeadline(cell.words, of.language)?.by ?? null)
  return by === null || cell === null
    ? { year: null, span: null }
    : { year: Number(by.slice(0, 4)), span: cell.cell.span }
}

function aimAt(
  table: AimTable,
  row: GridRow,
  target: TargetColumn,
  cell: Placed,
  subject: string,
): Objective {
  const { of, clause, columns } = table
  const grammar = grammars[of.language]
  const unit = columns.unit === null ? '' : (row[columns.unit]?.words ?? '')
  const level: CellLevel | null = readLevel(cell.words, unit, subject, grammar)
  const deadline = deadlineAt(table, row, target)
  const base = columns.baseline === null ? null : (row[columns.baseline.column] ?? null)
  return {
    clause: clause.eId,
    why: whyTask.cell,
    kind:
      level !== null ? 'numeric' : grammar.worded.test(cell.words.toLowerCase()) ? 'worded' : 'qualitative',
    subject,
    comparator: level?.comparator ?? null,
    value: level?.value ?? null,
    upper: level?.upper ?? null,
    unit: level?.unit ?? null,
    of: level?.of ?? null,
    scope: level?.scope ?? null,
    baseline: base !== null && isFilled(base.words) ? (columns.baseline?.year ?? null) : null,
    deadline: deadline.year,
    deadlineSpan: deadline.span,
    quote: cell.cell.text,
    span: cell.cell.span,
  }
}

function saysTarget(cell: Placed | null, row: number): cell is Placed {
  // A cross or a dash in a cell marks, and measures nothing.
  return cell !== null && cell.row === row && /\d|\p{L}{2}/u.test(cell.words)
}

/** Each filled cell of a target is an aim: of the indicator of its row, by the year of its column. */
export function readAimRows(table: AimTable, first: number): Objective[] {
  const { grid, heads, columns } = table
  const aims: Objective[] = []
  for (let index = first; index < grid.length; index += 1) {
    const row = grid[index] ?? []
    const indicator = row[columns.indicator] ?? null
    if (indicator === null || !isFilled(indicator.words) || repeatsHead(grid, index, heads)) continue
    const subject = subjectIn(indicator.words)
    for (const [at, target] of columns.targets.entries()) {
      const cell = row[target.column] ?? null
      const next = columns.targets[at + 1]
      // A cell over several years is met by the last of them; a merged title of a group is no target.
      if (cell === indicator || (next !== undefined && row[next.column] === cell)) continue
      if (saysTarget(cell, index)) aims.push(aimAt(table, row, target, cell, subject))
    }
  }
  return aims
}
