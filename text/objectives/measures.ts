import type { Comparator, Unit } from '../contract.ts'
import type { Grammar } from './grammar.ts'
import { numberOf, numeralPattern, scaleOf } from './numerals.ts'
import { ofAs, scopeIn } from './scopes.ts'
import type { Stretch } from './sentences.ts'

/** A number that measures an aim; `at` and `after` bound it (comparator included) in the folded text. */
export type Measure = {
  readonly comparator: Comparator
  readonly value: number
  readonly upper: number | null
  readonly unit: Unit
  readonly of: string | null
  readonly scope: string | null
  readonly at: number
  readonly after: number
}

const numeral = new RegExp(`(?<![\\p{L}\\d/.,-])(?:${numeralPattern})`, 'gu')

type Found = { readonly unit: Unit; readonly length: number; readonly scale: number }

function unitAfter(after: string, before: string, part: string, grammar: Grammar): Found | null {
  const percent = grammar.percent.exec(after)?.[0].length
  if (percent !== undefined) {
    const yearly = grammar.perYear.exec(after.slice(percent))?.[0].length
    if (yearly !== undefined) return { unit: 'percent-per-year', length: percent + yearly, scale: 1 }
    const growing = grammar.yearlyGrowth.test(part)
    return { unit: growing ? 'percent-per-year' : 'percent', length: percent, scale: 1 }
  }
  const tenThousand = grammar.perTenThousand.exec(after)?.[0].length
  if (tenThousand !== undefined) return { unit: 'per-ten-thousand', length: tenThousand, scale: 1 }
  const money = grammar.currency.exec(after)
  if (money !== null) {
    const { scale } = money.groups ?? {}
    return { unit: 'currency', length: money[0].length, scale: scaleOf(scale) }
  }
  if (grammar.duration.test(after)) return null
  if (/^\s*\p{L}/u.test(after) && !grammar.index.test(before)) return { unit: 'count', length: 0, scale: 1 }
  return grammar.index.test(before) ? { unit: 'index', length: 0, scale: 1 } : null
}

function comparatorBefore(
  before: string,
  grammar: Grammar,
): { comparator: Comparator; length: number } | null {
  const near = before.slice(-40).trimEnd()
  const space = before.length - before.trimEnd().length
  for (const [pattern, comparator] of grammar.comparators) {
    const length = pattern.exec(near)?.[0].length
    if (length !== undefined && !/\p{L}$/u.test(near.slice(0, -length)))
      return { comparator, length: length + space }
  }
  return null
}

/** Another year stands beside the number: it tells of that time. */
function ofAnotherTime(before: string, after: string, deadline: number | null): boolean {
  const behind = /^\s*%?[^,;\d]{0,20}?(?:năm|in|en)\s+((?:19|20)\d\d)/iu.exec(after)?.[1]
  const ahead = /(?:năm|in|en)\s+((?:19|20)\d\d)[^,;\d]{0,20}$/iu.exec(before)?.[1]
  const preposition = /(?:đến|by|d'ici|horizon)\s+(?:năm\s+)?(?:19|20)\d\d[^,;\d]{0,20}$/iu.test(before)
  const year = behind ?? (preposition ? undefined : ahead)
  return year !== undefined && Number(year) !== deadline
}

function shareOf(after: string, grammar: Grammar): string | null {
  const start = grammar.of.exec(after)?.[0].length
  if (start === undefined) return null
  const words = after.slice(start)
  const end = grammar.ofEnd.exec(words)?.index ?? words.length
  const whole = words.slice(0, end).trim()
  return whole === '' || whole.length > 120 ? null : ofAs(whole)
}

function rangePattern(before: string, grammar: Grammar): RegExp {
  const joint = /(?:between|entre)\s*$/iu.test(before) ? 'and|et' : grammar.rangeWord
  return new RegExp(`^\\s*%?\\s*(?:-|–|${joint})\\s*(${numeralPattern})`, 'u')
}

function isYear(value: number, written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written) && value >= 1900
}

type Context = {
  readonly text: string
  readonly part: Stretch
  readonly grammar: Grammar
  readonly deadline: number | null
}

function measureAt(
  { text, part, grammar, deadline }: Context,
  index: number,
  written: string,
  bareCounts: boolean,
): Measure | null {
  const before = text.slice(part.start, index)
  const value = numberOf(written, grammar)
  if (isYear(value, written) || grammar.from.test(before.trimEnd())) return null
  let end = index + written.length
  const rangeEnd = rangePattern(before, grammar).exec(text.slice(end, Math.min(part.end, end + 40)))
  const upper = rangeEnd?.[1] === undefined || isYear(0, rangeEnd[1]) ? null : numberOf(rangeEnd[1], grammar)
  const ranged = upper !== null && upper > value
  if (ranged) end += rangeEnd?.[0].length ?? 0
  const after = text.slice(end, part.end)
  const found = unitAfter(after, before, text.slice(part.start, part.end), grammar)
  if (found === null || ofAnotherTime(before, after, deadline)) return null
  const said = comparatorBefore(before, grammar)
  const more = grammar.orMore.test(after.slice(found.length))
  const bare = said === null && !more && !ranged
  if (found.unit === 'count' && bare && !(bareCounts && grammar.counts.test(before.trimEnd()))) return null
  // "từ 40 - 50": the word that opens a range is no comparator of its own.
  const comparator: Comparator = ranged ? 'range' : more ? '>=' : (said?.comparator ?? '=')
  const behind = end + found.length
  return {
    comparator,
    value: value * found.scale,
    upper: ranged && upper !== null ? upper * found.scale : null,
    unit: found.unit,
    of: found.unit === 'percent' ? shareOf(text.slice(behind, part.end), grammar) : null,
    scope: null,
    at: index - (said?.length ?? 0),
    after: behind,
  }
}

function ranksIn({ text, part, grammar }: Context): Measure[] {
  const words = text.slice(part.start, part.end)
  const measures: Measure[] = []
  for (const pattern of grammar.ranks) {
    for (const match of words.matchAll(new RegExp(pattern.source, 'giu'))) {
      const { n = '' } = match.groups ?? {}
      const value = /^\d/.test(n) ? Number(n) : grammar.numberWords[n.toLowerCase()]
      const at = part.start + match.index
      const after = at + match[0].length
      if (value === undefined || measures.some((other) => at < other.after && other.at < after)) continue
      measures.push({
        comparator: 'top',
        value,
        upper: null,
        unit: 'rank',
        of: null,
        scope: scopeIn(text.slice(after, Math.min(part.end, after + 60))) ?? scopeIn(words),
        at,
        after,
      })
    }
  }
  return measures
}

const longest = 4000

/**
 * The measures of one part of a sentence, in the order of the text.
 * @param bareCounts whether a number without comparator counts after a verb of having or building
 */
export function measuresIn(context: Context, bareCounts: boolean): Measure[] {
  const { text, part } = context
  if (part.end - part.start > longest) return []
  const measures = ranksIn(context)
  let covered = part.start
  for (const match of text.slice(part.start, part.end).matchAll(numeral)) {
    const at = part.start + match.index
    if (at < covered || measures.some((other) => at < other.after && other.at <= at)) continue
    const measure = measureAt(context, at, match[0], bareCounts)
    if (measure === null) continue
    measures.push(measure)
    covered = measure.after
  }
  return measures.sort((a, b) => a.at - b.at)
}
