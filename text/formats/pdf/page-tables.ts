import type { Grid, GridCell } from './grid.ts'
import { type PageLine, pageLines, withoutGaps } from './page-lines.ts'
import { type FlowLine, paragraphsOf } from './paragraphs.ts'
import type { Piece } from './pieces.ts'

/** A cell with its paragraphs. */
export type TableCell = { readonly paragraphs: string[]; readonly colspan: number; readonly rowspan: number }

/** A table of one page, or of several that go on. */
export type PageTable = {
  readonly page: number
  readonly top: number
  readonly bottom: number
  readonly edges: readonly number[]
  readonly rows: TableCell[][]
  /** how many of the first rows are heads */
  heads: number
}

function isInside({ x, end, y, size }: Piece, cell: GridCell): boolean {
  const middle = (x + end) / 2
  const height = y - size / 3
  return middle >= cell.left && middle <= cell.right && height >= cell.top && height <= cell.bottom
}

/** The paragraphs of a cell between two edges. */
export function paragraphsIn(
  cellLines: readonly PageLine[],
  cell: { left: number; right: number },
): string[] {
  const lines = cellLines.map(withoutGaps)
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0))
  const leading = Math.min(...gaps, Number.POSITIVE_INFINITY)
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(cell.right - (left - cell.left), ...lines.map(({ end }) => end))
  return paragraphsOf(
    lines.map((line): FlowLine => ({ ...line, left, right, leading, block: false, opens: false })),
  )
}

/** Fills a grid with the pieces that lie in its cells; gives back those that lie in none. */
export function tableOf(
  page: number,
  grid: Grid,
  pieces: readonly Piece[],
): { table: PageTable | null; rest: Piece[] } {
  const cells = grid.rows.flat()
  const top = Math.min(...cells.map((cell) => cell.top))
  const bottom = Math.max(...cells.map((cell) => cell.bottom))
  const within = new Map<GridCell, Piece[]>(cells.map((cell) => [cell, []]))
  const rest: Piece[] = []
  for (const piece of pieces) {
    const inBand = piece.y >= top && piece.y - piece.size <= bottom
    const cell = inBand ? cells.find((candidate) => isInside(piece, candidate)) : undefined
    if (cell === undefined) rest.push(piece)
    else within.get(cell)?.push(piece)
  }
  const rows = grid.rows.map((row) =>
    row.map((cell) => ({
      paragraphs: paragraphsIn(pageLines(page, within.get(cell) ?? []), cell),
      colspan: cell.colspan,
      rowspan: cell.rowspan,
    })),
  )
  const filled = rows.flat().filter(({ paragraphs }) => paragraphs.length > 0)
  if (filled.length < 2) return { table: null, rest: [...pieces] }
  return { table: { page, top, bottom, edges: grid.edges, rows, heads: rows.length > 2 ? 1 : 0 }, rest }
}

function sameRow(one: readonly TableCell[], other: readonly TableCell[] | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other)
}

/** A row without a number whose cells begin in the middle of a sentence: the rest of the row before the page's end. */
function continuesRow(row: readonly TableCell[], before: readonly TableCell[]): boolean {
  if (row.length !== before.length || row.length < 2) return false
  const filled = row.filter(({ paragraphs }) => paragraphs.length > 0)
  if (filled.length === 0 || filled.length === row.length || (row[0]?.paragraphs.length ?? 0) > 0)
    return false
  return filled.every(({ paragraphs: [words = ''] }) => /^[\p{Ll}(,;]/u.test(words))
}

/**
 * Joins a table to the one before it where it goes on over the page's end: same columns, nothing between.
 * Heads that are repeated are dropped.
 * @returns how many rows were dropped, null where the tables do not belong together
 */
export function joinTables(before: PageTable, next: PageTable): number | null {
  const same =
    before.edges.length === next.edges.length &&
    before.edges.every((edge, at) => Math.abs(edge - (next.edges[at] ?? 0)) < 4)
  if (!same) return null
  let repeated = 0
  while (repeated < next.rows.length && repeated < 4) {
    if (!sameRow(next.rows[repeated] ?? [], before.rows[repeated])) break
    repeated += 1
  }
  if (repeated > 0) before.heads = repeated
  const [first, ...others] = next.rows.slice(repeated)
  const last = before.rows.at(-1)
  if (first === undefined) return repeated
  if (last !== undefined && continuesRow(first, last)) {
    first.forEach(({ paragraphs }, at) => {
      const cell = last[at]
      const words = cell?.paragraphs.pop()
      const [rest, ...more] = paragraphs
      if (cell === undefined) return
      cell.paragraphs.push(
        ...[words, rest]
          .filter((part) => part !== undefined)
          .join(' ')
          .split('\n'),
        ...more,
      )
      if (cell.paragraphs[0] === '') cell.paragraphs.shift()
    })
    before.rows.push(...others)
  } else before.rows.push(first, ...others)
  return repeated
}
