import { startsClause } from '../clauses/markers.ts'
import type { Line } from '../lines.ts'
import { type HeaderPiece, headerPieces } from './header-lines.ts'
import { kindOfHeadLine, kindOfNumber } from './kinds.ts'

/** Where a document begins: its header from `first`, its kind on `kindLine`. */
export type Head = { readonly first: number; readonly kindLine: number }

/** How many lines a header may have above and below its kind. */
export const reach = 40

const attachedTo =
  /(?:^|\()\s*(?:được )?(?:ban hành\s+)?(?:kèm theo|theo)\s+(?:quyết định|nghị quyết|thông tư|nghị định|chỉ thị|kế hoạch|quy chế|kết luận|công văn)[^\n]{0,20}?(?:số\s*)?\d|\((?:issued|attached|enclosed|promulgated)[^)\n]{0,40}(?:with|to)[^)\n]{0,40}\d|\(annexée? (?:à|au)[^)\n]{0,40}\d/iu
const appendixAbove =
  /^(?:PHỤ LỤC|Phụ lục|APPENDIX|Appendix|ANNEXE?|Annexe?|SCHEDULE|Schedule|MẪU|Mẫu|BIỂU|Biểu)(?!\p{L})/u
// Forms in appendices have headers too, with dots where numbers and names are to be written.
const leftBlank = /\.{5,}|…{2,}|_{5,}/u

/** The words that say with which document this one was issued, in the lines below its kind. */
export function attachment(lines: readonly Line[], kindLine: number): Line | null {
  let seen = 0
  for (let at = kindLine; at < lines.length && seen < 7; at += 1) {
    const line = lines[at]
    if (line === undefined || (at > kindLine && startsClause(line.text))) return null
    if (line.blank) continue
    if (attachedTo.test(line.text) && /\(|^(?:ban hành\s+)?kèm theo/iu.test(line.text)) return line
    seen += 1
  }
  return null
}

/** Whether anything of a header but capitals stands in these lines; a line that is no header ends the search. */
export function hasEvidence(lines: readonly Line[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    const pieces = headerPieces(line)
    if (pieces?.some((piece) => piece.is !== 'capitals') === true) return true
    if (pieces === null && at > first) return false
  }
  return false
}

function isForm(lines: readonly Line[], first: number, kindLine: number): boolean {
  return lines
    .slice(Math.max(0, first - 2), kindLine + 7)
    .some((line) => leftBlank.test(line.text) && line.text.length < 400)
}

function belowAppendix(lines: readonly Line[], kindLine: number): boolean {
  let seen = 0
  for (let at = kindLine - 1; at >= 0 && seen < 2; at -= 1) {
    const line = lines[at]
    if (line === undefined) return false
    if (line.blank) continue
    if (appendixAbove.test(line.text) && line.text.length < 160) return true
    seen += 1
  }
  return false
}

function firstOfHeader(lines: readonly Line[], kindLine: number): number {
  let first = kindLine
  const numbered = (pieces: readonly HeaderPiece[]) => pieces.some(({ is }) => is === 'number')
  const own = lines[kindLine]
  let number = own !== undefined && numbered(headerPieces(own) ?? [])
  for (let at = kindLine - 1; at >= Math.max(0, kindLine - reach); at -= 1) {
    const line = lines[at]
    if (line === undefined) break
    if (line.blank) continue
    const pieces = headerPieces(line)
    // A page's headline may say before what the header says: what a letter is about, its number.
    if (pieces === null || (pieces.length > 0 && pieces.every(({ is }) => is === 'about'))) break
    if (number && numbered(pieces)) break
    number ||= numbered(pieces)
    first = at
  }
  return first
}

function isEvident(lines: readonly Line[], first: number, kindLine: number): boolean {
  if (hasEvidence(lines, first, kindLine - 1) || hasEvidence(lines, kindLine + 1, kindLine + 6)) {
    return !isForm(lines, first, kindLine)
  }
  const line = lines[kindLine]
  if (line !== undefined && kindOfHeadLine(line.text)?.numbered === true) return true
  return attachment(lines, kindLine) !== null && !belowAppendix(lines, kindLine)
}

/** All heads of official documents in a text, in order. */
export function findHeads(lines: readonly Line[]): Head[] {
  const heads: Head[] = []
  for (const line of lines) {
    if (line.blank || line.text.length > 300 || kindOfHeadLine(line.text) === null) continue
    const first = firstOfHeader(lines, line.index)
    const before = heads.at(-1)
    if (!isEvident(lines, first, line.index)) continue
    if (before !== undefined && first <= before.kindLine) {
      // A title that begins like a kind (QUY ĐỊNH VỀ …) is none; a page's own headline above the header is.
      if (!hasEvidence(lines, before.kindLine + 1, line.index - 1)) continue
      heads.pop()
    }
    heads.push({ first, kindLine: line.index })
  }
  return withLetters(lines, heads)
}

const letterHeader = 12
const addressed = /^\|?\s*(?:\*\*)?(?:kính gửi|v\/v|kính trình)(?!\p{L})/iu

/** A page's headline gives the number that the letter itself gives a few lines below. */
function isRepeated(lines: readonly Line[], line: Line, number: string | null): boolean {
  if (number === null) return false
  return lines
    .slice(line.index + 1, line.index + letterHeader)
    .some((next) => headerPieces(next)?.some((piece) => piece.is === 'number' && piece.number === number))
}

function isLetter(lines: readonly Line[], line: Line, pieces: readonly HeaderPiece[]): boolean {
  const number = pieces.find((piece) => piece.is === 'number')
  if (number?.is !== 'number' || isRepeated(lines, line, number.number)) return false
  if (number.about !== null) return true
  if (number.number !== null && kindOfNumber(number.number) === 'letter') return true
  return lines.slice(line.index + 1, line.index + letterHeader).some((next) => addressed.test(next.text))
}

// What every number has, and few other lines: 12/QĐ, Số:    /KH, 52 - NQ.
const numbered = /[\d:.…_a-eđố°]\s*[-/]\s*\p{L}/iu

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
    if (line.blank || line.index <= covered || line.text.length > 600) continue
    const pieces = numbered.test(line.text) ? headerPieces(line) : null
    if (pieces === null || !isLetter(lines, line, pieces)) continue
    const first = firstOfHeader(lines, line.index)
    if (isForm(lines, first, line.index)) continue
    all.push({ first, kindLine: line.index })
    covered = line.index + letterHeader
  }
  return all.sort((a, b) => a.first - b.first)
}
