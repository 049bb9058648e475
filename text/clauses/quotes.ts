import type { Line } from '../lines.ts'
import { readMarker } from './markers.ts'

const opening = /^["“«]\s*/
const closing = /["”»]\s*[.;,:)]*$/
// An article that is put in another's place is quoted whole; longer quotes are not looked for.
const reach = 400

function balance(text: string): number {
  let open = 0
  for (const sign of text) {
    if (sign === '“' || sign === '«') open += 1
    else if (sign === '”' || sign === '»') open -= 1
  }
  return open
}

/** “Book” means a text: the quote that begins the line ends inside of it. */
function closesBefore(text: string): boolean {
  if (closing.test(text)) return false
  return text.startsWith('"') ? (text.split('"').length - 1) % 2 === 0 : balance(text) <= 0
}

function opens(line: Line, previous: Line | null): boolean {
  if (!/^["“«]/.test(line.text)) return false
  const mark = opening.exec(line.text)?.[0]
  if (mark === undefined || closesBefore(line.text)) return false
  return previous?.text.endsWith(':') === true || readMarker(line.text.slice(mark.length)) !== null
}

/** The index of the line that closes the quote which `from` opens; null where none does in reach. */
function closingLine(lines: readonly Line[], from: number): number | null {
  const straight = lines[from]?.text.startsWith('"') === true
  let depth = 0
  for (let at = from; at < lines.length && at < from + reach; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    depth += straight ? (line.text.split('"').length - 1) % 2 : balance(line.text)
    if (straight ? depth % 2 === 0 && closing.test(line.text) : depth <= 0) return at
  }
  return null
}

/**
 * Which lines stand inside of a quote that another line has opened: words that amend another document. Their
 * markers number that document, not this one. The opening line itself is among them. Linear: after a quote that
 * does not close in reach the search goes on behind that reach.
 */
export function quotedLines(lines: readonly Line[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  let previous: Line | null = null
  let barred = -1
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    if (at > barred && opens(line, previous)) {
      const last = closingLine(lines, at)
      if (last === null) barred = at + reach
      else {
        for (let inside = at; inside <= last; inside += 1) quoted.add(inside)
        at = last
      }
    }
    previous = lines[at] ?? line
  }
  return quoted
}
