import type { Unit } from '../contract.ts'
import { comparatorAfter, comparatorBefore } from './comparators.ts'
import type { Grammar } from './grammar.ts'
import type { Measure } from './measure.ts'
import { isYear, numberOf, numeralPattern, scaled } from './numerals.ts'
import { ranksIn } from './ranks.ts'
import { scopeIn } from './scopes.ts'
import type { Stretch } from './sentences.ts'
import { countedBy } from './units.ts'

const ahead = 140
const behind = 120
const numeral = new RegExp(`(?<![\\p{L}\\d/.,–-])(?<!\\d\\s?-\\s?)(?:${numeralPattern})`, 'gu')

const rangePatterns = new Map<string, RegExp>()

function rangePattern(before: string, grammar: Grammar): RegExp {
  const opened = grammar.between?.opens.test(before) === true
  const joint = opened ? grammar.between?.joint : grammar.rangeWord
  const source = `^\\s?(?:%|(?:\\p{L}+\\s)?\\p{L}+)?\\s?(?:-|–|(?<=[\\s%])(?:${joint}))\\s?(${numeralPattern})`
  const pattern = rangePatterns.get(source) ?? new RegExp(source, 'u')
  rangePatterns.set(source, pattern)
  return pattern
}

type Range = { readonly upper: number; readonly length: number }

/** `40 - 50`, `from 40% to 50%`, `between 2 and 3 million`. */
function rangeAfter(value: number, before: string, after: string, grammar: Grammar): Range | null {
  const match = rangePattern(before, grammar).exec(after.slice(0, 48))
  const written = match?.[1]
  if (match === null || written === undefined || isYear(written)) return null
  const upper = numberOf(written, grammar)
  return upper > value ? { upper, length: match[0].length } : null
}

const aloneOrOrdinal = /^\s?(?:st|nd|rd|th|er|ère|e|ème)?(?![\p{L}\d%/]|\s?%)/u

/** `xếp thứ 3`, `ranked 3rd`, `au 3e rang`. */
function isPlace(before: string, after: string, { place }: Grammar): boolean {
  return (place.before.test(before) && aloneOrOrdinal.test(after)) || place.after?.test(after) === true
}

/** The number from which something rises or with which it is compared; `from 7.5 to 8%` is a range all the same. */
function isStart(before: string, after: string, range: Range | null, grammar: Grammar): boolean {
  if (!grammar.from.test(before) || grammar.risesTo.test(before)) return false
  if (range === null) return true
  const { percent, perYear } = grammar.units
  const behind = after.slice(range.length)
  return !perYear.test(behind.slice(percent.exec(behind)?.[0].length ?? 0))
}

type Context = { readonly text: string; readonly part: Stretch; readonly grammar: Grammar }

const nextShare = /\d[\d.,]*\s?(?:%|phần trăm|per ?cent|pour ?cent)/u
const nearness =
  /(?<!\p{L})(?:within|trong (?:vòng|bán kính|phạm vi)|dans un rayon de|à moins de|en moins de)$/u
const extents: ReadonlySet<Unit> = new Set(['kilometres', 'hours', 'minutes', 'days'])
const inhabitants = /^\s(?:dân|người|people|inhabitants|residents|habitants|personnes)(?!\p{L})/u

const reaches = /(?<!\p{L})(?:đạt|còn|xuống|lên|là|bằng|reach(?:es|ing)?|to|at|of|atteindre|atteint|à|de)$/u

