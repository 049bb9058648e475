import { readMarker } from '../../clauses/markers.ts'
import { type PageLine, wordsOf } from './page-lines.ts'

/** A line with the margins of the flow that it stands in, and the usual distance of lines there. */
export type FlowLine = PageLine & { readonly left: number; readonly right: number; readonly leading: number }

const endsSentence = /[.;:!?…]["”»)]?$/
const startsSmall = /^[\p{Ll}\d(]/u

function wordWidth(line: FlowLine): number {
  const words = wordsOf(line)
  const length = words.search(/\s/)
  return length < 0 ? line.end - line.x : ((line.end - line.x) * length) / words.length
}

/** A line that has no room for the next word ends because the column does. @param room in widths of that word */
function isFull(before: FlowLine, next: FlowLine, room: number): boolean {
  return before.end + 0.25 * before.size + wordWidth(next) * room >= before.right
}

function startsParagraph(line: FlowLine): boolean {
  const marker = readMarker(wordsOf(line))
  // `II/2026` is the end of a date.
  return (marker !== null && !marker.text.endsWith('/')) || line.segments.length > 1
}

function isIndented(line: FlowLine, before: FlowLine): boolean {
  return line.x > line.left + 0.7 * line.size && line.x > before.x + 0.7 * line.size
}

/** Whether a line goes on with the sentence of the line before it. */
function goesOn(before: FlowLine, line: FlowLine, first: FlowLine): boolean {
  if (startsParagraph(line) || before.segments.length > 1) return false
  const open = !endsSentence.test(wordsOf(before))
  const small = startsSmall.test(wordsOf(line))
  if (Math.abs(before.size - line.size) > 0.12 * line.size) return false
  const hanging = before === first && readMarker(wordsOf(first)) !== null
  if (isIndented(line, before) && !hanging) return false
  const samePage = before.page === line.page && line.y > before.y
  if (samePage && line.y - before.y > 1.35 * line.leading) return false
  if (!samePage && !open) return false
  return isFull(before, line, open && small ? 1.6 : 1.05)
}

function joined(before: string, next: string): string {
  // Only where a soft hyphen says so is a word surely broken: Vietnamese writes real hyphens at line ends too.
  return /\u00ad$/.test(before) ? before.slice(0, -1) + next : `${before} ${next}`
}

/** Joins lines to paragraphs by where they begin and end on the page. */
export function paragraphsOf(lines: readonly FlowLine[]): string[] {
  const paragraphs: string[] = []
  let first: FlowLine | null = null
  let before: FlowLine | null = null
  for (const line of lines) {
    const words = wordsOf(line)
    const last = paragraphs.length - 1
    if (before !== null && first !== null && goesOn(before, line, first)) {
      paragraphs[last] = joined(paragraphs[last] ?? '', words)
    } else {
      paragraphs.push(words)
      first = line
    }
    before = line
  }
  return paragraphs
}
