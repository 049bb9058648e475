import type { Grammar } from './grammar.ts'

/** A number as a text writes it: digits with groups of thousands and decimals. It holds no group. */
export const numeralPattern = '\\d{1,3}(?:[ .,]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?'

const groupSeparators: Readonly<Record<Grammar['decimal'], RegExp>> = {
  ',': /[ .](?=\d{3}(?!\d))/g,
  '.': /[ ,](?=\d{3}(?!\d))/g,
}

/** Value of a written number; both signs are taken for a decimal where three digits do not follow. */
export function numberOf(numeral: string, { decimal, numberWords }: Grammar): number {
  const word = numberWords[numeral]
  if (word !== undefined) return word
  return Number(numeral.replace(groupSeparators[decimal], '').replace(',', '.'))
}

/** `1.2` times a million is 1,200,000, not 1,199,999.9999: what a text writes has few decimals. */
export function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15))
}

/** A year stands there, not an amount. */
export function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written)
}
