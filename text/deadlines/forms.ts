import type { Language } from '../contract.ts'
import { anyMonth, dateAlternatives, dayIn, monthOfName } from '../documents/dates.ts'

/** A way to write a time. `end` gives its last day as ISO, null where the words do not tell it. */
export type TimeForm = {
  readonly languages: readonly Language[]
  readonly pattern: RegExp
  readonly end: (groups: readonly string[], whole: string) => string | null
}

const all: readonly Language[] = ['vi', 'en', 'fr']
const year = '(20\\d\\d)(?![\\d/])'
const joint = '\\s*(?:[-–,&+]|và|đến|and|to|et|à|au)\\s*'
const ofYear = '\\s*(?:[/.,-]|năm|of|de|en|in)?\\s*(?:năm\\s*)?'

/** Last day of a month; months run over the year's end, so month 12 of 2025 is 2025-12-31. */
function lastDay(yearWritten: string, month: number): string | null {
  if (!(month >= 1 && month <= 12)) return null
  return new Date(Date.UTC(Number(yearWritten), month, 0)).toISOString().slice(0, 10)
}

const ordinals: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
  ...{ premier: 1, deuxième: 2, troisième: 3, quatrième: 4, '1er': 1, '2e': 2, '3e': 3, '4e': 4 },
  ...{ đầu: 1, cuối: 2, nhất: 1, hai: 2, ba: 3, tư: 4 },
}

function ordinal(word: string): number {
  return ordinals[word.toLowerCase()] ?? Number(word)
}

const vietnameseMonths = 'một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười'.split('|')
const monthNumbers = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 10]

const shortMonths: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  ...{ janv: 1, févr: 2, avr: 4, juil: 7, déc: 12 },
}
const namedMonth = `(?:${anyMonth}|${Object.keys(shortMonths).join('|')})`

function monthNumber(word: string): number {
  const place = vietnameseMonths.indexOf(word.toLowerCase())
  return monthOfName(word) ?? shortMonths[word.toLowerCase()] ?? monthNumbers[place] ?? Number(word)
}

function lastGroup(groups: readonly string[]): string {
  return groups.slice(0, -1).findLast((group) => group !== '') ?? ''
}

/** The last of the groups before the year, as so many months each. */
function endOf(months: number) {
  return (groups: readonly string[]) => lastDay(groups.at(-1) ?? '', ordinal(lastGroup(groups)) * months)
}

function endOfMonth(groups: readonly string[]): string | null {
  return lastDay(groups.at(-1) ?? '', monthNumber(lastGroup(groups)))
}

function form(languages: readonly Language[], pattern: string, end: TimeForm['end']): TimeForm {
  return { languages, pattern: new RegExp(`(?<![\\p{L}\\d/])(?:${pattern})`, 'giu'), end }
}

function endOfYear(groups: readonly string[]): string {
  return `${groups.at(-1)}-12-31`
}

const unknown = () => null
const few = '(iv|i{1,3}|[1-4])'
const monthWord = `(\\d{1,2}|${vietnameseMonths.join('|')})`

/** In the order in which they are tried: what one takes, the next do not see. Groups: numbers, then the year. */
export const timeForms: readonly TimeForm[] = [
  // A school year ends on a day that a ministry sets each year.
  form(all, `(?:năm học|niên khóa|school year|année scolaire)\\s*20\\d\\d\\s*[-–]\\s*20\\d\\d`, unknown),
  form(all, '(20\\d\\d-\\d\\d-\\d\\d)(?!\\d)', ([day = '']) => (isDay(day) ? day : null)),
  // Before the days: in `tháng 6-9/2025` no day stands.
  form(['vi'], `tháng\\s*(\\d{1,2})\\s*[-–]\\s*(\\d{1,2})\\s*/\\s*${year}`, endOfMonth),
  form(all, `${dateAlternatives}`, (_, whole) => dayIn(whole)),
  form(['vi'], `qu[ýí]\\s*${few}(?:${joint}(?:qu[ýí]\\s*)?${few})?${ofYear}${year}`, endOf(3)),
  form(all, `q\\s*\\.?\\s*${few}(?:${joint}q?\\s*${few})?${ofYear}${year}`, endOf(3)),
  form(all, `([1-4])q\\s*${year}`, endOf(3)),
  form(['vi'], `(iv|i{1,3})\\s*/\\s*${year}`, endOf(3)),
  form(['fr'], `t\\s*([1-4])(?:${joint}t?\\s*([1-4]))?${ofYear}${year}`, endOf(3)),
  form(
    ['en'],
    `(first|second|third|fourth|1st|2nd|3rd|4th)\\s+quarter${ofYear}(?:the year )?${year}`,
    endOf(3),
  ),
  form(['en'], `quarters?\\s+${few}(?:${joint}${few})?${ofYear}${year}`, endOf(3)),
  form(['fr'], `(premier|deuxième|troisième|quatrième|1er|2e|3e|4e)\\s+trimestre${ofYear}${year}`, endOf(3)),
  form(['vi'], `(?:0?6|sáu)\\s+tháng\\s+(đầu|cuối)\\s+năm\\s+${year}`, endOf(6)),
  form(['vi'], `nửa\\s+(đầu|cuối)\\s+(?:của\\s+)?năm\\s+${year}`, endOf(6)),
  form(['vi'], `0?(9|3)\\s+tháng\\s+đầu\\s+năm\\s+${year}`, endOf(1)),
  form(all, `[hs]\\s*([12])${ofYear}${year}`, endOf(6)),
  form(['en'], `(first|second)\\s+half${ofYear}(?:the year )?${year}`, endOf(6)),
  form(['fr'], `(premier|second|deuxième|1er|2e)\\s+semestre${ofYear}${year}`, endOf(6)),
  form(all, `(?:giữa\\s+năm\\s+|mid[- ]|mi-|milieu\\s+(?:de\\s+)?)${year}`, ([written = '']) =>
    lastDay(written, 6),
  ),
  form(all, `(?:đầu\\s+năm\\s+|early\\s+(?:in\\s+)?|beginning of\\s+|début\\s+)${year}`, unknown),
  form(
    ['en', 'fr'],
    `(${namedMonth})(?:${joint}(${namedMonth}))?(?:\\s*[.,]|\\s+of)?\\s*${year}`,
    endOfMonth,
  ),
  form(
    ['vi'],
    `(?:tháng|t)\\s*${monthWord}(?:${joint}(?:tháng\\s*)?${monthWord})?\\s*(?:[/.,-]|năm|\\s)\\s*(?:năm\\s*)?${year}`,
    endOfMonth,
  ),
  form(all, `(\\d{1,2})(?:\\s*[-–,]\\s*(\\d{1,2}))?\\s?[/.-]\\s?${year}`, endOfMonth),
  form(all, `(20\\d\\d)-(0[1-9]|1[0-2])(?![\\d-])`, ([written = '', month = '']) =>
    lastDay(written, Number(month)),
  ),
  form(all, `(20\\d\\d)${joint}(?:năm\\s*)?${year}`, endOfYear),
  form(all, year, endOfYear),
]

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
