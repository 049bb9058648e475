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
}

// In letter sizes: what parts columns, what parts words, and how far baselines of one line may lie apart.
const columnGap = 1.8
const wordGap = 0.18
const sameLine = 0.45

type Growing = { y: number; size: number; pieces: Piece[] }

function rowsOf(pieces: readonly Piece[]): Growing[] {
  const sorted = [...pieces].sort((one, other) => one.y - other.y || one.x - other.x)
  const rows: Growing[] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    if (row !== undefined && piece.y - row.y <= sameLine * Math.max(row.size, piece.size)) {
      row.pieces.push(piece)
      // The greater letters are the line: a raised footnote mark joins them.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size })
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return rows
}

// So many lines must begin a piece at one place, with a gap before it, for a column to begin there.
const columnLines = 6
const narrowGap = 0.5

/** Places where columns begin though the gap before them is narrow: many lines have a piece that begins just there. */
function columnStarts(rows: readonly Growing[]): ReadonlySet<number> {
  const lines = new Map<number, number[]>()
  for (const [line, { pieces, size }] of rows.entries()) {
    const sorted = pieces.filter(({ text }) => /\S/.test(text)).sort((one, other) => one.x - other.x)
    sorted.slice(1).forEach((piece, at) => {
      const gap = piece.x - (sorted[at]?.end ?? piece.x)
      const place = Math.round(piece.x)
      if (gap > narrowGap * size) lines.set(place, [...(lines.get(place) ?? []), line])
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

function segmentsOf({ pieces, size }: Growing, starts: ReadonlySet<number>): Segment[] {
  const segments: { text: string; x: number; end: number }[] = []
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    if (!/\S/.test(piece.text)) continue
    const last = segments.at(-1)
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.end
    const column = gap > narrowGap * size && starts.has(Math.round(piece.x))
    if (last === undefined || gap > columnGap * size || column) {
      segments.push({ text: piece.text, x: piece.x, end: piece.end })
      continue
    }
    const apart = gap > wordGap * size && !/\s$/.test(last.text) && !/^\s/.test(piece.text)
    last.text += apart ? ` ${piece.text}` : piece.text
    last.end = Math.max(last.end, piece.end)
  }
  return segments.map(({ text, ...place }) => ({ ...place, text: text.replace(/\s+/g, ' ').trim() }))
}

/** The lines of a page from top to bottom. */
export function pageLines(page: number, pieces: readonly Piece[]): PageLine[] {
  const rows = rowsOf(pieces)
  const starts = columnStarts(rows)
  return rows.flatMap((row) => {
    const { y, size } = row
    const segments = segmentsOf(row, starts).filter(({ text }) => text !== '')
    const [first] = segments
    const last = segments.at(-1)
    return first === undefined || last === undefined
      ? []
      : [{ page, y, x: first.x, end: last.end, size, segments }]
  })
}

/** The words of a line; its segments stand apart by a tab. */
export function wordsOf({ segments }: PageLine): string {
  return segments.map(({ text }) => text).join('\t')
}
