import type { Run } from '../../../../web/components/parallel-text.tsx'

/** A clause's own words, and where they begin in the document's text. */
export type ClauseWords = { text: string; startsAt: number; heading: string | null }
/** A numbered phrase; `startsAt` counts in the document's text. */
export type MarkedPhrase = { startsAt: number; quote: string; number: number; href: string }
/** A phrase that the translation says otherwise, and why in words. */
export type DifferingPhrase = { quote: string; reason: string }

type Range = { from: number; to: number }
type Mark = Range & { number: number; href: string }
type Sign = { at: number; reason: string }
type Lines = { heading: Range | null; apart: boolean; body: readonly Range[] }

const longestMarker = 30
// `## I- `, `1. `, `a) `, `Chapter I`: what may stand before a heading.
const isMarker = /^[#*\s]*(?:[\p{L}\d]+(?:\s+[\p{L}\d]+)?\s*[.:)/–-]*\s*)?[*\s]*$/u

// Saved web pages hold words together that no typography asks for; before signs and numbers the blank stays whole.
const stuckWords = /(?<=[\p{L},.;:)]) ?\u00a0 ?(?=\p{L})/gu

/** True where the heading is a line of its own, and not the beginning of a sentence. */
export function headingStandsApart(clause: ClauseWords): boolean {
  return linesOf(clause).apart
}

/**
 * The words of a clause as paragraphs of runs. A heading on a line of its own is left out when `apart`, because
 * it stands over the clause; one that opens a sentence stays and stands out. Marks outside the clause are left
 * out, overlapping ones begin where the one before ends, and a mark across paragraphs is in each of them.
 */
export function runsOf(
  clause: ClauseWords,
  apart: boolean,
  marks: readonly MarkedPhrase[] = [],
  differing: readonly DifferingPhrase[] = [],
): Run[][] {
  const { heading, body, apart: mayStandApart } = linesOf(clause)
  const placed = withoutOverlaps(marks.flatMap((mark) => placeMark(clause, mark)))
  const signs = differing.flatMap(({ quote, reason }) => {
    const found = find(clause.text, quote)
    return found ? [{ at: found.to, reason }] : []
  })
  const paragraphs = apart && mayStandApart ? body : linesFrom(clause.text, bulletEnd(clause.text))
  return paragraphs.map((line) => cut(clause.text, line, heading, placed, signs))
}

/** Where a quotation stands in a text, however its spaces and lines were broken; from `near` first. */
export function find(text: string, quote: string, near = 0): Range | null {
  const words = quote.trim().split(/\s+/).map(escaped)
  if (words[0] === '') return null
  const pattern = new RegExp(words.join(String.raw`\s+`), 'gu')
  pattern.lastIndex = Math.max(0, near)
  const match = pattern.exec(text) ?? (near > 0 ? new RegExp(pattern.source, 'u').exec(text) : null)
  return match ? { from: match.index, to: match.index + match[0].length } : null
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}

function linesOf({ text, heading }: ClauseWords): Lines {
  const body = linesFrom(text, bulletEnd(text))
  const found = heading === null ? null : find(text, heading)
  const opens = found && found.from <= longestMarker && isMarker.test(text.slice(0, found.from))
  if (!opens) return { heading: null, apart: false, body }
  const rest = /^[^\S\n]*[:*_.]*[^\S\n]*(?:\n|$)/u.exec(text.slice(found.to))
  if (!rest) return { heading: { from: 0, to: found.to }, apart: false, body }
  return { heading: found, apart: true, body: linesFrom(text, found.to + rest[0].length) }
}

// The dash of an indent says no more than its place does.
function bulletEnd(text: string): number {
  return /^\s*[-–—•+]\s+/u.exec(text)?.[0].length ?? 0
}

function linesFrom(text: string, start: number): Range[] {
  const lines: Range[] = []
  for (const match of text.slice(start).matchAll(/[^\n]+/g)) {
    const words = match[0].trim()
    if (words === '') continue
    const from = start + match.index + match[0].indexOf(words)
    lines.push({ from, to: from + words.length })
  }
  return lines
}

function placeMark({ text, startsAt }: ClauseWords, { quote, number, href, ...mark }: MarkedPhrase): Mark[] {
  const begins = mark.startsAt - startsAt
  if (begins >= text.length || begins + quote.length <= 0) return []
  const found = begins < 0 ? null : find(text.slice(begins), quote)
  const to = found?.from === 0 ? begins + found.to : begins + quote.length
  return [{ from: Math.max(0, begins), to: Math.min(text.length, to), number, href }]
}

function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return sorted.map((mark) => {
    const from = Math.max(mark.from, end)
    end = Math.max(end, mark.to)
    return { ...mark, from, to: Math.max(from, mark.to) }
  })
}

function cut(
  text: string,
  line: Range,
  lead: Range | null,
  marks: readonly Mark[],
  signs: readonly Sign[],
): Run[] {
  const within = marks.filter(({ from, to }) =>
    from === to ? from > line.from && from <= line.to : from < line.to && to > line.from,
  )
  const edges = [
    line.from,
    ...within.flatMap(({ from, to }) => [from, to]),
    ...signs.flatMap(({ at }) => [at, at + stopsAt(text, at)]),
    lead ? lead.to : line.from,
    line.to,
  ]
  const points = [...new Set(edges)].filter((at) => at >= line.from && at <= line.to).sort((a, b) => a - b)
  const runs = points.slice(1).flatMap((to, index): Run[] => {
    const from = points[index] ?? to
    const mark = within.find((given) => given.from <= from && given.to >= to && given.from < given.to)
    const differs = signs.find(({ at }) => at === to)?.reason
    const opens = lead !== null && to <= lead.to
    return [run(text.slice(from, to), mark, differs, opens), ...emptyMarks(within, to)]
  })
  return runs.reduce(withStop, [])
}

function stopsAt(text: string, at: number): number {
  return /^[.,;:!?)]+/.exec(text.slice(at, at + 3))?.[0].length ?? 0
}

// The full stop behind a sign goes with it.
function withStop(runs: readonly Run[], next: Run): Run[] {
  const last = runs.at(-1)
  const isStop = !next.mark && !next.differs && /^[.,;:!?)]+$/.test(next.text)
  return last?.differs && isStop ? [...runs.slice(0, -1), { ...last, after: next.text }] : [...runs, next]
}

// Two objectives of one phrase: the second number follows the first.
function emptyMarks(marks: readonly Mark[], at: number): Run[] {
  return marks.filter(({ from, to }) => from === to && to === at).map((mark) => run('', mark))
}

function run(text: string, mark: Mark | undefined, differs?: string, lead = false): Run {
  return {
    text: text.replace(stuckWords, ' '),
    ...(mark && { mark: { number: mark.number, href: mark.href } }),
    ...(differs !== undefined && { differs }),
    ...(lead && !mark && { lead }),
  }
}
