import type { FoldedText } from './folding.ts'
import type { Table } from './formats/recovered.ts'

/**
 * A line of the folded text. `start`/`end` hold its words without the white space around them and without
 * the marks of Markdown; `outer` begins at the marks. `text` is what stands between start and end.
 */
export type Line = {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
  readonly indent: number
  readonly text: string
  readonly blank: boolean
  /** a line drawn with signs: ---, ***, ____ */
  readonly rule: boolean
  /** words stand closer than a blank line to the line before */
  readonly joined: boolean
  readonly marks: string
  /** the table that the line is part of */
  readonly table: Table | null
}

const leadingMarks = /^(?:#{1,6}\s+|>\s?|\*\*\*?(?=\S)|__(?=\S)|[*_](?=[^\s*_]))+/
const trailingMarks = /(?:\*{1,3}|_{1,2}|\s#+|\\)+$/
const hasWord = /[\p{L}\p{N}]/u

function lineOf(raw: string, at: number, index: number, joined: boolean, table: Table | null): Line {
  const outer = raw.trimEnd()
  const indent = outer.length - outer.trimStart().length
  const body = outer.slice(indent)
  const marks = leadingMarks.exec(body)?.[0] ?? ''
  const inner = body.slice(marks.length).replace(trailingMarks, '')
  const text = inner.trim()
  const blank = body === '' || !hasWord.test(body)
  const start = at + indent + marks.length + (inner.length - inner.trimStart().length)
  return {
    index,
    start,
    end: start + text.length,
    outerStart: at + indent,
    outerEnd: at + outer.length,
    indent,
    text,
    blank,
    rule: body !== '' && blank,
    joined,
    marks: marks.trim(),
    table,
  }
}

type TableFinder = (start: number, end: number) => Table | null

/** Tells the table that a line of the folded text is part of; asked in the order of the text. */
function tableFinder(source: FoldedText, tables: readonly Table[]): TableFinder {
  if (tables.length === 0) return () => null
  let next = 0
  return (lineStart, lineEnd) => {
    const [start, end] = source.spanOf(lineStart, lineEnd)
    while ((tables[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const table = tables[next]
    return table !== undefined && table.span[0] < end ? table : null
  }
}

/** Splits the folded text into lines (LF or CRLF); linear. */
export function linesOf(source: FoldedText, tables: readonly Table[] = []): Line[] {
  const lines: Line[] = []
  const tableAt = tableFinder(source, tables)
  let at = 0
  let joined = false
  for (const raw of source.folded.split('\n')) {
    const line = lineOf(raw, at, lines.length, joined, tableAt(at, at + raw.length))
    lines.push(line)
    joined = !line.blank
    at += raw.length + 1
  }
  return lines
}

/** A line of capitals: at least two letters, none of them small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
