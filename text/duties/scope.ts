import type { Draft } from '../clauses/draft.ts'
import type { Clause, DocumentKind } from '../contract.ts'
import type { FoldedText } from '../folding.ts'
import type { DutyGrammar } from './grammar.ts'

/** A clause with its draft: the same place of the two trees. */
export type Place = { readonly draft: Draft; readonly clause: Clause }

const shortHeading = 160
/** so short a text is a heading even with a full stop */
const titleAlone = 60

export function childrenOf({ draft, clause }: Place): Place[] {
  return draft.children.flatMap((child, at) => {
    const own = clause.children[at]
    return own === undefined ? [] : [{ draft: child, clause: own }]
  })
}

/** The heading of a clause, or its own words where these are as short as one. */
export function headingOf(source: FoldedText, { heading, textStart, textEnd }: Draft): string {
  if (heading !== null) return source.folded.slice(heading.start, heading.end)
  const words = source.folded.slice(textStart, Math.min(textEnd, textStart + shortHeading + 1))
  if (words.length <= titleAlone) return words.replace(/\s*[:.]$/, '')
  return words.length <= shortHeading && !/[.;]$/.test(words) ? words.replace(/\s*:$/, '') : ''
}

function announced(source: FoldedText, places: readonly Place[], grammar: DutyGrammar): Place[] {
  return places.flatMap((place) => {
    if (place.draft.level === 'appendix') return []
    if (grammar.announces.test(headingOf(source, place.draft))) return [place]
    return place.draft.children.length === 0 ? [] : announced(source, childrenOf(place), grammar)
  })
}

/** Documents whose articles themselves charge bodies, without a heading that says so. */
export const charging: ReadonlySet<DocumentKind> = new Set([
  'decision',
  'decree',
  'circular',
  'law',
  'resolution',
  'regulation',
])
const lastArticles = 4

/** Articles near the end that charge bodies with carrying out the document; in a decision any of its articles. */
function chargingArticles(
  source: FoldedText,
  roots: readonly Place[],
  kind: DocumentKind,
  grammar: DutyGrammar,
): Place[] {
  if (!charging.has(kind)) return []
  const articles = roots.flatMap((place) => articlesOf(place))
  const charges = kind === 'decision' ? grammar.charges : grammar.carriesOut
  const near = kind === 'decision' ? articles : articles.slice(-lastArticles)
  return near.filter(({ draft }) =>
    [draft, ...draft.children].some((part) =>
      charges.test(source.folded.slice(part.textStart, part.textEnd)),
    ),
  )
}

function articlesOf(place: Place): Place[] {
  if (place.draft.level === 'article') return [place]
  return place.draft.level === 'appendix' ? [] : childrenOf(place).flatMap(articlesOf)
}

/** The clauses in which a document says who has to do what to carry it out, in their order. */
export function closingPlaces(
  source: FoldedText,
  roots: readonly Place[],
  kind: DocumentKind,
  grammar: DutyGrammar,
): Place[] {
  const found = new Set(announced(source, roots, grammar))
  const last = roots.findLast(
    ({ draft }) =>
      draft.level !== 'appendix' &&
      draft.heading !== null &&
      grammar.implementing.test(headingOf(source, draft)),
  )
  if (last !== undefined && !holds(last, found)) found.add(last)
  for (const article of chargingArticles(source, roots, kind, grammar)) {
    if (![...found].some((place) => place === article || holds(place, new Set([article])))) found.add(article)
  }
  if (found.size === 0) return orderingPlaces(source, roots, kind, grammar)
  return outermost([...found].sort((a, b) => a.draft.start - b.draft.start))
}

/** A directive orders from its first line to its last; of a notice only what says "giao", "yêu cầu". */
function orderingPlaces(
  source: FoldedText,
  roots: readonly Place[],
  kind: DocumentKind,
  grammar: DutyGrammar,
): Place[] {
  const body = roots.filter(({ draft }) => draft.level !== 'appendix')
  if (kind === 'directive') return body
  if (kind !== 'notice') return []
  const orders = ({ draft }: Place) =>
    grammar.lead.test(source.folded.slice(draft.textStart, Math.min(draft.textEnd, draft.textStart + 60)))
  const below = (place: Place): Place[] => (orders(place) ? [place] : childrenOf(place).flatMap(below))
  return body.flatMap(below)
}

function holds(outer: Place, inner: ReadonlySet<Place>): boolean {
  return [...inner].some(
    ({ draft }) => draft.start >= outer.draft.start && draft.start < lastEnd(outer.draft),
  )
}

function lastEnd(draft: Draft): number {
  const child = draft.children.at(-1)
  return child === undefined ? draft.end : lastEnd(child)
}

function outermost(places: readonly Place[]): Place[] {
  let covered = -1
  return places.filter(({ draft }) => {
    if (draft.start < covered) return false
    covered = lastEnd(draft)
    return true
  })
}
