import type { Grammar } from './grammar.ts'

/** A number as a text writes it: digits with groups of thousands and decimals. It holds no group. */
export const numeralPattern = '\\d{1,3}(?:[ .,]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?'

const groupSeparators: Readonly<Record<Grammar['decimal'], RegExp>> = {
  ',': /[ .](?=\d{3}(?!\d))/g,
  '.': /[ ,](?=\d{3}(?!\d))/g,
}

/** Value of a written number; both signs are taken for a decimal where three digits do not follow. */
export function numberOf(numeral: string, grammar: Grammar): number {
  const plain = numeral.replace(groupSeparators[grammar.decimal], '').replace(',', '.')
  return Number(plain)
}

const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  'nghìn tỷ': 1e12,
  'nghìn tỉ': 1e12,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mille: 1e3,
  milliard: 1e9,
  milliards: 1e9,
  // The French billion is the English trillion.
  billions: 1e12,
}

/** By how much a word such as `tỷ` or `million` multiplies. */
export function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : (scales[word.toLowerCase()] ?? 1)
}
