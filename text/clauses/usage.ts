import type { DocumentKind, Language, Tradition } from '../contract.ts'
import type { Marker } from './markers.ts'
import type { MarkerName } from './why.ts'

/** Which law's usage the markers follow: what `1.` or `I.` is differs between them. */
export type Usage = 'general' | 'english-law' | 'french-law'

// Plans, resolutions and letters count alike in every language.
const ruling: ReadonlySet<DocumentKind> = new Set([
  'law',
  'ordinance',
  'decree',
  'circular',
  'decision',
  'regulation',
  'other',
])

/** English law counts `1.` as a section and `(1)` as its subsection; French law counts `I.` below the article. */
export function usageOf(
  { language, tradition, kind }: { language: Language; tradition: Tradition; kind: DocumentKind },
  markers: readonly (Marker | null)[],
): Usage {
  if (language === 'vi' || tradition === 'party' || !ruling.has(kind)) return 'general'
  const counts = new Map<MarkerName, number>()
  for (const marker of markers) {
    if (marker !== null) counts.set(marker.of.name, (counts.get(marker.of.name) ?? 0) + 1)
  }
  const of = (name: MarkerName) => counts.get(name) ?? 0
  if (language === 'fr') return of('article') >= 2 ? 'french-law' : 'general'
  if (of('article') > 0) return 'general'
  // Roman numbers above 1. are how Vietnamese texts count, whatever their language.
  if (of('roman') > 1 && of('chapter') + of('part-word') === 0) return 'general'
  const divided = of('chapter') + of('part-word') + of('section')
  const numbered =
    of('arabic') + of('number-alone') > 0 &&
    (of('bracketed-number') > 1 || of('dotted') > 1 || of('point') > 1)
  return numbered || (divided > 1 && of('bracketed-number') > 1) || divided > 3 ? 'english-law' : 'general'
}

/** How a text is laid out. */
export type Form = {
  readonly folded: string
  /** deeper white space makes a sub-list (Markdown, HTML) */
  readonly nestByIndent: boolean
  readonly usage: Usage
  /** put together from a text and its amendments, with footnotes */
  readonly consolidated: boolean
}
