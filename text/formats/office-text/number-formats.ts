import { romanNumeral } from '../numerals.ts'

// ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinalWords: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}
const chicagoSigns = '*†‡§'

/** After Z come AA, BB, CC: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return String(value)
  const letter = String.fromCharCode(65 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 50))
}

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function cardinal(value: number): string {
  const small = cardinals[value]
  if (small !== undefined) return small
  const ten = tens[Math.floor(value / 10) - 2]
  if (ten === undefined) return String(value)
  return value % 10 === 0 ? ten : `${ten}-${cardinals[value % 10]}`
}

function ordinalText(value: number): string {
  const word = cardinal(value)
  const last = word.slice(word.lastIndexOf('-') + 1)
  const front = word.slice(0, word.length - last.length)
  return front + (ordinalWords[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
}

function circled(value: number, first: number, last: number): string {
  return value >= 1 && value <= last ? String.fromCharCode(first + value - 1) : String(value)
}

const writers: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  upperRoman: romanNumeral,
  lowerRoman: (value) => romanNumeral(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  ordinal,
  cardinalText: (value) => capitalised(cardinal(value)),
  ordinalText: (value) => capitalised(ordinalText(value)),
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: (value) =>
    value < 1 ? String(value) : (chicagoSigns[(value - 1) % 4] ?? '').repeat(Math.ceil(value / 4)),
  decimalEnclosedCircle: (value) => circled(value, 0x2460, 20),
  decimalEnclosedParen: (value) => circled(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => circled(value, 0x2488, 20),
  none: () => '',
  bullet: () => '',
}

/**
 * A number in a format of Word. `custom` holds an example, `001, 002, …`, for as many digits as it has.
 * What is not known here is written in figures.
 */
export function writeNumber(value: number, format: string, custom: string | null = null): string {
  if (format === 'custom') {
    const width = /^0*\d/.exec(custom ?? '')?.[0].length ?? 1
    return String(value).padStart(width, '0')
  }
  return (writers[format] ?? String)(value)
}
