import { readMarker } from '../../clauses/markers.ts'
import { type PageLine, wordsOf } from './page-lines.ts'

/** A line with the margins of the flow that it stands in, and the usual distance of lines there (0: not known). */
export type FlowLine = PageLine & {
  readonly left: number
  readonly right: number
  readonly leading: number
  /** see `Flow` */
  readonly block: boolean
  /** the first line of a flow that nothing before it goes on into */
  readonly opens: boolean
}

/** How a line follows the one before it: in the same sentence, below it, or as something new. */
type Joint = 'same' | 'line' | 'paragraph'

/** The paragraph under way: its first and its last line. */
type Growing = { readonly first: FlowLine; readonly last: FlowLine }

const ended = /[.;:!?…]["”»')\]]*$/u
const goesOn = /^[\p{Ll}\p{N}(]/u

function isMarked(line: FlowLine): boolean {
  const marker = readMarker(wordsOf(line))
  // `II/2026` is the end of a date, and a number alone may count what stands behind it.
  return marker !== null && /^\p{L}{3}|[^\p{L}\p{N}/]$/u.test(marker.text)
}

/** Headings, mottos and signatures stand about the middle of their column. */
function isCentred({ x, end, left, right, size }: FlowLine): boolean {
  const [before, behind] = [x - left, right - end]
  return Math.min(before, behind) > size * 1.2 && Math.abs(before - behind) < (right - left) * 0.04
}

function isCapitals(line: FlowLine): boolean {
  return !/\p{Ll}/u.test(wordsOf(line))
}

/** How much room was left at the end of a line behind the next word, in points; below zero: it had none. */
function roomBehind(line: FlowLine, next: FlowLine): number {
  const words = wordsOf(next)
  // A no-break space is within a word, as for who set the line.
  const [word = ''] = words.split(/[ \t]/, 1)
  const width = ((next.end - next.x) * (word.length + 1)) / Math.max(1, words.length)
  return line.right - line.end - width
}

/** Lines in the middle stay apart, unless the next word had no room on either side of the line. */
function jointInMiddle(last: FlowLine, next: FlowLine, open: boolean): Joint {
  const room = roomBehind(last, next) + (isCentred(last) ? last.x - last.left : 0)
  const full = room <= last.size * 0.5 && !ended.test(wordsOf(last)) && !isMarked(next)
  if (full && (open || isCapitals(last) === isCapitals(next))) return 'same'
  return isCentred(last) ? 'line' : 'paragraph'
}

/** Heading and closing blocks are short lines: only a sentence that is cut goes on, and the item of a list. */
function jointInBlock({ first, last }: Growing, next: FlowLine, open: boolean): Joint {
  if (isMarked(next)) return 'line'
  const full = last.right - last.end < (last.right - last.left) * 0.25
  const inItem = isMarked(first) && !ended.test(wordsOf(last)) && roomBehind(last, next) <= last.size * 0.5
  return inItem || (open && full) ? 'same' : 'line'
}

function isSetIn({ x, left, size }: FlowLine): boolean {
  return x - left > size * 0.8
}

/** Over the end of a column or page a sentence goes on, and a full line may; what was ended has ended. */
function jointAcross({ first, last }: Growing, next: FlowLine, open: boolean): Joint {
  const words = wordsOf(next)
  const full = roomBehind(last, next) <= last.size * 0.5
  // Where first lines are set in, a line that is not goes on.
  const outside = isSetIn(first) && !isSetIn(next) && full
  if (isMarked(next) && !(open && /^[-–—]/.test(words)))
    return outside && !ended.test(wordsOf(last)) ? 'same' : 'paragraph'
  if (open || outside || (full && /^\p{Ll}/u.test(words))) return 'same'
  return ended.test(wordsOf(last)) || isSetIn(next) || !full ? 'paragraph' : 'same'
}

/** A line set in like the first line of a paragraph, after one that has ended. */
function beginsLikeFirst({ first, last }: Growing, next: FlowLine): boolean {
  if (first !== last || !isSetIn(next) || !isSetIn(last)) return false
  return ended.test(wordsOf(last)) && /^\p{Lu}/u.test(wordsOf(next))
}

/** Whether a marker at the beginning of a line opens something, and is not cited in the middle of a sentence. */
function opensClause({ first, last }: Growing, next: FlowLine, full: boolean): boolean {
  if (!isMarked(next)) return false
  if (ended.test(wordsOf(last)) || !full) return true
  // Where first lines are set in, a line that is not goes on.
  if (isSetIn(first) && !isSetIn(next)) return false
  const aside = Math.abs(next.x - last.x) > next.size * 0.5
  return aside || !/^[-–—+]/.test(wordsOf(next))
}

/** Within a column: by room at the end of the line, indentation and markers. */
function jointWithin(growing: Growing, next: FlowLine, open: boolean): Joint {
  const { first, last } = growing
  const room = roomBehind(last, next)
  const full = room <= last.size * 0.5
  if (opensClause(growing, next, full)) return 'paragraph'
  if (!full) return open && room < (last.right - last.left) * 0.25 ? 'same' : 'paragraph'
  const deeper = next.x - last.x
  const level = Math.abs(deeper) < next.size * 0.5 && Math.abs(next.x - first.x) < next.size * 0.5
  if (level && /[;:]["”»)]?$/.test(wordsOf(last)) && /^\p{Lu}/u.test(wordsOf(next))) return 'paragraph'
  const hanging = first === last && isMarked(first)
  if (deeper > next.size * 0.8) return hanging || (first === last && open) ? 'same' : 'paragraph'
  // Back from the indentation of a first line; from any other it is the end of a list.
  if (deeper < -next.size * 0.8 && first !== last) return open ? 'same' : 'paragraph'
  return beginsLikeFirst(growing, next) ? 'paragraph' : 'same'
}

/** A line to write on in a form, or one that ends in it. */
function isDotted(line: FlowLine): boolean {
  return /(?:[.…_]\s?){4}$/.test(wordsOf(line).slice(-12))
}

function isSplit({ segments }: FlowLine): boolean {
  return segments.length > 1
}

function jointOf(growing: Growing, next: FlowLine): Joint {
  const { last } = growing
  if (next.opens) return 'paragraph'
  const inFlow = last.page === next.page && next.y > last.y && last.left === next.left
  if (inFlow && next.y - last.y > 1.35 * (next.leading || next.size * 1.6)) return 'paragraph'
  if (Math.abs(next.size - last.size) > last.size * 0.2 || isSplit(last) || isSplit(next)) return 'line'
  const open = !ended.test(wordsOf(last)) && goesOn.test(wordsOf(next))
  if (next.block) return jointInBlock(growing, next, open)
  if (isDotted(last) && !/^\p{Ll}/u.test(wordsOf(next))) return 'line'
  if (isCentred(next)) return jointInMiddle(last, next, open)
  if (isCentred(last)) return 'paragraph'
  return inFlow ? jointWithin(growing, next, open) : jointAcross(growing, next, open)
}

const softHyphen = '\u00ad'
const hyphened = /[\p{L}\p{N}]+[-\u2010]$/u
const wordStart = /^(?!(?:and|or|et|ou|và|hoặc)(?!\p{L}))[\p{L}\p{N}]{1,40}/u

/** Joins a line to the line before it. A hyphen within a word stays, unless the whole word occurs elsewhere. */
function joined(line: string, next: string, isWord: (word: string) => boolean): [string, string] {
  if (line.endsWith(softHyphen)) return [line.slice(0, -1), next]
  // No word is longer than this; what a file says is one may be.
  const head = hyphened.exec(line.slice(-40))?.[0].slice(0, -1)
  const tail = wordStart.exec(next)?.[0]
  if (head === undefined || tail === undefined) return [line, ` ${next}`]
  return [isWord(head + tail) ? line.slice(0, -1) : line, next]
}

/** The words of some lines, gathered once they are asked for. */
function wordsAmong(lines: readonly FlowLine[]): (word: string) => boolean {
  let words: Set<string> | null = null
  return (word) => {
    words ??= new Set(
      lines.flatMap(
        (line) =>
          wordsOf(line)
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [],
      ),
    )
    return words.has(word.toLowerCase())
  }
}

/** Joins lines to paragraphs by where they begin and end on the page; lines of a heading stay lines. */
export function paragraphsOf(lines: readonly FlowLine[]): string[] {
  const paragraphs: string[][] = []
  const isWord = wordsAmong(lines)
  let growing: Growing | null = null
  for (const line of lines) {
    const joint: Joint = growing === null ? 'paragraph' : jointOf(growing, line)
    const words = wordsOf(line)
    const parts = paragraphs.at(-1) ?? []
    if (joint === 'same') parts.push(...joined(parts.pop() ?? '', words, isWord))
    else if (joint === 'line') parts.push(`\n${words}`)
    else paragraphs.push([words])
    growing = { first: joint === 'same' && growing !== null ? growing.first : line, last: line }
  }
  return paragraphs.map((parts) => parts.join(''))
}
