import { sayDate } from '../../../kernel/locale/dates.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import { sayNumber } from '../../../kernel/locale/numbers.ts'
import type { vi } from './vi.ts'
import { indicatorWords } from './words.ts'

type After<Start extends string, Key> = Key extends `${Start}.${infer Rest}` ? Rest : never
type Unit = After<'value', keyof typeof vi>
type Qualifier = After<'qualifier', keyof typeof vi>
type Value = { value: string; qualifier: Qualifier | null; unit: Unit }

/**
 * A value with its unit, in the digits of its source: `14,02%`, `khoảng 90%`, `over 73,000`, `86e`.
 * The unit is the general one; `sayMeasure` says what it is a part or number of.
 */
export function sayValue(language: Language, { value, qualifier, unit }: Value): string {
  return qualified(language, qualifier, plainly(language, value, unit))
}

/** A value with the words of its own indicator: `14,02% GDP`, `86th of 193 countries`, `trên 73.000 doanh nghiệp`. */
export function sayMeasure(
  language: Language,
  { value, qualifier, unit, unitWords }: Value & { unitWords: string },
): string {
  return qualified(language, qualifier, withWords(language, value, unit, unitWords))
}

function plainly(language: Language, value: string, unit: Unit): string {
  return indicatorWords(language)(`value.${unit}`, { value: sayNumber(language, value), n: Number(value) })
}

function withWords(language: Language, value: string, unit: Unit, words: string): string {
  const say = indicatorWords(language)
  if (unit === 'rank') return say('measure.rank', { rank: plainly(language, value, unit), words })
  // The words begin with the sign of percent, which each language sets at its own distance.
  const key = words.startsWith('%') ? 'measure.percent' : 'measure.other'
  return say(key, { value: sayNumber(language, value), words })
}

function qualified(language: Language, qualifier: Qualifier | null, said: string): string {
  return qualifier === null ? said : indicatorWords(language)(`qualifier.${qualifier}`, { said })
}

/** A period as the reader's language writes it: `10/2025`, `about 2024`. */
export function sayPeriod(language: Language, period: string): string {
  const about = period.startsWith('about ')
  const said = sayDate(language, about ? period.slice('about '.length) : period)
  return about ? indicatorWords(language)('period.about', { period: said }) : said
}
