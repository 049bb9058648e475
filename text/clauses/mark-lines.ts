import type { Line } from '../lines.ts'
import { contentsLines } from './contents.ts'
import { type Marker, readMarker } from './markers.ts'
import { quotedLines } from './quotes.ts'

/** The lines of a body with what they begin with, as far as one line alone tells. */
export type MarkedLines = { readonly lines: readonly Line[]; readonly markers: readonly (Marker | null)[] }

/** Reads what each line begins with; words that are quoted or listed as contents open no clause. */
export function markLines(lines: readonly Line[]): MarkedLines & { readonly contents: ReadonlySet<number> } {
  const quoted = quotedLines(lines)
  const read = lines.map((line, at) =>
    line.blank || line.table !== null || quoted.has(at) ? null : readMarker(line.text),
  )
  // A text that says Article cites another by Art.
  const abbreviated = (marker: Marker | null) =>
    marker?.of.name === 'article' && marker.text.startsWith('Art.')
  const articles = read.filter((marker) => marker?.of.name === 'article')
  if (articles.filter(abbreviated).length * 2 < articles.length)
    read.forEach((marker, at) => {
      if (abbreviated(marker)) read[at] = null
    })
  const contents = contentsLines(lines, read)
  const markers = contents.size === 0 ? read : read.map((marker, at) => (contents.has(at) ? null : marker))
  return { lines, markers, contents }
}

/** For each line the marker of the next line that has one. */
export function nextMarkers(markers: readonly (Marker | null)[]): (Marker | null)[] {
  let next: Marker | null = null
  return markers
    .toReversed()
    .map((marker) => {
      const after = next
      if (marker !== null) next = marker
      return after
    })
    .reverse()
}
