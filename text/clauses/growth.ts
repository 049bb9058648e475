import type { Line } from '../lines.ts'
import { type Draft, markedDraft } from './draft.ts'
import { type Marker, readMarker } from './markers.ts'
import { settleMarker } from './series.ts'
import type { Usage } from './usage.ts'
import type { MarkerName } from './why.ts'

/** A tree while it grows: what stands open from the root down, and what has been seen. */
export type Growth = {
  readonly roots: Draft[]
  readonly open: Draft[]
  readonly usage: Usage
  readonly consolidated: boolean
  readonly last: Map<MarkerName, string>
  /** series of points that have begun below a clause */
  readonly begun: Map<Draft | null, Set<string>>
  /** where `A.` stands: above `I-`, or below it once it was seen there */
  letterRank: number
  readonly nestByIndent: boolean
  readonly hardWrapped: boolean
  previous: Line | null
  /** the marker of the next line that has one */
  next: Marker | null
}

const deepest = 24
// Below a subsection and above its points.
const hostRank = 23.5

function rankOf(growth: Growth, marker: Marker): number {
  if (marker.of.name === 'dotted' && growth.usage !== 'english-law')
    return marker.of.rank + (marker.number?.split('.').length ?? 2) / 10
  if (marker.of.name !== 'letter') return marker.of.rank
  const below = marker.number === 'A' && growth.open.some((draft) => draft.marker?.of.name === 'roman')
  if (marker.number === 'A') growth.letterRank = below ? 13.5 : marker.of.rank
  return growth.letterRank
}

function nests(growth: Growth, top: Draft, draft: Draft): boolean {
  if (draft.rank > top.rank) return true
  const sameKind = top.level === 'indent' && draft.level === 'indent'
  return growth.nestByIndent && sameKind && draft.indent > top.indent + 1 && growth.open.length < deepest
}

/** Closes what the draft does not stand below. */
export function popFor(growth: Growth, draft: Draft): void {
  const name = draft.marker?.of.name
  for (
    let top = growth.open.at(-1);
    top !== undefined && !nests(growth, top, draft);
    top = growth.open.at(-1)
  ) {
    growth.open.pop()
    // In Markdown the dash that stands as deep is the sibling: what is above it stays open.
    const sameDash = draft.level === 'indent' && top.marker?.of.name === name
    if (sameDash && !(growth.nestByIndent && top.indent > draft.indent + 1)) break
  }
}

/**
 * A list of points belongs to the text that leads it in, where that defines a term, or where the points of its
 * parent would begin anew.
 */
function hostPoints(growth: Growth, draft: Draft): void {
  const lead = growth.open.at(-1)
  if (draft.level !== 'point' || lead?.level !== 'alinea' || lead.table !== null) return
  const again = growth.begun.get(growth.open.at(-2) ?? null)?.has(draft.marker?.of.name ?? '') === true
  const first = /^(?:a|i|A|aa)$/.test(draft.marker?.number ?? '')
  const text = growth.previous?.text ?? ''
  if (first && ((again && /[:—–-]$/.test(text)) || (growth.usage === 'english-law' && lead.defines)))
    lead.rank = hostRank
}

/** The draft stands below what is open last, and is open itself. */
export function append(growth: Growth, draft: Draft): void {
  const parent = growth.open.at(-1)
  ;(parent?.children ?? growth.roots).push(draft)
  growth.open.push(draft)
  if (draft.level !== 'point' || draft.marker === null) return
  const begun = growth.begun.get(parent ?? null) ?? new Set()
  growth.begun.set(parent ?? null, begun.add(draft.marker.of.name))
}

/** In Markdown and HTML a sub-list ends where the white space before its items grows less. */
function popDeeper(growth: Growth, draft: Draft): void {
  for (let top = growth.open.at(-1); top?.level === 'indent'; top = growth.open.at(-1)) {
    if (top.indent < draft.indent || (top.indent === draft.indent && top.rank < draft.rank)) break
    growth.open.pop()
  }
}

/** Opens the clause of a marker, and a second one where its line holds two. */
export function openMarked(growth: Growth, line: Line, marker: Marker): void {
  const draft = markedDraft(line, marker, rankOf(growth, marker))
  draft.headingOpen = draft.rank < 18
  if (growth.nestByIndent && draft.level === 'indent') popDeeper(growth, draft)
  hostPoints(growth, draft)
  popFor(growth, draft)
  append(growth, draft)
  if (marker.number !== null) growth.last.set(marker.of.name, marker.number)
  openSecond(growth, line, draft)
}

/** `(3) (a) The Council …`: a point begins in the line of what it stands below. */
function openSecond(growth: Growth, line: Line, draft: Draft): void {
  const rest = line.text.slice(draft.textStart - line.start)
  const inside = { ...line, text: rest, start: draft.textStart, outerStart: draft.textStart }
  const found = draft.rank >= 18 && /^(?:\(?[ai1]\)|1°|I\s?[.–—-])/.test(rest) ? readMarker(rest) : null
  const second = found === null ? null : settleMarker(growth, inside, found)
  if (second === null || second.of.rank <= draft.rank) return
  draft.textEnd = draft.textStart
  draft.end = draft.textStart
  openMarked(growth, inside, second)
}
