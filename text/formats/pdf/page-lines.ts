import { spacedOut } from './letter-spacing.ts'
import type { Piece } from './pieces.ts'

/** Words that stand close together on one line. */
export type Segment = { readonly text: string; readonly x: number; readonly end: number }

/** A line as the page shows it; wide gaps part its segments. */
export type PageLine = {
  readonly page: number
  readonly y: number
  readonly x: number
  readonly end: number
  readonly size: number
  readonly segments: readonly Segment[]
  /** see `Piece` */
  readonly artifact?: boolean
}

// In letter sizes: what parts columns, what parts words, and how far baselines of one line may lie apart.
const columnGap = 1.8
const wordGap = 0.15
const sameLine = 0.35
// Smaller than this against the line, and raised: a mark that stands above it.
const small = 0.8

type Growing = { y: number; size: number; x: number; end: number; pieces: Piece[] }

/** The size that most letters of a page have. */
function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) {
    const rounded = Math.round(size)
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0]
}

function grow(rows: Growing[], piece: Piece): void {
  const row = rows.at(-1)
  if (row !== undefined && piece.y - row.y <= sameLine * Math.max(row.size, piece.size)) {
    row.pieces.push(piece)
    row.size = Math.max(row.size, piece.size)
    row.x = Math.min(row.x, piece.x)
    row.end = Math.max(row.end, piece.end)
  } else {
    const { y, size, x, end } = piece
    rows.push({ y, size, x, end, pieces: [piece] })
  }
}

/** The row that a small piece rises above or hangs below, touching its words. */
function hostOf(rows: readonly Growing[], from: number, { x, y, end }: Piece): Growing | undefined {
  return rows
    .slice(from, from + 4)
    .find(
      (row) =>
        y >= row.y - row.size * 0.75 &&
        y <= row.y + row.size * sameLine &&
        end > row.x - row.size &&
        x < row.end + row.size * 0.6,
    )
}

function rowsOf(pieces: readonly Piece[]): Growing[] {
  const sorted = pieces
    .filter(({ text }) => /\S/.test(text))
    .sort((one, other) => one.y - other.y || one.x - other.x)
  const least = usualSize(sorted) * small
  const isMark = ({ size, text }: Piece) => size < least && text.length <= 4
  const rows: Growing[] = []
  for (const piece of sorted) if (!isMark(piece)) grow(rows, piece)
  const alone: Growing[] = []
  let from = 0
  for (const mark of sorted) {
    if (!isMark(mark)) continue
    while ((rows[from]?.y ?? Number.POSITIVE_INFINITY) < mark.y - mark.size) from += 1
    const host = hostOf(rows, from, mark)
    if (host === undefined) grow(alone, mark)
    else host.pieces.push(mark)
  }
  return [...rows, ...alone].sort((one, other) => one.y - other.y)
}

// So many lines must begin a piece at one place, with a gap before it, for a column to begin there.
const columnLines = 6
const narrowGap = 0.5

/** Places where columns begin though the gap before them is narrow: many lines have a piece that begins just there. */
function columnStarts(rows: readonly Growing[]): ReadonlySet<number> {
  const lines = new Map<number, number[]>()
  for (const [line, { pieces, size }] of rows.entries()) {
    const sorted = [...pieces].sort((one, other) => one.x - other.x)
    sorted.slice(1).forEach((piece, at) => {
      const gap = piece.x - (sorted[at]?.end ?? piece.x)
      const place = Math.round(piece.x)
      if (gap <= narrowGap * size) return
      const known = lines.get(place)
      if (known === undefined) lines.set(place, [line])
      else known.push(line)
    })
  }
  const isColumn = ([place, on]: [number, number[]]) =>
    on.length >= columnLines && !isCrossed(rows, place, on)
  return new Set([...lines].filter(isColumn).map(([place]) => place))
}

/** Words run over a place in the lines between those that begin there: then it was chance. */
function isCrossed(rows: readonly Growing[], place: number, on: readonly number[]): boolean {
  const between = rows.slice(on[0], (on.at(-1) ?? 0) + 1)
  const over = between.filter(({ pieces }) => pieces.some(({ x, end }) => x < place - 2 && end > place + 2))
  return over.length > on.length / 4
}

