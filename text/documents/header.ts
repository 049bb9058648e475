import { startsClause } from '../clauses/markers.ts'
import type { DocumentKind, Tradition } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import { isCapitals, type Line } from '../lines.ts'
import { type HeaderPiece, headerPieces } from './header-lines.ts'
import { isKnownIssuer } from './issuers.ts'
import { kindOfHeadLine, kindOfNumber } from './kinds.ts'

/** Where a document begins: its header from `first`, its kind on `kindLine`. */
export type Head = { readonly first: number; readonly kindLine: number }

export type Header = {
  readonly kind: DocumentKind
  readonly tradition: Tradition
  readonly number: string | null
  readonly issuer: string | null
  readonly date: string | null
  readonly place: string | null
  readonly title: string | null
  /** index of the first line after the header */
  readonly bodyLine: number
}

const reach = 40
const legalBasis =
  /^[|\s]*(?:căn cứ|xét|theo đề nghị|kính gửi|pursuant to|having regard|at the proposal|to:|vu (?:la|le|les|l')|considérant|sur proposition)(?!\p{L})/iu
const subjectOfLetter = /^(?:V\/v|Về việc|Re)\s*:?\s+/u
const ofWhom = /^(?:của|of(?: the)?|du|de la|de l'|des)\s+(?=\p{Lu})/iu

function hasEvidence(lines: readonly Line[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    const pieces = headerPieces(line)
    if (pieces?.some((piece) => piece.is !== 'capitals') === true) return true
    if (pieces === null && at > first) return false
  }
  return false
}

function firstOfHeader(lines: readonly Line[], kindLine: number): number {
  let first = kindLine
  for (let at = kindLine - 1; at >= Math.max(0, kindLine - reach); at -= 1) {
    const line = lines[at]
    if (line === undefined) break
    if (line.blank) continue
    if (headerPieces(line) === null) break
    first = at
  }
  return first
}

/** All heads of official documents in a text, in order. */
export function findHeads(lines: readonly Line[]): Head[] {
  const heads: Head[] = []
  for (const line of lines) {
    if (line.blank || line.text.length > 160 || kindOfHeadLine(line.text) === null) continue
    const first = firstOfHeader(lines, line.index)
    const before = heads.at(-1)
    const evident =
      hasEvidence(lines, first, line.index - 1) || hasEvidence(lines, line.index + 1, line.index + 6)
    if (!evident) continue
    if (before !== undefined && first <= before.kindLine) {
      // A title that begins like a kind (QUY ĐỊNH VỀ …) is none; a page's own headline above the header is.
      if (!hasEvidence(lines, before.kindLine + 1, line.index - 1)) continue
      heads.pop()
    }
    heads.push({ first, kindLine: line.index })
  }
  return withLetters(lines, heads)
}

const addressed = /^\|?\s*(?:kính gửi|v\/v)(?!\p{L})/iu

function isLetter(
  lines: readonly Line[],
  line: Line,
  { number, about }: { number: string; about: unknown },
): boolean {
  if (about !== null || kindOfNumber(number) === 'letter') return true
  return lines.slice(line.index + 1, line.index + 12).some((next) => addressed.test(next.text))
}

/** A letter has no line for its kind: its number stands where the other documents have one. */
function withLetters(lines: readonly Line[], heads: readonly Head[]): Head[] {
  const all = [...heads]
  let next = 0
  let covered = -1
  for (const line of lines) {
    while ((heads[next]?.first ?? Number.POSITIVE_INFINITY) <= line.index) {
      covered = (heads[next]?.kindLine ?? 0) + reach
      next += 1
    }
    if (line.blank || line.index <= covered || line.text.length > 400) continue
    const number = headerPieces(line)?.find((piece) => piece.is === 'number')
    if (number?.is !== 'number' || !isLetter(lines, line, number)) continue
    all.push({ first: firstOfHeader(lines, line.index), kindLine: line.index })
    covered = line.index + reach
  }
  return all.sort((a, b) => a.first - b.first)
}

type Found = {
  tradition: Tradition | null
  number: string | null
  date: string | null
  place: string | null
  above: { start: number; end: number } | null
  about: { start: number; end: number } | null
  issuer: { start: number; end: number } | null
  title: Line[]
}

function readPieces(pieces: readonly HeaderPiece[], found: Found): void {
  for (const piece of pieces) {
    if (piece.is === 'party' || piece.is === 'state') found.tradition ??= piece.is
    if (piece.is === 'day') {
      found.date ??= piece.date
      found.place ??= piece.place
    }
    // The issuing body stands under its superior and above the number.
    if (piece.is === 'capitals' && found.number === null && kindOfHeadLine(piece.text) === null)
      found.above = piece
    if (piece.is === 'number') {
      found.number ??= piece.number
      found.about ??= piece.about
    }
  }
}

function readAbove(lines: readonly Line[], head: Head, found: Found): void {
  for (const line of lines.slice(head.first, head.kindLine + 1)) {
    if (line.blank || (line.index === head.kindLine && kindOfHeadLine(line.text) !== null)) continue
    readPieces(headerPieces(line) ?? [], found)
  }
}

function ruleAhead(lines: readonly Line[], from: number): boolean {
  let seen = 0
  for (let at = from; at < lines.length && seen < 8; at += 1) {
    const line = lines[at]
    if (line === undefined) return false
    if (line.rule) return true
    if (line.blank) continue
    if (line.text.length > 300 || startsClause(line.text) || legalBasis.test(line.text)) return false
    seen += 1
  }
  return false
}

function continuesTitle(lines: readonly Line[], line: Line, title: readonly Line[]): boolean {
  const last = title.at(-1)
  if (line.text.length > 300) return false
  if (last === undefined) return !/[.;]$/.test(line.text) || line.text.length < 120
  if (isCapitals(line.text) !== isCapitals(last.text) && isCapitals(line.text)) return false
  return (
    ruleAhead(lines, line.index) ||
    /^\p{Ll}/u.test(line.text) ||
    (isCapitals(last.text) && isCapitals(line.text)) ||
    (line.joined && !/[.;:]$/.test(last.text) && last.text.length < 120 && !/[.;:]$/.test(line.text))
  )
}

/** Reads one line below the kind; false where the header has ended before it. */
function readBelow(lines: readonly Line[], line: Line, found: Found): boolean {
  if (startsClause(line.text) || legalBasis.test(line.text)) return false
  const pieces = headerPieces(line) ?? []
  const alone = pieces.length === 1 ? pieces[0] : undefined
  const about = subjectOfLetter.exec(line.text)?.[0]
  if (about !== undefined && found.title.length === 0) {
    found.title.push({ ...line, start: line.start + about.length })
    return true
  }
  if (found.title.length <= 1 && pieces.some(({ is }) => is === 'party' || is === 'state' || is === 'day')) {
    readPieces(pieces, found)
    return true
  }
  if (alone?.is === 'number') {
    found.number ??= alone.number
    return true
  }
  if (alone?.is === 'day' && found.title.length === 0) {
    found.date ??= alone.date
    found.place ??= alone.place
    return true
  }
  if (found.title.length === 0 && found.issuer === null) {
    const whom = ofWhom.exec(line.text)?.[0]
    if (whom !== undefined && line.text.length < 80) {
      found.issuer = { start: line.start + whom.length, end: line.end }
      return true
    }
  }
  const titled = found.title.at(-1)
  const issuing = isCapitals(line.text) && line.text.length < 100
  if (titled !== undefined && issuing && (!isCapitals(titled.text) || isKnownIssuer(line.text))) {
    found.issuer ??= line
    return true
  }
  if (!continuesTitle(lines, line, found.title)) return false
  found.title.push(line)
  return true
}

function traditionOf(found: Found, kind: DocumentKind): Tradition {
  if (kind === 'law' || kind === 'ordinance') return 'law'
  if (found.tradition !== null) return found.tradition
  return found.number !== null && /^\d+-/.test(found.number) ? 'party' : 'state'
}

function readKindLine(line: Line, found: Found): DocumentKind | null {
  const named = kindOfHeadLine(line.text)
  if (named === null) return null
  const at = line.end - named.rest.length
  const whom = ofWhom.exec(named.rest)?.[0]
  const number = /\d{1,5}[-/]\S+/u.exec(named.rest)?.[0]
  if (number !== undefined) found.number = number.replace(/[,.;]$/, '')
  const ofBody = / (?:của|of(?: the)?|du|de la) (\p{Lu}.*)$/iu.exec(number === undefined ? '' : named.rest)
  if (whom !== undefined) found.issuer = { start: at + whom.length, end: line.end }
  else if (ofBody?.[1] !== undefined) found.issuer = { start: line.end - ofBody[1].length, end: line.end }
  else if (named.rest !== '' && number === undefined) found.title.push({ ...line, start: at })
  return named.kind
}

/** In State decisions the issuing office stands once more between the rule and the legal basis. */
function issuerBelow(lines: readonly Line[], rule: number, found: Found): number {
  const filled = lines.slice(rule + 1, rule + 12).filter((line) => !line.blank)
  const [line, next] = filled
  if (line === undefined || next === undefined || !isCapitals(line.text) || !legalBasis.test(next.text))
    return rule
  found.issuer ??= line
  return line.index + 1
}

/** Reads the header from its head downwards, till the first line that is body. */
export function readHeader(source: FoldedText, lines: readonly Line[], head: Head): Header {
  const found: Found = {
    tradition: null,
    number: null,
    date: null,
    place: null,
    above: null,
    about: null,
    issuer: null,
    title: [],
  }
  readAbove(lines, head, found)
  const kindLine = lines[head.kindLine]
  const named = kindLine === undefined ? null : readKindLine(kindLine, found)
  let at = head.kindLine + 1
  for (; at < Math.min(lines.length, head.kindLine + reach); at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (line.rule && found.title.length > 0) {
      at = issuerBelow(lines, at, found)
      break
    }
    if (!line.blank && !readBelow(lines, line, found)) break
  }
  const kind = named ?? (found.number === null ? null : kindOfNumber(found.number)) ?? 'letter'
  const issuer = found.issuer ?? found.above
  const titled = found.title.length > 0 ? found.title : found.about === null ? [] : [found.about]
  const title = titled.map(({ start, end }) => written(source, start, end)).join(' ')
  return {
    kind,
    tradition: traditionOf(found, kind),
    number: found.number,
    issuer: issuer === null ? null : written(source, issuer.start, issuer.end).replace(/[*_]+$/, ''),
    date: found.date,
    place: found.place,
    title: title === '' ? null : title,
    bodyLine: at,
  }
}
