import { foldWords } from '../folding.ts'
import { isFilled, oneLine } from './cell-words.ts'
import { type ColumnRole, roleOf } from './column-words.ts'
import { type GridRow, ownCells, type Placed } from './grid.ts'

/** What a column's head says, from its upper rows down. */
export type Head = {
  readonly column: number
  readonly role: ColumnRole | null
  readonly words: string
  readonly lowest: Placed
}

/** The head of a table. */
export type Heads = {
  readonly columns: readonly Head[]
  /** index of the first row below the head */
  readonly below: number
  readonly width: number
  /** the head's rows in one line each, to know them where they are repeated */
  readonly rowWords: ReadonlySet<string>
}

const mostTitleRows = 6
const mostHeadRows = 3
const longestHead = 160
const year = /^(?:(?:năm|giai đoạn|year|année|period|période)\s*)?20\d\d(?:\s*[-–]\s*20\d\d)?$/iu

function filledOwn(grid: readonly GridRow[], row: number): Placed[] {
  return ownCells(grid[row] ?? [], row).filter(({ words }) => isFilled(words))
}

/** Words of a head, or the sign of a number alone. */
function saysMore(words: string): boolean {
  return isFilled(words) || words === '#'
}

function saysHead({ words }: Placed): boolean {
  return roleOf(words) !== null || year.test(oneLine(words))
}

/** The first row with two cells of words: above it stand at most titles that cover the table. */
function topRow(grid: readonly GridRow[]): number | null {
  for (let row = 0; row < Math.min(grid.length, mostTitleRows); row += 1) {
    const cells = filledOwn(grid, row)
    if (cells.length < 2) continue
    const short = cells.every(({ words }) => words.length <= longestHead)
    const known = cells.filter(saysHead).length
    return short && known >= 2 && known * 2 >= cells.length ? row : null
  }
  return null
}

function isLowerHead(grid: readonly GridRow[], top: number, row: number): boolean {
  const cells = filledOwn(grid, row)
  if (cells.length === 0) return false
  const reached =
    grid[row]?.some((placed) => placed !== null && placed.row >= top && placed.row < row) ?? false
  const first = cells[0]?.column ?? 0
  const marked =
    cells.every(({ cell }) => cell.header) && grid[top]?.every((placed) => placed?.cell.header !== false)
  const known = cells.every((placed) => saysHead(placed))
  return marked === true || (known && (reached || first > 0))
}

function isNumbering(grid: readonly GridRow[], row: number): boolean {
  const cells = filledOwn(grid, row)
  const plain = cells.filter(({ words }) => /^\(?\s*(?:\d{1,2}|[A-Z])\s*\)?(?:\s*=.*)?$/.test(words))
  const [first, second] = cells.map(({ words }) => /\d{1,2}|[A-Z]/.exec(words)?.[0])
  const begins = (first === '1' && second === '2') || (first === 'A' && second === 'B')
  return begins && cells.length >= 3 && plain.length === cells.length
}

/** The head above a column in one row; an empty cell there continues the one on its left where words stand below it. */
function above(grid: readonly GridRow[], row: number, column: number): Placed | null {
  for (let at = column; at >= 0; at -= 1) {
    const placed = grid[row]?.[at] ?? null
    if (placed !== null && saysMore(placed.words)) return placed
  }
  return null
}

function headAt(grid: readonly GridRow[], top: number, below: number, column: number): Head | null {
  const path: Placed[] = []
  for (let row = below - 1; row >= top; row -= 1) {
    const placed = grid[row]?.[column] ?? null
    const filled =
      placed !== null && isFilled(placed.words) ? placed : path.length > 0 ? above(grid, row, column) : null
    if (filled !== null && path[0] !== filled) path.unshift(filled)
  }
  const lowest = path.at(-1)
  if (lowest === undefined) return null
  const words = oneLine(path.map((placed) => placed.words).join(' '))
  return { column, role: roleOf(lowest.words) ?? roleOf(words), words, lowest }
}

/** A row's words in one line, to compare rows. */
export function rowWords(cells: readonly Placed[]): string {
  return foldWords(oneLine(cells.map(({ words }) => words).join(' | '))).toLowerCase()
}

/** Finds the head of a table: up to three rows, merged cells and a row of column numbers included; null where none is. */
export function headsOf(grid: readonly GridRow[]): Heads | null {
  const top = topRow(grid)
  if (top === null) return null
  let below = top + 1
  while (below < Math.min(grid.length, top + mostHeadRows) && isLowerHead(grid, top, below)) below += 1
  const columns: Head[] = []
  const width = Math.max(...grid.slice(top, below).map((row) => row.length))
  for (let column = 0; column < width; column += 1) {
    const found = headAt(grid, top, below, column)
    if (found !== null) columns.push(found)
  }
  const repeated = new Set<string>()
  for (let row = top; row < below; row += 1) repeated.add(rowWords(filledOwn(grid, row)))
  if (isNumbering(grid, below)) below += 1
  return { columns, below, width, rowWords: repeated }
}

/** A row inside the table that only repeats its head or numbers its columns. */
export function repeatsHead(grid: readonly GridRow[], row: number, heads: Heads): boolean {
  const cells = filledOwn(grid, row)
  return heads.rowWords.has(rowWords(cells)) || isNumbering(grid, row)
}