const noteMark = /^(?:[\d*†]{1,3}|[([]\d{1,3}[)\]])$/
const takesPower = /(?:^|[\s\d/])m$|[kcdm]m$/i

/** A raised number is the mark of a footnote, written `[1]` as in other formats, unless it is a power (km²). */
function textOf(
  piece: Piece,
  before: Piece | undefined,
  { y, size }: Growing,
): { text: string; raised: boolean } {
  const raised = piece.size < size * 0.9 && piece.y < y - size * 0.2
  if (!raised || !noteMark.test(piece.text) || takesPower.test(before?.text ?? ''))
    return { text: spacedOut(piece.text), raised: false }
  return { text: `[${piece.text.replace(/[()[\]]/g, '')}]`, raised: true }
}

function segmentsOf(row: Growing, starts: ReadonlySet<number>): Segment[] {
  const { pieces, size } = row
  const segments: { text: string; x: number; end: number }[] = []
  let before: Piece | undefined
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    // Some programs make letters bold by painting them twice.
    if (before?.text === piece.text && piece.x - before.x < size * 0.1) continue
    const last = segments.at(-1)
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.end
    const column = gap > narrowGap * size && starts.has(Math.round(piece.x))
    const { text, raised } = textOf(piece, before, row)
    const opens = before !== undefined && last?.text === `[${before.text.replace(/[()[\]]/g, '')}]`
    before = piece
    if (last === undefined || gap > columnGap * size || column) {
      segments.push({ text, x: piece.x, end: piece.end })
      continue
    }
    last.text += (gap > wordGap * size && !raised) || opens ? ` ${text}` : text
    last.end = Math.max(last.end, piece.end)
  }
  return segments.map(({ text, ...place }) => ({ ...place, text: text.replace(/[ \t\r\n]+/g, ' ').trim() }))
}

/** The lines of a page from top to bottom. */
export function pageLines(page: number, pieces: readonly Piece[]): PageLine[] {
  const rows = rowsOf(pieces)
  const starts = columnStarts(rows)
  return rows.flatMap((row) => {
    const { y, size } = row
    const line = lineOf({ page, y, size }, segmentsOf(row, starts))
    const artifact = row.pieces.every((piece) => piece.artifact === true)
    return line.map((made) => (artifact ? { ...made, artifact } : made))
  })
}

/** A line of these segments; none of none. */
export function lineOf(
  { page, y, size }: Pick<PageLine, 'page' | 'y' | 'size'>,
  segments: readonly Segment[],
): PageLine[] {
  const [first] = segments
  const last = segments.at(-1)
  return first === undefined || last === undefined
    ? []
    : [{ page, y, x: first.x, end: last.end, size, segments }]
}

// What lies so far apart, in letter sizes, is not parted by chance.
const tabGap = 2.5

/** Whether all gaps of a line are alike: then it was stretched to the margin, as before a long word. */
function isStretched({ segments }: PageLine): boolean {
  const gaps = segments.slice(1).map(({ x }, at) => x - (segments[at]?.end ?? x))
  const least = gaps.reduce((smallest, gap) => Math.min(smallest, gap), Number.POSITIVE_INFINITY)
  return gaps.length > 1 && gaps.every((gap) => gap < least * 1.05 + 0.5)
}

/** A line of running text: what parts its words is only the stretching of the line, unless it is very wide. */
export function withoutGaps(line: PageLine): PageLine {
  if (line.segments.length < 2) return line
  const stretched = isStretched(line)
  const segments: Segment[] = []
  for (const segment of line.segments) {
    const last = segments.at(-1)
    const near = last !== undefined && (stretched || segment.x - last.end <= tabGap * line.size)
    if (!near) segments.push(segment)
    else segments[segments.length - 1] = { text: `${last.text} ${segment.text}`, x: last.x, end: segment.end }
  }
  return { ...line, segments }
}

/** The words of a line; its segments stand apart by a tab. */
export function wordsOf({ segments }: PageLine): string {
  return segments.map(({ text }) => text).join('\t')
}
