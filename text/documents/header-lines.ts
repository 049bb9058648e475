import { isCapitals, type Line } from '../lines.ts'
import { isClutterLine } from './clutter.ts'
import { dayIn, placeAndDate } from './dates.ts'
import { numberOfLine } from './numbers.ts'

const partyHeaders =
  /^(?:đảng cộng sản việt nam|the communist party|(?:the )?communist party of viet ?nam|of viet ?nam|parti communiste (?:du viet ?nam|vietnamien))$/iu
const stateHeaders =
  /^(?:cộng hòa xã hội chủ nghĩa việt nam(?:\s+độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc)?|(?:the )?socialist republic of viet ?nam|république socialiste du viet ?nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|independence\s*[-–]\s*freedom\s*[-–]\s*happiness|indépendance\s*[-–]\s*liberté\s*[-–]\s*bonheur)$/iu

export type HeaderPiece =
  | { readonly is: 'party' | 'state' }
  | { readonly is: 'number'; readonly number: string; readonly about: { start: number; end: number } | null }
  | { readonly is: 'day'; readonly place: string | null; readonly date: string | null }
  | { readonly is: 'capitals'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly is: 'other' }

const betweenColumns = /\t+| {3,}|\s*\|\s*|\s*[-_]{3,}\s*|\*{3,}|\s*<br\s*\/?>\s*/giu

/** The columns of a header stand side by side: apart by a tab, by three spaces, by a drawn line, or as cells. */
function piecesOf(line: Line): { text: string; start: number; end: number }[] {
  const pieces: { text: string; start: number; end: number }[] = []
  let at = 0
  const add = (end: number) => {
    const text = line.text.slice(at, end).trim()
    const start = line.start + at + (/^\s*/.exec(line.text.slice(at, end))?.[0].length ?? 0)
    if (text !== '') pieces.push({ text, start, end: start + text.length })
  }
  for (const match of line.text.matchAll(betweenColumns)) {
    add(match.index)
    at = match.index + match[0].length
  }
  add(line.text.length)
  return pieces
}

const dayOnly = /^(?:of|on|dated|du|le|ngày)?\s*(?=[\p{L}\d])/iu

function pieceOf(piece: { text: string; start: number; end: number }): HeaderPiece {
  const text = piece.text.replace(/^(?:\*\*|__)|(?:\*\*|__)$/g, '')
  if (partyHeaders.test(text)) return { is: 'party' }
  if (stateHeaders.test(text)) return { is: 'state' }
  const number = numberOfLine(text)
  if (number !== null) {
    const about = number.about === null ? null : { start: piece.end - number.about.length, end: piece.end }
    return { is: 'number', number: number.number, about }
  }
  const placed = placeAndDate(text)
  if (placed !== null) return { is: 'day', ...placed }
  if (isCapitals(text)) return { is: 'capitals', ...piece, text }
  const date = text.length < 45 && dayOnly.test(text) && /\d{4}\.?$/.test(text) ? dayIn(text) : null
  return date === null ? { is: 'other' } : { is: 'day', place: null, date }
}

// Every head looks at the lines around it again: a page of capitals would make that quadratic work.
const known = new WeakMap<Line, HeaderPiece[] | null>()

/** What each column of a header line says; null where a line is none of a header. */
export function headerPieces(line: Line): HeaderPiece[] | null {
  const before = known.get(line)
  if (before !== undefined) return before
  const pieces = readPieces(line)
  known.set(line, pieces)
  return pieces
}

function readPieces(line: Line): HeaderPiece[] | null {
  if (line.text.length > 400 || isClutterLine(line.text)) return null
  const pieces = piecesOf(line)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(pieceOf)
  return pieces.some((piece) => piece.is === 'other') ? null : pieces
}
