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

const codesOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)))
const marksBefore = codesOf('#>*_')
const marksAfter = codesOf('*_#\\')

/** Whether a character is a plain letter or digit: a line that begins with one has words. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

function lineOf(raw: string, at: number, index: number, joined: boolean, table: Table | null): Line {
  const outer = raw.trimEnd()
  const body = outer.trimStart()
  const indent = outer.length - body.length
  const opensPlain = isPlain(body.charCodeAt(0))
  const marks = marksBefore.has(body.charCodeAt(0)) ? (leadingMarks.exec(body)?.[0] ?? '') : ''
  const behind = marks === '' ? body : body.slice(marks.length)
  const inner = marksAfter.has(body.charCodeAt(body.length - 1)) ? behind.replace(trailingMarks, '') : behind
  const text = inner === body ? body : inner.trim()
  const blank = !opensPlain && !hasWord.test(body)
  const start = at + indent + marks.length + (inner === body ? 0 : inner.length - inner.trimStart().length)
  return {
    index,
    start,
    end: start + text.length,
    outerStart: at + indent,
    outerEnd: at + outer.length,
    indent,
    text,
    blank,
    rule: blank && body !== '',
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

const capital = /\p{Lu}/gu
const small = /\p{Ll}/u

/** A line of capitals: at least two letters, none of them small. */
export function isCapitals(text: string): boolean {
  // Nearly every other line shows a small letter among its first ones.
  for (let at = 0; at < text.length && at < 12; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) return false
  }
  if (small.test(text)) return false
  capital.lastIndex = 0
  return capital.test(text) && capital.test(text)
}
