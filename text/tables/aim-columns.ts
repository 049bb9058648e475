import { isFilled } from './cell-words.ts'
import { yearOf } from './column-words.ts'
import type { GridRow, Placed } from './grid.ts'
import type { Head, Heads } from './heads.ts'
import type { TablesOf } from './tables-of.ts'

export type TargetColumn = { readonly column: number; readonly year: number | null; readonly head: Placed }

/** Where a table of indicators holds what. */
export type AimColumns = {
  readonly indicator: number
  readonly unit: number | null
  readonly baseline: { readonly column: number; readonly year: number } | null
  /** in the order of the columns */
  readonly targets: readonly TargetColumn[]
  readonly deadline: number | null
}

const wanted =
  /(?<!\p{L})(?:mục tiêu|kế hoạch|phấn đấu|chỉ tiêu|đến năm|targets?|planned|goals?|by|cibles?|objectifs?|prévu|horizon)(?!\p{L})/iu
const past =
  /(?<!\p{L})(?:thực hiện|hiện trạng|thực trạng|ước|kết quả|đạt được|đã đạt|năm gốc|actual|achieved|baseline|result|current|réalisée?s?|référence|résultats?|actuel)(?!\p{L})/iu
const money =
  /(?<!\p{L})(?:vốn|kinh phí|dự toán|ngân sách|số tiền|mức đầu tư|budget|cost|funding|crédits?|coût)(?!\p{L})/iu
const roles: ReadonlySet<string | null> = new Set(['target', 'baseline', 'indicator', 'group', 'task', null])

function isTarget(head: Head, of: TablesOf): boolean {
  if (!roles.has(head.role) || past.test(head.words) || money.test(head.words)) return false
  const year = yearOf(head.words)
  const own = of.date === null ? null : Number(of.date.slice(0, 4))
  if (of.kind === 'report') return wanted.test(head.words) && year !== null && own !== null && year > own
  if (wanted.test(head.words)) return true
  return year !== null && own !== null && year >= own
}

function indicatorColumn(heads: Heads): Head | null {
  const first = (role: Head['role']) =>
    heads.columns.find((head) => head.role === role && yearOf(head.words) === null)
  const unit = first('unit')
  const named = heads.columns.find(({ role, words }) => role === 'task' && /chỉ tiêu|indicat/iu.test(words))
  const other = unit === undefined ? undefined : (first('task') ?? first('target') ?? first('group'))
  return first('indicator') ?? named ?? other ?? null
}

/** Most of the cells below a column hold numbers: words there would be a text about aims, no table of them. */
function measures(grid: readonly GridRow[], heads: Heads, columns: readonly TargetColumn[]): boolean {
  let filled = 0
  let numbers = 0
  for (const row of grid.slice(heads.below)) {
    for (const { column } of columns) {
      const words = row[column]?.words ?? ''
      if (!isFilled(words)) continue
      filled += 1
      if (/\d/.test(words) && words.length <= 60) numbers += 1
    }
  }
  return numbers > 0 && numbers * 2 >= filled
}

/** The columns of a table that sets targets of indicators; null for other tables, and for figures of the past. */
export function aimColumns(heads: Heads, grid: readonly GridRow[], of: TablesOf): AimColumns | null {
  const indicator = indicatorColumn(heads)
  if (indicator === null) return null
  const others = heads.columns.filter((head) => head !== indicator)
  const targets = others
    .filter((head) => isTarget(head, of))
    .map((head) => ({ column: head.column, year: yearOf(head.words), head: head.lowest }))
  if (targets.length === 0 || !measures(grid, heads, targets)) return null
  const base = others.findLast(
    (head) =>
      roles.has(head.role) && yearOf(head.words) !== null && !isTarget(head, of) && !money.test(head.words),
  )
  const year = base === undefined ? null : yearOf(base.words)
  return {
    indicator: indicator.column,
    unit: others.find(({ role }) => role === 'unit')?.column ?? null,
    baseline: base === undefined || year === null ? null : { column: base.column, year },
    targets,
    deadline: others.find(({ role }) => role === 'deadline')?.column ?? null,
  }
}
