import { readMarker } from '../clauses/markers.ts'
import type { DocumentKind, Tradition } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import type { Line } from '../lines.ts'
import { isClutterLine } from './clutter.ts'
import type { OfficialSegment } from './segment.ts'

const enough = 3
const lawTitle = /(?<!\p{L})(?:by-?law|act|code|law|regulations?|ordinance|loi|luật|pháp lệnh)(?!\p{L})/iu

type Evidence = {
  readonly first: number
  readonly wordy: number
  readonly numbered: number
  readonly below: number
}

function evidenceIn(lines: readonly Line[]): Evidence {
  let [first, wordy, numbered, below] = [-1, 0, 0, 0]
  for (const line of lines) {
    if (line.blank || line.table !== null) continue
    const marker = readMarker(line.text)
    if (marker === null) continue
    const { name } = marker.of
    if (name === 'article' || name === 'chapter' || name === 'section' || name === 'part-word') wordy += 1
    else if (name === 'arabic') numbered += 1
    else if (name === 'bracketed-number' || name === 'point' || name === 'dotted') below += 1
    else continue
    if (first < 0) first = line.index
  }
  return { first, wordy, numbered, below }
}

function titleOf(line: Line | undefined): Line | null {
  if (line === undefined || line.text.length > 200 || /[.;,:]$/.test(line.text)) return null
  return readMarker(line.text) === null ? line : null
}

/**
 * A text of law without its heading block: part of a code, a by-law, the body of a decree. It must show its
 * structure by words (Điều, Article, Chapter …) or by sections with subsections and points.
 */
export function findBare(source: FoldedText, lines: readonly Line[]): OfficialSegment | null {
  const { first, wordy, numbered, below } = evidenceIn(lines)
  const filledAbove = lines.slice(0, Math.max(first, 0)).filter((line) => !line.blank)
  const clutter = filledAbove.findLastIndex((line) => isClutterLine(line.text))
  const head = titleOf(filledAbove[clutter + 1])
  const named = head !== null && lawTitle.test(head.text)
  // A law by its name shows its structure by a chapter, or by sections, with what stands below them.
  const structured = below >= enough && (numbered >= enough || wordy > 0)
  if (wordy < enough && !(named && structured)) return null
  const from = filledAbove[clutter + 1]?.index ?? first
  const body = lines.slice(head === null ? from : head.index + 1)
  const stop = body.findIndex((line) => !line.blank && isClutterLine(line.text))
  const kept = stop < 0 ? body : body.slice(0, stop)
  const last = kept.findLast((line) => !line.blank)
  const kind: DocumentKind = named ? 'law' : 'other'
  const tradition: Tradition = 'law'
  const title = head === null ? null : written(source, head.start, head.end)
  return {
    header: {
      kind,
      tradition,
      number: null,
      issuer: null,
      date: null,
      place: null,
      title,
      why: title === null ? {} : { title: 'header/line' },
      bodyLine: head === null ? from : head.index + 1,
    },
    start: lines[from]?.outerStart ?? 0,
    end: last?.outerEnd ?? 0,
    body: kept,
    signatures: [],
  }
}
