import { lineOf, type PageLine, type Segment } from './page-lines.ts'

type Interval = { readonly left: number; readonly right: number }

/** Lines one below the other; `gutters` are the stripes free of words that part their columns, none in plain text. */
export type Band = {
  readonly lines: readonly PageLine[]
  readonly gutters: readonly Interval[]
  /** running text, in one column or several */
  readonly text: boolean
}

/** From where to where the lines of a page may run. */
export type Margins = { readonly left: number; readonly right: number }

// Room between two lines, in letter heights, over which columns still go on.
const reach = { split: 3.4, single: 2.6 }
const tight = 1.7
const narrowest = 0.5
const mostGutters = 40
// In letter heights: running text is set no narrower.
const narrowestText = 12
const wide = 1.2

/** Fewer lines do not tell where a column ends. */
export const fewestLines = 6

/** The room that all of the lines keep to. */
export function hullOf(lines: readonly PageLine[]): Margins {
  const left = lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  return { left, right: lines.reduce((most, { end }) => Math.max(most, end), 0) }
}

/** Running text fills its column; cells of a table and blocks side by side do not. */
function isText(lines: readonly PageLine[]): boolean {
  const { left, right } = hullOf(lines)
  const full = lines.filter(({ x, end, segments }) => segments.length === 1 && end - x > (right - left) * 0.8)
  const narrow = right - left < (lines[0]?.size ?? 0) * narrowestText
  return !narrow && lines.length >= fewestLines && full.length * 2 > lines.length
}

/** The stripes that some lines leave free, at the outside too. */
function freeOf(lines: readonly PageLine[]): Interval[] {
  const segments = lines.flatMap((line) => line.segments).sort((one, other) => one.x - other.x)
  const free: Interval[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const { x, end } of segments) {
    if (x > from) free.push({ left: from, right: x })
    from = Math.max(from, end)
  }
  return [...free, { left: from, right: Number.POSITIVE_INFINITY }]
}

/** What two lists of stripes share, both from left to right. */
function shared(some: readonly Interval[], others: readonly Interval[], least: number): Interval[] {
  const both: Interval[] = []
  let [at, beside] = [0, 0]
  for (let one = some[at], other = others[beside]; one && other; one = some[at], other = others[beside]) {
    const left = Math.max(one.left, other.left)
    const right = Math.min(one.right, other.right)
    if (right - left >= least) both.push({ left, right })
    if (one.right < other.right) at += 1
    else beside += 1
  }
  return both
}

function gap(above: PageLine | undefined, below: PageLine | undefined): number {
  if (above === undefined || below === undefined) return Number.POSITIVE_INFINITY
  return (below.y - above.y) / Math.max(above.size, below.size)
}

/** The stripes that one line, or two that overlap in height, leave free between their words. */
function seedAt(lines: readonly PageLine[], at: number): Interval[] {
  const line = lines[at]
  if (line === undefined) return []
  const beside = gap(line, lines[at + 1]) < 0.8 ? lines.slice(at, at + 2) : [line]
  const isGutter = ({ left, right }: Interval) =>
    Number.isFinite(right - left) && right - left >= line.size * narrowest
  const gutters = freeOf(beside).filter(isGutter)
  return gutters.length > mostGutters ? [] : gutters
}

/** A few lines can have narrow gaps one below the other by chance, where lines are stretched. */
function areWide(gutters: readonly Interval[], line: PageLine | undefined): boolean {
  return gutters.some(({ left, right }) => right - left >= (line?.size ?? 0) * wide)
}

function narrowed(gutters: readonly Interval[], line: PageLine): Interval[] {
  const left = shared(gutters, freeOf([line]), line.size * narrowest)
  // A line across the stripes of a table stands between its parts.
  return line.segments.length === 1 && left.length < gutters.length && gutters.length > 1 ? [] : left
}

function grow(
  lines: readonly PageLine[],
  from: number,
  seed: readonly Interval[],
): { end: number; gutters: readonly Interval[] } {
  let gutters = seed
  let end = from + 1
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    if (gap(lines[end - 1], line) > (line.segments.length > 1 ? reach.split : reach.single)) break
    const next = narrowed(gutters, line)
    if (next.length === 0) break
    gutters = next
    end += 1
  }
  return { end, gutters }
}

/** Behind the last line beside which the other side has one too, only lines close below go on with a column. */
function endOfColumns(
  lines: readonly PageLine[],
  from: number,
  end: number,
  gutters: readonly Interval[],
): number {
  const columns = lines
    .slice(from, end)
    .map(({ segments }) => segments.map((segment) => columnAt(gutters, segment)).join())
  const isSplit = (own: string) => own.includes(',')
  const last =
    from +
    columns.findLastIndex((own, at) => {
      const above = columns[at - 1] ?? own
      return isSplit(own) || (!isSplit(above) && own !== above)
    })
  let kept = Math.max(last, from) + 1
  while (kept < end && gap(lines[kept - 1], lines[kept]) < tight) kept += 1
  return kept
}

/** Where a band begins: lines of one side above it open its columns, unless they end a paragraph. */
function startOf(
  lines: readonly PageLine[],
  floor: number,
  from: number,
  gutters: readonly Interval[],
): number {
  let first = from
  while (first > floor && gap(lines[first - 1], lines[first]) <= reach.single) {
    const line = lines[first - 1]
    if (line === undefined || narrowed(gutters, line).length < gutters.length) break
    first -= 1
  }
  const goesOn = first > floor && gap(lines[first - 1], lines[first]) < tight
  return goesOn ? from : first
}

/** Cuts the lines of a page into bands, from top to bottom. */
export function bandsOf(lines: readonly PageLine[]): Band[] {
  const bands: Band[] = []
  let plain = 0
  const closePlain = (end: number) => {
    if (end > plain) bands.push({ lines: lines.slice(plain, end), gutters: [], text: true })
  }
  for (let at = 0; at < lines.length; at += 1) {
    const seed = seedAt(lines, at)
    if (seed.length === 0) continue
    const { end: reached, gutters } = grow(lines, at, seed)
    if (reached - at < 2 || (reached - at < fewestLines && !areWide(gutters, lines[at]))) continue
    const text = columnsOf({ lines: lines.slice(at, reached), gutters }).every(isText)
    const end = text ? reached : endOfColumns(lines, at, reached, gutters)
    const first = startOf(lines, plain, at, gutters)
    closePlain(first)
    bands.push({ lines: lines.slice(first, end), gutters, text })
    plain = end
    at = end - 1
  }
  closePlain(lines.length)
  return bands
}

/** Which column of a band a segment stands in. */
export function columnAt(gutters: readonly Interval[], { x, end }: Segment): number {
  const middle = (x + end) / 2
  return gutters.filter(({ left, right }) => (left + right) / 2 < middle).length
}

/** The lines of each column of a band, from top to bottom. */
export function columnsOf({ lines, gutters }: Pick<Band, 'lines' | 'gutters'>): PageLine[][] {
  return [[], ...gutters].map((_, column) =>
    lines.flatMap((line) =>
      lineOf(
        line,
        line.segments.filter((segment) => columnAt(gutters, segment) === column),
      ),
    ),
  )
}
