import type { Line } from '../lines.ts'

/** A piece of a line that stands in a column or cell of its own; offsets are folded. */
export type Piece = { readonly text: string; readonly start: number; readonly end: number }

// What a draft leaves open (`Số:      /KH-UBND`, `ngày     tháng`) parts no columns.
const between = /\t+| {3,}(?! *(?:[/-]\p{Lu}|tháng |năm ))|\s*\|\s*|\s*[-_]{3,}\s*|\*{3,}|\s*<br\s*\/?>\s*/giu
// A longer line lays out no block, and its white space could make the search for columns slow.
const longest = 4000
const parted = /[\t|<]| {3}|[-_*]{3}/
const emphasis = /^(?:\*{1,2}|_{1,2})(?=\S)|(?<=\S)(?:\*{1,2}|_{1,2})$/g

/** The part of a text between two offsets, without white space and marks of emphasis around it; null where none is left. */
export function pieceBetween(text: string, from: number, to: number, offset: number): Piece | null {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  const inner = /[*_]/.test(trimmed) ? trimmed.replace(emphasis, '').trim() : trimmed
  if (inner === '') return null
  const start = offset + from + raw.indexOf(inner)
  return { text: inner, start, end: start + inner.length }
}

/** The columns of a line stand side by side: apart by a tab, by three spaces, by a drawn line, or as cells. */
export function columnsOf(line: Line): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (end: number) => {
    const piece = pieceBetween(line.text, at, end, line.start)
    if (piece !== null) pieces.push(piece)
  }
  for (const match of line.text.length <= longest && parted.test(line.text)
    ? line.text.matchAll(between)
    : []) {
    add(match.index)
    at = match.index + match[0].length
  }
  add(line.text.length)
  return pieces
}
