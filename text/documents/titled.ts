import { readMarker } from '../clauses/markers.ts'
import type { DocumentKind } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import type { Line } from '../lines.ts'
import { isClutterLine } from './clutter.ts'
import { headerPieces } from './header-lines.ts'
import { kindAlternatives, kindOfWord } from './kinds.ts'
import type { OfficialSegment } from './segment.ts'

const titleLines = 6
const belowTitle = 4
const title = new RegExp(
  `^(?:(?:the|draft|national|provincial|le|la|projet de|dự thảo)\\s+){0,2}(${kindAlternatives})(?![\\p{L}])`,
  'iu',
)

type Title = { readonly line: Line; readonly kind: DocumentKind }

function titleIn(filled: readonly Line[]): Title | null {
  for (const line of filled.slice(0, titleLines)) {
    if (line.text.length > 300 || /[.;,:]$/.test(line.text)) continue
    const kind = kindOfWord(title.exec(line.text)?.[1] ?? '')
    if (kind !== null) return { line, kind }
  }
  return null
}

/** Parts I and II tell a document with a plan of its own from a page that speaks of one. */
function hasParts(lines: readonly Line[]): boolean {
  const numbers = new Set<string>()
  for (const line of lines) {
    const marker = line.table === null ? readMarker(line.text) : null
    if (marker?.of.name === 'roman') numbers.add(marker.number ?? '')
    if (numbers.has('I') && numbers.has('II')) return true
  }
  return false
}

/**
 * A plan, strategy or programme whose only heading block is its title, as it is often published on a page of its own:
 * the title begins with the kind, and the text has numbered parts.
 */
export function findTitled(source: FoldedText, lines: readonly Line[]): OfficialSegment | null {
  const filled = lines.filter((line) => !line.blank && !isClutterLine(line.text))
  const found = titleIn(filled)
  if (found === null || !hasParts(lines)) return null
  const { line, kind } = found
  const below = filled.filter(({ index }) => index > line.index).slice(0, belowTitle)
  const dated = below.find((next) => headerPieces(next)?.some(({ is }) => is === 'day') === true)
  const day = headerPieces(dated ?? line)?.find((piece) => piece.is === 'day')
  const place = day?.is === 'day' ? day.place : null
  const bodyLine = (dated ?? line).index + 1
  const body = lines.slice(bodyLine)
  const stop = body.findIndex((next) => !next.blank && isClutterLine(next.text))
  const kept = stop < 0 ? body : body.slice(0, stop)
  return {
    header: {
      kind,
      tradition: 'state',
      number: null,
      issuer: null,
      date: day?.is === 'day' ? day.date : null,
      place: place === null ? null : written(source, place.start, place.end),
      title: written(source, line.start, line.end),
      why: { title: 'header/line', kind: 'header/line' },
      bodyLine,
    },
    start: line.outerStart,
    end: kept.findLast((next) => !next.blank)?.outerEnd ?? line.outerEnd,
    body: kept,
    signatures: [],
  }
}
