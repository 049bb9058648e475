import type { Unit } from '../contract.ts'
import type { Grammar, Table } from './grammar.ts'

/** What a number counts: `length` characters behind it say so, and `scale` multiplies it. */
export type Counted = { readonly unit: Unit; readonly length: number; readonly scale: number }

function firstOf(table: Table<Unit>, words: string): { unit: Unit; length: number } | null {
  for (const [pattern, unit] of table) {
    const length = pattern.exec(words)?.[0].length
    if (length !== undefined) return { unit, length }
  }
  return null
}

function percentAfter(after: string, part: string, { units }: Grammar): Counted | null {
  const percent = units.percent.exec(after)?.[0].length
  if (percent === undefined) return null
  const yearly = units.perYear.exec(after.slice(percent))?.[0].length
  if (yearly !== undefined) return { unit: 'percent-per-year', length: percent + yearly, scale: 1 }
  const unit = units.yearlyGrowth.test(part) ? 'percent-per-year' : 'percent'
  return { unit, length: percent, scale: 1 }
}

function scaleAfter(after: string, { units }: Grammar): { length: number; scale: number } {
  const word = units.scale.exec(after)
  const scale = word?.[1] === undefined ? 1 : (units.scales[word[1]] ?? 1)
  return { length: word?.[0].length ?? 0, scale }
}

/** An amount of money: by the currency before or behind it, or by a scale that alone means money. */
export function moneyAfter(before: string, after: string, grammar: Grammar): Counted | null {
  const { units } = grammar
  const { length, scale } = scaleAfter(after, grammar)
  const money = units.money.exec(after.slice(length))?.[0].length
  if (money !== undefined) return { unit: 'currency', length: length + money, scale }
  return units.moneyBefore.test(before) || units.bareMoney?.test(after)
    ? { unit: 'currency', length, scale }
    : null
}

const noThing =
  /^\s*(?:$|[,;.)(]|(?:và|vào|đến|trở|so|năm|trong|by|in|and|or|to|et|ou|d'ici|en|au|compared|from)(?!\p{L}))/u

/**
 * What the number between `before` and `after` counts, or null where it counts nothing that can be aimed at.
 * @param part the whole part of the sentence: it may say that a percentage is one of yearly growth
 * @param bound whether a comparator or a verb of reaching stands before: only then a length of time is an aim
 */
export function countedBy(
  before: string,
  after: string,
  part: string,
  bound: boolean,
  grammar: Grammar,
): Counted | null {
  const { units } = grammar
  const points = firstOf(units.signs, after)
  if (points !== null) return { ...points, scale: 1 }
  if (units.tenThousandBefore.test(before)) return { unit: 'per-ten-thousand', length: 0, scale: 1 }
  const percent = percentAfter(after, part, grammar)
  if (percent !== null) return percent
  const money = moneyAfter(before, after, grammar)
  if (money !== null) return money
  const { length, scale } = scaleAfter(after, grammar)
  const behind = after.slice(length)
  const size = firstOf(units.sizes, behind)
  if (size !== null) return { unit: size.unit, length: length + size.length, scale }
  const time = firstOf(units.times, behind)
  if (time !== null) {
    const lasts = time.unit !== 'years' || units.span.test(before)
    return bound && lasts && scale === 1 ? { ...time, scale } : null
  }
  if (units.index.test(before) && scale === 1 && noThing.test(behind))
    return { unit: 'index', length: 0, scale }
  if (grammar.uncounted.test(behind)) return null
  return /^\s?["“(]?(?:d'|l')?\p{L}/u.test(behind) || scale > 1 ? { unit: 'count', length, scale } : null
}