/** @param since where the measure before ends: what stands before it does not tell whether this one is yearly */
function measureAt(
  { text, part, grammar }: Context,
  index: number,
  written: string,
  since = part.start,
): Measure | null {
  const before = text.slice(Math.max(part.start, index - behind), index)
  const trimmed = before.trimEnd()
  const value = numberOf(written, grammar)
  if (isYear(written)) return null
  const end = index + written.length
  const after = text.slice(end, Math.min(part.end, end + ahead))
  const sign = grammar.units.moneyBefore.exec(before)?.[0].length ?? 0
  const said = comparatorBefore(before.slice(0, before.length - sign), grammar)
  const range = rangeAfter(value, before, after, grammar)
  if (isStart(trimmed, after, range, grammar)) return null
  const rest = after.slice(range?.length ?? 0)
  const bound = said !== null || range !== null || reaches.test(trimmed)
  // The next share has its own rhythm: `more than 30% of the total, growing by 12% a year`.
  const other = rest.slice(1).search(nextShare)
  const phrase = text.slice(since, other < 0 ? Math.min(part.end, end + ahead) : end + 1 + other)
  const counted = countedBy(trimmed, rest, phrase, bound, grammar)
  // `70% of households live within 5 km`: how near is part of what is counted, and no aim of its own.
  if (since > part.start && counted !== null && nearness.test(trimmed) && extents.has(counted.unit))
    return null
  if (value === 10_000 && inhabitants.test(after) && other >= 0) return null
  const place = said === null && isPlace(trimmed, after, grammar)
  if (counted === null && !place) return null
  const { unit, length, scale } = counted ?? { unit: 'rank', length: 0, scale: 1 }
  const more = comparatorAfter(rest.slice(length), grammar)
  if (unit === 'count' && !place && said === null && more === null) {
    const opens = index - part.start < 3
    const named = grammar.names.test(trimmed) && !grammar.counts.test(trimmed)
    if (named || (range === null && !opens && !grammar.counts.test(trimmed))) return null
  }
  const measured = {
    value: scaled(value, scale),
    upper: range === null ? null : scaled(range.upper, scale),
    at: index - sign - (said?.length ?? 0),
    after: end + (range?.length ?? 0) + length,
  }
  if (place) {
    const scope = scopeIn(after.slice(0, 60)) ?? scopeIn(before)
    return { ...measured, unit: 'rank', comparator: more === '>=' ? 'top' : '=', scope, rule: 'aim/rank' }
  }
  // "từ 40 - 50": the word that opens a range is no comparator of its own.
  const comparator = range === null ? (more ?? said?.comparator ?? '=') : 'range'
  const rule = range !== null ? 'aim/range' : comparator === '=' ? 'aim/figure' : 'aim/comparator'
  return { ...measured, unit, comparator, scope: null, rule }
}

/** `ít nhất một thư viện`, `at least three libraries`: a number in words counts behind a bound. */
function wordsIn(context: Context): Measure[] {
  const { text, part, grammar } = context
  const measures: Measure[] = []
  for (const match of text.slice(part.start, part.end).matchAll(grammar.numberInWords)) {
    const at = part.start + match.index
    const word = match.groups?.['n'] ?? ''
    const measure = measureAt(context, at + match[0].length - word.length, word)
    if (measure !== null && measure.comparator !== '=') measures.push(measure)
  }
  return measures
}

/** `gấp đôi`, `double`, `tripler`. */
function multiplesIn({ text, part, grammar }: Context): Measure[] {
  const words = text.slice(part.start, part.end)
  return grammar.multiples.flatMap(([pattern, value]) => {
    const match = pattern.exec(words)
    if (match === null) return []
    const said = comparatorBefore(words.slice(0, match.index), grammar)
    const at = part.start + match.index
    return {
      comparator: said?.comparator ?? '=',
      value,
      upper: null,
      unit: 'times',
      scope: null,
      at: at - (said?.length ?? 0),
      after: at + match[0].length,
      rule: said === null ? 'aim/figure' : 'aim/comparator',
    } satisfies Measure
  })
}

/** The measures of one part of a sentence, in the order of the text. */
export function measuresIn(context: Context): Measure[] {
  const { text, part, grammar } = context
  if (!grammar.hints.figure.test(text.slice(part.start, part.end))) return []
  const measures = [...ranksIn(text, part, grammar), ...wordsIn(context), ...multiplesIn(context)]
  let covered = part.start
  for (const match of text.slice(part.start, part.end).matchAll(numeral)) {
    const at = part.start + match.index
    if (at < covered || measures.some((other) => at < other.after && other.at <= at)) continue
    const measure = measureAt(context, at, match[0], covered)
    if (measure === null) continue
    measures.push(measure)
    covered = measure.after
  }
  return measures.sort((a, b) => a.at - b.at)
}
