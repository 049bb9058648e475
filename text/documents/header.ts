import type { DocumentKind, Tradition } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import { isCapitals, type Line } from '../lines.ts'
import { columnsOf, type Piece } from './columns.ts'
import { dayIn } from './dates.ts'
import { type HeaderPiece, headerPiece, headerPieces } from './header-lines.ts'
import { attachment, type Head, reach } from './heads.ts'
import { isKnownIssuer } from './issuers.ts'
import { issuerAbove, plainName } from './issuing.ts'
import { kindOfHeadLine, kindOfNumber } from './kinds.ts'
import { continuesTitle, endsHeader, isActingOffice, isMeeting, plainTitle } from './title.ts'

export type { Head } from './heads.ts'
export { findHeads } from './heads.ts'

/** Fields of a heading block, and the rules that can have found each: see `Header.why`. */
export type HeaderField = 'kind' | 'number' | 'issuer' | 'date' | 'place' | 'title'

export type Header = {
  readonly kind: DocumentKind
  readonly tradition: Tradition
  readonly number: string | null
  readonly issuer: string | null
  readonly date: string | null
  readonly place: string | null
  readonly title: string | null
  /**
   * By which rule a field was found: `header/line` (a line or column of the header), `header/kind-line` (beside the kind),
   * `header/below` (under the kind), `header/about` (V/v of a letter), `header/attached` (the words in brackets that
   * say with which document it was issued), `header/number` (a kind by its abbreviation), `header/passed` (the day
   * on which a law was passed, at its end).
   */
  readonly why: Readonly<Partial<Record<HeaderField, string>>>
  /** index of the first line after the header */
  readonly bodyLine: number
}

type Span = { readonly start: number; readonly end: number }

type Found = {
  tradition: Tradition | null
  number: string | null
  date: string | null
  place: string | null
  readonly above: Piece[]
  readonly about: Span[]
  issuer: Span | null
  office: Line | null
  readonly title: Line[]
  readonly why: Partial<Record<HeaderField, string>>
  numberSeen: boolean
}

