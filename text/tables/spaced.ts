import type { Cell } from '../contract.ts'
import { roleOf } from './column-words.ts'
import { numberBefore, numberIn, numbersGroup } from './numbering.ts'
import type { TypedLine } from './typed-lines.ts'

type Segment = { readonly from: number; readonly text: string }

const slack = 2

/** The words of a line that stand apart by two spaces or more. */
function segmentsOf({ text }: TypedLine): Segment[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ from: match.index, text: match[0] }))
}

function cell(line: TypedLine, { from, text }: Segment, colspan: number): Cell {
  const start = line.start + from
  return { text, span: [start, start + text.length], header: false, colspan, rowspan: 1 }
}

/** Where the columns begin, by a line of heads that we know; null where a line is not surely one. */
function columnStarts(line: TypedLine): number[] | null {
  if (!line.text.includes('  ') || /[\t|]/.test(line.text)) return null
  const segments = segmentsOf(line)
  const known = segments.filter(({ text }) => roleOf(text) !== null).length
  return segments.length >= 3 && known >= 3 && known * 2 > segments.length
    ? segments.map(({ from }) => from)
    : null
}

/** The cells of a line below the heads; null where its words do not stand below them. */
function cellsBelow(line: TypedLine, starts: readonly number[]): Cell[] | null {
  const segments = segmentsOf(line)
  const [first] = segments
  if (first === undefined) return null
  const title = numberBefore(first.text)
  if (segments.length === 1 && title !== null && numbersGroup(title.number))
    return [cell(line, first, starts.length)]
  const cells = starts.map((from) => cell(line, { from: Math.min(from, line.text.length), text: '' }, 1))
  for (const segment of segments) {
    const column = starts.findLastIndex((start) => segment.from >= start - slack)
    const limit = starts[column + 1] ?? Number.POSITIVE_INFINITY
    if (column < 0 || segment.from + segment.text.length > limit || cells[column]?.text !== '') return null
    cells[column] = cell(line, segment, 1)
  }
  return cells
}

/**
 * Rows whose columns are drawn with spaces alone, below a line of heads that we know and above a row with a number: a
 * list of words that happen to stand below each other is none.
 */
export function spacedBlock(
  lines: readonly TypedLine[],
  from: number,
): { rows: Cell[][]; next: number } | null {
  const head = lines[from]
  const starts = head === undefined ? null : columnStarts(head)
  if (head === undefined || starts === null) return null
  const rows: Cell[][] = []
  let next = from + 1
  for (let at = next; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (line.text.trim() === '' && lines[at - 1]?.text.trim() !== '') continue
    const cells = cellsBelow(line, starts)
    if (cells === null) break
    const first = cells[0]?.text ?? ''
    if (rows.length === 0 && numberIn(first) === null && numberBefore(first) === null) return null
    rows.push(cells)
    next = at + 1
  }
  return rows.length >= 2
    ? { rows: [segmentsOf(head).map((segment) => cell(head, segment, 1)), ...rows], next }
    : null
}
