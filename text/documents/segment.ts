import { readMarker, startsClause } from '../clauses/markers.ts'
import type { Signature } from '../contract.ts'
import type { FoldedText } from '../folding.ts'
import { isCapitals, type Line } from '../lines.ts'
import { isClutterLine, isDoubtfulClutter } from './clutter.ts'
import { findHeads, type Head, type Header, readHeader } from './header.ts'
import { readClosing } from './signature.ts'

/** An official document inside a text; offsets are folded, `body` holds the lines of its clauses. */
export type OfficialSegment = {
  readonly header: Header
  readonly start: number
  readonly end: number
  readonly body: readonly Line[]
  readonly signatures: Signature[]
}

function endOfText(lines: readonly Line[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    if (isClutterLine(line.text)) return at
    if (isDoubtfulClutter(line.text) && !goesOn(lines, at + 1, end)) return at
  }
  return end
}

/** Whether numbered clauses follow within a few lines. */
function goesOn(lines: readonly Line[], from: number, end: number): boolean {
  let seen = 0
  for (let at = from; at < end && seen < 12; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    if (isClutterLine(line.text)) return false
    if ((readMarker(line.text)?.number ?? null) !== null) return true
    seen += 1
  }
  return false
}

/** A line that opens an appendix, and does not only speak of one. */
function opensAppendix({ text, marks }: Line): boolean {
  const marker = readMarker(text)
  if (marker?.of.level !== 'appendix') return false
  return (
    isCapitals(text) || text.length < 40 || marks.startsWith('#') || isCapitals(text.slice(marker.length))
  )
}

// Consolidated texts say at their end what amended each clause.
const footnote = /^\[1\]\s/

/** Appendices and footnotes follow the signature: the body goes on with them. */
function appendixAfter(lines: readonly Line[], from: number, end: number): number | null {
  let seen = 0
  for (let at = from; at < end && seen < 10; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    if (isClutterLine(line.text)) return null
    if (opensAppendix(line) || footnote.test(line.text)) return at
    seen += 1
  }
  return carriedAfter(lines, from, end)
}

/** A plan or table that stands behind the signature without saying what it is: its clauses begin anew there. */
function carriedAfter(lines: readonly Line[], from: number, end: number): number | null {
  let first: number | null = null
  for (let at = from, seen = 0; at < end && seen < 10; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    if (isClutterLine(line.text) || isDoubtfulClutter(line.text)) return null
    first ??= at
    const marker = readMarker(line.text)
    if (marker !== null && marker.number !== null && startsClause(line.text)) return first
    seen += 1
  }
  return null
}

function segmentAt(source: FoldedText, lines: readonly Line[], head: Head, limit: number): OfficialSegment {
  const header = readHeader(source, lines, head, limit)
  const stop = endOfText(lines, header.bodyLine, limit)
  const closing = readClosing(source, lines, header.bodyLine, limit)
  const signed = closing !== null && closing.first <= stop ? closing : null
  const bodyEnd = signed?.first ?? stop
  const annex = signed === null ? null : appendixAfter(lines, signed.last + 1, limit)
  const annexEnd = annex === null ? 0 : endOfText(lines, annex, limit)
  const body = lines.slice(header.bodyLine, bodyEnd)
  if (annex !== null) body.push(...lines.slice(annex, annexEnd))
  const lastLine = lines
    .slice(head.kindLine, annex === null ? (signed === null ? bodyEnd : signed.last + 1) : annexEnd)
    .findLast((line) => !line.blank)
  return {
    header,
    start: lines[head.first]?.outerStart ?? 0,
    end: lastLine?.outerEnd ?? lines[head.kindLine]?.outerEnd ?? 0,
    body,
    signatures: signed?.signatures ?? [],
  }
}

/** Cuts a text into its official documents; what stands between them is left to the caller as clutter. */
export function findOfficial(source: FoldedText, lines: readonly Line[]): OfficialSegment[] {
  const heads = findHeads(lines)
  return heads.map((head, at) => segmentAt(source, lines, head, heads[at + 1]?.first ?? lines.length))
}
