import { startsClause } from '../clauses/markers.ts'
import { isCapitals, type Line } from '../lines.ts'
import { actingOffice, sessionLine } from './office-words.ts'

const legalBasis =
  /^[|\s]*(?:\*{1,2})?(?:căn cứ|xét|theo đề nghị|kính gửi|pursuant to|having regard|at the (?:proposal|request)|considering|in accordance with|to:|whereas|vu (?:la|le|les|l'|l’)|considérant|sur (?:proposition|le rapport))(?!\p{L})/iu
const meetingOf =
  /^(?:HỘI NGHỊ|ĐẠI HỘI)(?!\p{L}).{0,120}(?:BAN CHẤP HÀNH|KHÓA|LẦN THỨ|ĐẢNG)|^(?:OF THE )?\p{L}+ (?:PLENUM|SESSION|CONGRESS)(?!\p{L})/u

/** A line that no title goes beyond: a clause, a legal basis, an addressee. */
export function endsHeader(line: Line): boolean {
  return startsClause(line.text) || legalBasis.test(line.text)
}

export function isLegalBasis(line: Line): boolean {
  return legalBasis.test(line.text)
}

/** The meeting or session at which the office decided. */
export function isMeeting(line: Line): boolean {
  return isCapitals(line.text) && (meetingOf.test(line.text) || sessionLine.test(line.text))
}

function nextFilled(lines: readonly Line[], from: number): Line | null {
  for (let at = from; at < Math.min(lines.length, from + 12); at += 1) {
    const line = lines[at]
    if (line !== undefined && !line.blank) return line
  }
  return null
}

/** The acting office once more between title and legal bases, in one or two lines of capitals. */
export function isActingOffice(lines: readonly Line[], line: Line): boolean {
  if (!isCapitals(line.text) || line.text.length > 120 || !actingOffice.test(line.text)) return false
  const next = nextFilled(lines, line.index + 1)
  if (next === null) return false
  if (isLegalBasis(next) || isMeeting(next)) return true
  if (actingOffice.test(next.text)) return false
  const after = isCapitals(next.text) && next.text.length < 100 ? nextFilled(lines, next.index + 1) : null
  return after !== null && isLegalBasis(after)
}

function ruleAhead(lines: readonly Line[], from: number): boolean {
  let seen = 0
  for (let at = from; at < lines.length && seen < 8; at += 1) {
    const line = lines[at]
    if (line === undefined) return false
    if (line.rule) return true
    if (line.blank) continue
    if (line.text.length > 300 || endsHeader(line)) return false
    seen += 1
  }
  return false
}

/** Whether a line below the kind belongs to the title that has been read so far. */
export function continuesTitle(lines: readonly Line[], line: Line, title: readonly Line[]): boolean {
  const last = title.at(-1)
  const capitals = isCapitals(line.text)
  if (line.text.length > (capitals || last === undefined ? 700 : 300)) return false
  if (last === undefined) {
    const sentence = /[.;]$/.test(line.text) && line.text.length >= 120
    const next = sentence ? nextFilled(lines, line.index + 1) : null
    return !sentence || capitals || (next !== null && isLegalBasis(next))
  }
  if (capitals !== isCapitals(last.text) && capitals) return false
  return (
    ruleAhead(lines, line.index) ||
    /^[\p{Ll}(]/u.test(line.text) ||
    (isCapitals(last.text) && capitals) ||
    (line.joined && !/[.;:]$/.test(last.text) && last.text.length < 120 && !/[.;:]$/.test(line.text))
  )
}

const attachedWords = /\s*\(\s*(?:được )?(?:ban hành\s+)?(?:kèm theo|issued|attached|enclosed|annex).*$/isu
const givenAgain =
  /^(?:của|of(?: the)?)\s.{2,100}?\s(?:số|no\.?)\s+\d{1,6}\S*\s+(?:ngày|dated|of)\s+.{6,30}?\d{4}\s+/iu

/** A title without what stands in it but is none: the document it was issued with, its own number and day again. */
export function plainTitle(title: string): string | null {
  const plain = title
    .replace(attachedWords, '')
    .replace(givenAgain, '')
    .replace(/[*_\s]+$/, '')
    .replace(/(?<=\p{L}|\d)[.;,]$/u, '')
    .replace(/^\((?=[^()]*$)/u, '')
    .trim()
  return plain === '' ? null : plain
}