const ofWhom = /^(?:của|of(?: the)?|du|de la|de l'|des)\s+(?=\p{Lu})/iu

function takePiece(piece: HeaderPiece, found: Found): void {
  if (piece.is === 'party' || piece.is === 'state') found.tradition ??= piece.is
  if (piece.is === 'day') {
    found.date ??= piece.date
    found.place ??= piece.place
    if (piece.date !== null) found.why.date ??= 'header/line'
    if (piece.place !== null) found.why.place ??= 'header/line'
  }
  // The issuing body stands under its superior and above the number.
  if (piece.is === 'capitals' && !found.numberSeen && kindOfHeadLine(piece.text) === null)
    found.above.push(piece)
  if (piece.is === 'about') found.about.splice(0, found.about.length, piece)
  if (piece.is === 'number') {
    found.numberSeen = true
    if (piece.number !== null) found.why.number ??= 'header/line'
    found.number ??= piece.number
    if (piece.about !== null) found.about.splice(0, found.about.length, piece.about)
  }
}

function readAbove(lines: readonly Line[], head: Head, found: Found): void {
  for (const line of lines.slice(head.first, head.kindLine + 1)) {
    if (line.blank || (line.index === head.kindLine && kindOfHeadLine(line.text) !== null)) continue
    for (const piece of headerPieces(line) ?? []) takePiece(piece, found)
  }
}

/** The subject of a letter goes on in the lines below, beside what the other column still says. */
function continuesAbout(line: Line, found: Found): boolean {
  if (found.about.length === 0 || found.title.length > 0 || endsHeader(line)) return false
  const [first, ...others] = columnsOf(line)
  if (first === undefined || first.text.length > 200) return false
  const said = headerPiece(first)
  const beside = others.map(headerPiece)
  if (said.is !== 'other' || beside.some(({ is }) => is === 'other')) return false
  if (others.length === 0 && (!line.joined || /[.;:]$/.test(first.text))) return false
  found.about.push(first)
  for (const piece of beside) takePiece(piece, found)
  return true
}

function takesHeaderLine(line: Line, found: Found): boolean {
  const pieces = headerPieces(line)
  if (pieces === null || pieces.length === 0) return false
  const early = found.title.length <= 1
  const plain = pieces.every(({ is }) => is !== 'capitals')
  if (!plain && !pieces.some(({ is }) => is === 'party' || is === 'state')) return false
  if (!early && !pieces.some(({ is }) => is === 'number')) return false
  for (const piece of pieces) takePiece(piece, found)
  return true
}

function takesIssuer(line: Line, found: Found): boolean {
  if (found.title.length === 0 && found.issuer === null) {
    const whom = ofWhom.exec(line.text)?.[0]
    if (whom !== undefined && line.text.length < 80) {
      found.issuer = { start: line.start + whom.length, end: line.end }
      found.why.issuer = 'header/below'
      return true
    }
  }
  const titled = found.title.at(-1)
  if (titled === undefined || isCapitals(titled.text) || !isKnownIssuer(line.text)) return false
  found.office ??= line
  return true
}

/** Reads one line below the kind; false where the header has ended before it. */
function readBelow(lines: readonly Line[], line: Line, found: Found): boolean {
  if (endsHeader(line)) return false
  if (takesHeaderLine(line, found) || continuesAbout(line, found)) return true
  if (isActingOffice(lines, line) && (found.title.length > 0 || found.about.length === 0)) {
    found.office ??= line
    return true
  }
  if (isMeeting(line) || takesIssuer(line, found)) return true
  if (found.office !== null && found.title.length > 0) return false
  if (found.about.length > 0 || !continuesTitle(lines, line, found.title)) return false
  found.title.push(line)
  found.why.title ??= 'header/below'
  return true
}

function readKindLine(line: Line, found: Found): DocumentKind | null {
  const named = kindOfHeadLine(line.text)
  if (named === null) return null
  found.why.kind = 'header/kind-line'
  const at = line.end - named.rest.length
  const whom = ofWhom.exec(named.rest)?.[0]
  const number = /\d{1,6}[-/]\S+/u.exec(named.rest)
  if (number !== null) {
    found.number ??= number[0].replace(/[,.;:]$/, '')
    found.why.number ??= 'header/kind-line'
    readBesideNumber(line, line.end - named.rest.length + number.index + number[0].length, found)
  }
  const ofBody = / (?:của|of(?: the)?|du|de la) (\p{Lu}.*)$/iu.exec(number === null ? '' : named.rest)
  if (whom !== undefined && number === null) found.issuer = { start: at + whom.length, end: line.end }
  else if (ofBody?.[1] !== undefined && ofBody[1].length < 60 && !/\d/.test(ofBody[1]))
    found.issuer = { start: line.end - ofBody[1].length, end: line.end }
  else if (named.rest !== '' && number === null && !isMeeting({ ...line, text: named.rest }))
    found.title.push({ ...line, start: at, text: named.rest })
  if (found.issuer !== null) found.why.issuer = 'header/kind-line'
  return named.kind
}

const dayBeside = /^[\s,]*(?:du|of|dated|ngày)?\s*(.{4,40}?\d{4})(?!\d)[\s,:]*/iu

/** LOI n° 2016-1321 du 7 octobre 2016 pour …: the day and the title stand beside the number. */
function readBesideNumber(line: Line, after: number, found: Found): void {
  const rest = line.text.slice(after - line.start)
  const beside = dayBeside.exec(rest)
  const date = beside?.[1] === undefined ? null : dayIn(beside[1])
  if (date !== null) {
    found.date ??= date
    found.why.date ??= 'header/kind-line'
  }
  const start = after + (date === null ? 0 : (beside?.[0].length ?? 0))
  const title = line.text.slice(start - line.start)
  if (/^\s*(?:về|pour|relati|portant|modifiant|sur|pris|on)(?!\p{L}{4})/iu.test(title)) {
    found.title.push({
      ...line,
      start: start + (title.length - title.trimStart().length),
      text: title.trim(),
    })
    found.why.title ??= 'header/kind-line'
  }
}

function traditionOf(found: Found, kind: DocumentKind): Tradition {
  if (kind === 'law' || kind === 'ordinance') return 'law'
  if (found.tradition !== null) return found.tradition
  return found.number !== null && /^\d+-[A-ZĐ]/.test(found.number) ? 'party' : 'state'
}

function readLines(lines: readonly Line[], head: Head, limit: number, found: Found): number {
  let at = head.kindLine + 1
  for (; at < Math.min(limit, head.kindLine + reach); at += 1) {
    const line = lines[at]
    if (line === undefined) break
    const closed = line.rule && found.title.length > 0 && found.office === null
    if (closed) return afterRule(lines, at, found)
    if (!line.blank && !readBelow(lines, line, found)) break
  }
  return at
}

/** Below the rule that closes the title the acting office may stand once more. */
function afterRule(lines: readonly Line[], rule: number, found: Found): number {
  for (let at = rule + 1; at < Math.min(lines.length, rule + 12); at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (line.blank) continue
    if (!isActingOffice(lines, line) && !isMeeting(line)) break
    found.office ??= line
    rule = at + 1
  }
  return rule
}

const issuedBy =
  /(?:ngày|dated)\s+(.{4,40}?\d{4})(?:\s+(?:của|of|by)\s+(?:the\s+)?([^)\n]{3,120}?)\s*\)?\s*$)?/iu

