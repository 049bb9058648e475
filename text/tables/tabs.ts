import type { Cell } from '../contract.ts'
import type { TypedLine } from './typed-lines.ts'

/** A line with a tab between words. */
export function isTabRow(line: string): boolean {
  return /\S\t|^\t.*\S/.test(line)
}

/** The cells of a line between its tabs. */
export function tabCells(line: TypedLine): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (const words of line.text.trimEnd().split('\t')) {
    const text = words.trim()
    const start = line.start + from + (text === '' ? 0 : words.length - words.trimStart().length)
    cells.push({ text, span: [start, start + text.length], header: false, colspan: 1, rowspan: 1 })
    from += words.length + 1
  }
  return cells
}
