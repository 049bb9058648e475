import { isCapitals, type Line } from '../lines.ts'
import { isClutterLine } from './clutter.ts'
import { columnsOf, type Piece } from './columns.ts'
import { dayIn, placeAndDate } from './dates.ts'
import { numberLeftBlank, numberOfLine } from './numbers.ts'
import { electronicNoise } from './signature-words.ts'

const partyHeaders =
  /^(?:đảng cộng sản việt nam|the communist party|(?:the )?communist party of viet ?nam|of viet ?nam|parti communiste (?:du viet ?nam|vietnamien))$/iu
const motto =
  'độc lập\\s*[-–]\\s*tự do\\s*[-–]\\s*hạnh phúc|independence\\s*[-–]\\s*(?:freedom|liberty)\\s*[-–]\\s*happiness|indépendance\\s*[-–]\\s*liberté\\s*[-–]\\s*bonheur'
const stateHeaders = new RegExp(
  `^(?:(?:cộng hòa xã hội chủ nghĩa việt nam|(?:the )?socialist republic of viet ?nam|république socialiste du viet ?nam)(?:\\s+(?:${motto}))?|${motto})$`,
  'iu',
)
const aboutWhat = /^(?:V\/v|Về việc|Re|Subject|Objet)\s*:?\s+(?=\S)/iu
// Journals and legal portals print these among the lines of a header.
const besides =
  /^(?:NOR\s*:|ELI\s*:|(?:bản|BẢN)\s+(?:dự thảo|DỰ THẢO)|(?:DỰ THẢO|MẬT|TỐI MẬT|TUYỆT MẬT|HỎA TỐC|KHẨN|THƯỢNG KHẨN|DRAFT|PROJET)(?:\s+\p{L}*\d*)?$|\(?dự thảo\b)/u

export type HeaderPiece =
  | { readonly is: 'party' | 'state' | 'besides' | 'other' }
  | { readonly is: 'number'; readonly number: string | null; readonly about: Piece | null }
  | {
      readonly is: 'day'
      readonly place: { start: number; end: number } | null
      readonly date: string | null
    }
  | ({ readonly is: 'capitals' | 'about' } & Piece)

const dayOnly = /^(?:of|on|dated|du|le|ngày)?\s*(?=[\p{L}\d])/iu

function numberPiece(piece: Piece): HeaderPiece | null {
  const found = numberOfLine(piece.text)
  if (found !== null) {
    const start = found.about === null ? 0 : piece.end - found.about.length
    const about = found.about === null ? null : { text: found.about, start, end: piece.end }
    return { is: 'number', number: found.number, about }
  }
  return numberLeftBlank(piece.text) ? { is: 'number', number: null, about: null } : null
}

/** What one column of a header says. */
export function headerPiece(piece: Piece): HeaderPiece {
  const { text } = piece
  if (partyHeaders.test(text)) return { is: 'party' }
  if (stateHeaders.test(text)) return { is: 'state' }
  const number = numberPiece(piece)
  if (number !== null) return number
  const about = aboutWhat.exec(text)?.[0]
  if (about !== undefined && /^(?:V\/v|Re|Subject|Objet)/iu.test(about))
    return { is: 'about', text: text.slice(about.length), start: piece.start + about.length, end: piece.end }
  const placed = placeAndDate(text)
  if (placed !== null) {
    const start = piece.start + placed.at
    const place = { start, end: start + placed.place.length }
    return { is: 'day', place, date: placed.date }
  }
  if (besides.test(text) || electronicNoise.test(text)) return { is: 'besides' }
  if (isCapitals(text)) return { is: 'capitals', ...piece }
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
  // A table with data is no heading block, and there may be very many lines of it.
  if (line.table !== null || line.text.length > 600 || isClutterLine(line.text)) return null
  const pieces = columnsOf(line)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(headerPiece)
  return pieces.some((piece) => piece.is === 'other') ? null : pieces
}