/** A plan or statute has its day and its office from the document that it was issued with. */
function readAttachment(source: FoldedText, line: Line, found: Found): string | null {
  const words = line.text.slice(Math.max(0, line.text.lastIndexOf('(')))
  const match = issuedBy.exec(words)
  const date = match?.[1] === undefined ? null : dayIn(`ngày ${match[1]}`)
  if (date !== null && found.date === null) {
    found.date = date
    found.why.date = 'header/attached'
  }
  const body = match?.[2]
  if (match === null || body === undefined) return null
  const start = line.end - words.length + words.lastIndexOf(body)
  found.why.issuer ??= 'header/attached'
  return written(source, start, start + body.length)
}

const passed =
  /(?:được\s.{0,120}?thông qua\s+(?:vào\s+)?ngày|(?:was |is )?(?:passed|adopted)\s.{0,120}?\bon|adoptée? .{0,80}?le)\s+(.{4,40}?\d{4})/iu

/** A law has no day in its header: it is the day on which it was passed, said at its end. */
function dayPassed(lines: readonly Line[], from: number, limit: number): string | null {
  for (let at = Math.min(limit, lines.length) - 1, seen = 0; at >= from && seen < 60; at -= 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    seen += 1
    const day = line.text.length > 600 ? undefined : passed.exec(line.text)?.[1]
    const date = day === undefined ? null : dayIn(day)
    if (date !== null) return date
  }
  return null
}

/** Reads the header from its head downwards, till the first line that is body; `limit` is where the next document begins. */
export function readHeader(
  source: FoldedText,
  lines: readonly Line[],
  head: Head,
  limit = lines.length,
): Header {
  const found: Found = {
    tradition: null,
    number: null,
    date: null,
    place: null,
    above: [],
    about: [],
    issuer: null,
    office: null,
    title: [],
    why: {},
    numberSeen: false,
  }
  readAbove(lines, head, found)
  const kindLine = lines[head.kindLine]
  const named = kindLine === undefined ? null : readKindLine(kindLine, found)
  const bodyLine = readLines(lines, head, limit, found)
  const coded = found.number === null ? null : kindOfNumber(found.number)
  const kind = named ?? coded ?? 'letter'
  if (named === null && coded !== null) found.why.kind = 'header/number'
  if (found.date === null && (kind === 'law' || kind === 'ordinance' || kind === 'resolution')) {
    found.date = dayPassed(lines, bodyLine, limit)
    if (found.date !== null) found.why.date = 'header/passed'
  }
  return { ...finish(source, lines, head, found), kind, tradition: traditionOf(found, kind), bodyLine }
}

function finish(
  source: FoldedText,
  lines: readonly Line[],
  head: Head,
  found: Found,
): Omit<Header, 'kind' | 'tradition' | 'bodyLine'> {
  const words = ({ start, end }: Span) => written(source, start, end)
  const titled: readonly Span[] = found.title.length > 0 ? found.title : found.about
  const title = titled.length === 0 ? null : plainTitle(titled.map(words).join(' '))
  if (found.title.length === 0 && title !== null) found.why.title = 'header/about'
  const jointly = /TTLT|NQLT|TTLB|CTPH/.test(found.number ?? '')
  const above = issuerAbove(source, found.above, jointly)
  const attached = found.number === null && above === null ? attachment(lines, head.kindLine) : null
  const given = attached === null ? null : readAttachment(source, attached, found)
  const below = found.issuer === null ? null : plainName(words(found.issuer))
  const issuer = below ?? above ?? (found.office === null ? null : plainName(words(found.office))) ?? given
  if (issuer !== null) found.why.issuer ??= below === null && above !== null ? 'header/line' : 'header/below'
  return {
    number: found.number,
    issuer,
    date: found.date,
    place: found.place,
    title,
    why: found.why,
  }
}
