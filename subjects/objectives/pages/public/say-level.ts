import type { Language } from '../../../../kernel/locale/language.ts'
import { sayNumber, sayRounded } from '../../../../kernel/locale/numbers.ts'
import type { PublicIndicator, PublicObservation } from '../../../indicators/contract.ts'
import { sayMeasure, sayPeriod, sayValue } from '../../../indicators/words/say-value.ts'
import { indicatorWords } from '../../../indicators/words/words.ts'
import type { PublicAim } from '../../contract.ts'
import { objectiveWords } from '../../words/words.ts'

type Unit = PublicIndicator['unit']
type Measure = Pick<PublicIndicator, 'unit' | 'unitWords'>
type Target = Pick<PublicAim, 'comparator' | 'value' | 'upper' | 'unit'>

/** What an aim asks for, in words: `khoảng 20%`, `the top 3`, `40 à 50 organisations`. */
export function sayTarget(language: Language, aim: Target, measure: Measure | null): string {
  return asked(language, aim, 'target', (value) => {
    if (!measure) return sayLevel(language, value, aim.unit)
    return needsWords(measure.unit)
      ? sayMeasure(language, { ...measure, value, qualifier: null })
      : sayLevel(language, value, measure.unit)
  })
}

/** What an aim asks for, as a short sign: `≈ 20%`, `top 3`, `≥ 40`. */
export function saySign(language: Language, aim: Target, measure: Measure | null): string {
  return asked(language, aim, 'sign', (value) => sayLevel(language, value, measure?.unit ?? aim.unit))
}

function asked(
  language: Language,
  { comparator, value, upper }: Target,
  form: 'target' | 'sign',
  level: (value: string) => string,
): string {
  const say = objectiveWords(language)
  if (value === null) return say(`${form}.words`)
  if (comparator === 'top') return say(`${form}.top`, { value: sayNumber(language, value) })
  if (comparator === 'range' && upper !== null) {
    return say(`${form}.range`, { value: sayNumber(language, value), upper: level(upper) })
  }
  if (comparator === null || comparator === 'range' || comparator === '=') return level(value)
  return say(`${form}.${comparator}`, { value: level(value) })
}

/** A level with its unit. A unit that no measure has, from a text that somebody read, follows the number. */
export function sayLevel(language: Language, value: string, unit: string | null): string {
  const number = sayNumber(language, value)
  if (unit === null || unit === 'rank') return number
  const found = indicatorWords.find(language, `value.${unit}`)
  return found ? found({ value: number, n: Number(value) }) : `${number} ${unit}`
}

/** The value of an observation as short as it may be: `14,02%`, `5th`, `over 35,000`. */
export function sayShort(language: Language, observation: PublicObservation, unit: Unit): string {
  return sayValue(language, { ...observation, unit })
}

/** The value of an observation in a sentence; ranks and numbers of things say of what. */
export function sayFully(language: Language, observation: PublicObservation, measure: Measure): string {
  return needsWords(measure.unit)
    ? sayMeasure(language, { ...observation, ...measure })
    : sayShort(language, observation, measure.unit)
}

/** When a value holds, in a sentence: `năm 2025`, `in Oct 2025`. */
export function sayWhen(language: Language, period: string): string {
  const key = /-\d\d$/.test(period) ? 'when.month' : 'when.year'
  return objectiveWords(language)(key, { period: sayPeriod(language, period) })
}

/**
 * A difference of two values, always positive, in the words of its unit: `5,98 điểm %`, `4 places`.
 *
 * @param amount a decimal with the digits to show
 */
export function sayGap(language: Language, amount: string, measure: Measure): string {
  const words = { value: sayNumber(language, amount), n: Number(amount) }
  const say = objectiveWords(language)
  switch (measure.unit) {
    case 'percent':
    case 'percent-per-year':
      return say('gap.percent', words)
    case 'score':
    case 'index':
      return say('gap.score', words)
    case 'rank':
      return say('gap.rank', words)
    default:
      return sayMeasure(language, { ...measure, value: amount, qualifier: null })
  }
}

/** A change as far as it means something: two leading digits, so 3.196 is `3.2`, 0.272 `0.27`, 1523 `1523`. */
export function roundedPace(change: number): string {
  const size = Math.abs(change)
  const decimals = size === 0 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(size)))
  return String(Number(size.toFixed(Math.min(decimals, 6))))
}

const tableDecimals: Partial<Record<Unit, number>> = { index: 4, rank: 1, count: 0, times: 1 }

/** A reckoned number for a table of values: two decimals, more or fewer where the unit asks for it. */
export function sayReckoned(language: Language, value: number, unit: Unit): string {
  const decimals = tableDecimals[unit] ?? 2
  // What rounds to nothing has no sign.
  const rounded = Number(value.toFixed(decimals))
  return sayRounded(language, rounded === 0 ? 0 : rounded, decimals)
}

/** The unit of a measure as a heading says it: `% GDP`, `rank in ASEAN`. */
export function sayUnit(language: Language, { unit, unitWords }: Measure): string {
  return unit === 'rank' ? objectiveWords(language)('chart.rankOf', { words: unitWords }) : unitWords
}

/** A text that begins a sentence. */
export function asSentence(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
}

function needsWords(unit: Unit): boolean {
  return unit === 'rank' || unit === 'count' || unit === 'times'
}
