import type { Signature } from '../contract.ts'
import type { FoldedText } from '../folding.ts'
import { isCapitals, type Line } from '../lines.ts'
import { isClutterLine } from './clutter.ts'
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

const appendixHead =
  /^(?:PHỤ LỤC|Phụ lục|APPENDIX|Appendix|ANNEX|Annex|ANNEXE|Annexe)(?:\s+(?:số\s+)?[IVXLC\d]+)?\s*[.:]?(?:\s|$)/u

function endOfText(lines: readonly Line[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const line = lines[at]
    if (line !== undefined && !line.blank && isClutterLine(line.text)) return at
  }
  return end
}

/** A line that opens an appendix, and does not only speak of one. */
function opensAppendix({ text, marks }: Line): boolean {
  const head = appendixHead.exec(text)?.[0]
  if (head === undefined) return false
  return isCapitals(text) || text.length < 40 || marks.startsWith('#') || isCapitals(text.slice(head.length))
}

/** Appendices follow the signature: the body goes on with them. */
function appendixAfter(lines: readonly Line[], from: number, end: number): number | null {
  let seen = 0
  for (let at = from; at < end && seen < 10; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    if (isClutterLine(line.text)) return null
    if (opensAppendix(line)) return at
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
