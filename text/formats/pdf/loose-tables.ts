import { type Band, bandsOf, columnAt } from './bands.ts'
import { lineOf, type PageLine } from './page-lines.ts'
import { type PageTable, paragraphsIn, type TableCell } from './page-tables.ts'

const fewestRows = 3
const fewestColumns = 3
// Columns of one table begin within so many points of each other.
const near = 4
// More room than this, against the usual distance of its lines, parts the rows of a table.
const apart = 1.4

/** Three columns in several lines are a table; two are as often blocks side by side. */
function isTable({ lines, gutters, text }: Band): boolean {
  if (text || gutters.length + 1 < fewestColumns) return false
  return lines.filter(({ segments }) => segments.length >= fewestColumns).length >= fewestRows
}

/** The lines of each row: one begins where the first column does, or where more room is left. */
function rowsOf({ lines, gutters }: Band): PageLine[][] {
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0))
  const least = gaps.reduce((smallest, gap) => Math.min(smallest, gap), Number.POSITIVE_INFINITY)
  const rows: PageLine[][] = []
  for (const [at, line] of lines.entries()) {
    const first = line.segments.some((segment) => columnAt(gutters, segment) === 0)
    const row = rows.at(-1)
    if (row === undefined || first || (gaps[at - 1] ?? 0) > least * apart) rows.push([line])
    else row.push(line)
  }
  return rows
}

function edgesOf({ lines, gutters }: Band): number[] {
  const edges = [0, ...gutters].map(() => Number.POSITIVE_INFINITY)
  for (const segment of lines.flatMap(({ segments }) => segments)) {
    const column = columnAt(gutters, segment)
    edges[column] = Math.min(edges[column] ?? segment.x, segment.x)
  }
  return edges
}

function tableOf(band: Band): PageTable {
  const { lines, gutters } = band
  const [first] = lines
  const last = lines.at(-1)
  const rows = rowsOf(band).map((row) =>
    [0, ...gutters].map((_, column): TableCell => {
      const own = row.flatMap((line) =>
        lineOf(
          line,
          line.segments.filter((segment) => columnAt(gutters, segment) === column),
        ),
      )
      const left = gutters[column - 1]?.right ?? 0
      const right = gutters[column]?.left ?? Number.POSITIVE_INFINITY
      return { paragraphs: paragraphsIn(own, { left, right }), colspan: 1, rowspan: 1 }
    }),
  )
  return {
    page: first?.page ?? 0,
    top: (first?.y ?? 0) - (first?.size ?? 0),
    bottom: (last?.y ?? 0) + 0.3 * (last?.size ?? 0),
    edges: edgesOf(band),
    rows,
    heads: 1,
  }
}

function goesOn(before: PageTable, next: PageTable): boolean {
  const alike = before.edges.every((edge, at) => Math.abs(edge - (next.edges[at] ?? 0)) <= near)
  return alike && before.edges.length === next.edges.length
}

/** The tables of a page that no lines are drawn for: known by what stands in columns. */
export function looseTables(lines: readonly PageLine[]): { tables: PageTable[]; rest: PageLine[] } {
  const tables: PageTable[] = []
  const rest: PageLine[] = []
  const bands = bandsOf(lines)
  for (const [at, band] of bands.entries()) {
    if (!isTable(band)) {
      rest.push(...band.lines)
      continue
    }
    const table = tableOf(band)
    const before = tables.at(-1)
    const [between, ...more] = bands[at - 1]?.lines ?? []
    const headed = between !== undefined && more.length === 0 && rest.at(-1) === between
    if (before === undefined || !headed || between.y < before.bottom || !goesOn(before, table)) {
      tables.push(table)
      continue
    }
    // A line across the columns heads a group of rows.
    rest.pop()
    const heading = paragraphsIn([between], { left: between.x, right: between.end })
    before.rows.push([{ paragraphs: heading, colspan: before.edges.length, rowspan: 1 }], ...table.rows)
    tables[tables.length - 1] = { ...before, bottom: table.bottom }
  }
  return { tables, rest }
}
