import type { DocumentKind, HeaderField, ReadDocument, Tradition } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import { isCapitals, type Line } from '../lines.ts'
import { columnsOf, type Piece } from './columns.ts'
import { dayIn } from './dates.ts'
import { dayPassed, readAttachment } from './header-elsewhere.ts'
import { type HeaderPiece, headerPiece, headerPieces } from './header-lines.ts'
import { attachment, type Head, reach } from './heads.ts'
import { isKnownIssuer } from './issuers.ts'
import { issuerAbove, plainName } from './issuing.ts'
import { kindOfHeadLine, kindOfNumber } from './kinds.ts'
import { continuesTitle, endsHeader, isActingOffice, isMeeting, plainTitle } from './title.ts'
import { mendTorn } from './torn-words.ts'

export type { Head } from './heads.ts'
export { findHeads } from './heads.ts'

export type Header = Pick<ReadDocument, HeaderField | 'kind' | 'tradition'> & {
  readonly why: Readonly<Partial<Record<HeaderField, HeaderWhy>>>
  /** index of the first line after the header */
  readonly bodyLine: number
}

/**
 * By which rule a field of the heading block was found: in a line or column above the kind, beside the kind, below
 * it, in what a letter says it is about, in the words that say with which document it was issued, by the
 * abbreviation in the number, in the sentence that says when a law was passed; or words that a scanner tore were put
 * together again.
 */
type HeaderWhy =
  | 'header/line'
  | 'header/kind-line'
  | 'header/below'
  | 'header/about'
  | 'header/attached'
  | 'header/number'
  | 'header/passed'
  | 'header/mended'

type Span = { readonly start: number; readonly end: number }

type Found = {
  tradition: Tradition | null
  number: string | null
  date: string | null
  place: Span | null
  readonly above: Piece[]
  readonly about: Span[]
  issuer: Span | null
  office: Line | null
  readonly title: Line[]
  readonly why: Partial<Record<HeaderField, HeaderWhy>>
  numberSeen: boolean
}

// Enough of a text to find the words again that a scanner tore in its header.
const vocabulary = 20_000

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
  const given = attached === null ? null : readAttachment(source, attached)
  if (given !== null && found.date === null && given.date !== null) {
    found.date = given.date
    found.why.date = 'header/attached'
  }
  const below = found.issuer === null ? null : plainName(words(found.issuer))
  const issuer = below ?? above ?? (found.office === null ? null : plainName(words(found.office)))
  if (below === null && issuer !== null) found.why.issuer = above === null ? 'header/below' : 'header/line'
  if (issuer === null && given?.issuer) found.why.issuer = 'header/attached'
  const start = lines[head.first]?.start ?? 0
  const mended = (field: HeaderField, name: string) => {
    const whole = mendTorn(name, source.folded.slice(start, start + vocabulary))
    if (whole !== name) found.why[field] = 'header/mended'
    return whole
  }
  return {
    number: found.number,
    issuer: issuer === null ? (given?.issuer ?? null) : mended('issuer', issuer),
    date: found.date,
    place: found.place === null ? null : mended('place', words(found.place)),
    title,
    why: found.why,
  }
}
