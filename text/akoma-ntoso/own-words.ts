import type { Clause, Span } from '../contract.ts'
import { allowed } from './xml.ts'

/** Where the parts of a clause's own words stand: the colon after a heading belongs to it; `rest` is what follows both. */
export type OwnWords = {
  readonly marker: Span | null
  readonly heading: Span | null
  readonly rest: Span
}

/** Parts a clause's own words into marker, heading and the rest. */
export function ownWords({ span: [start, end], marker, heading }: Clause, source: string): OwnWords {
  const find = (words: string | null, from: number): Span | null => {
    const at = words === null || words === '' ? -1 : source.indexOf(words, from)
    return words !== null && at >= 0 && at + words.length <= end ? [at, at + words.length] : null
  }
  const markerSpan = find(marker, start)
  const afterMarker = markerSpan?.[1] ?? start
  const headingSpan = find(heading, afterMarker)
  if (headingSpan === null) return { marker: markerSpan, heading: null, rest: [afterMarker, end] }
  const colon = /^\s*:/.exec(source.slice(headingSpan[1], Math.min(end, headingSpan[1] + 8)))?.[0].length ?? 0
  const headingEnd = headingSpan[1] + colon
  return { marker: markerSpan, heading: [headingSpan[0], headingEnd], rest: [headingEnd, end] }
}

/** The lines with words of a stretch, as spans without the white space around them. */
export function linesIn(source: string, [start, end]: Span): Span[] {
  const lines: Span[] = []
  let at = start
  while (at < end) {
    const feed = source.indexOf('\n', at)
    const stop = feed < 0 || feed > end ? end : feed
    const line = source.slice(at, stop)
    const words = line.trim()
    const left = at + line.indexOf(words)
    if (words !== '') lines.push([left, left + words.length])
    at = stop + 1
  }
  return lines
}

/** A stretch as it is kept in Akoma Ntoso: one line for each paragraph, without white space around it. */
export function keptText(source: string, span: Span): string {
  return linesIn(source, span)
    .map((line) => allowed(source.slice(...line)))
    .join('\n')
}
