import { romanValue } from '../../clauses/numerals.ts'

/** A number at the beginning of a paragraph that recognition misread: what stood there, and what was put. */
export type Repair = { readonly found: string; readonly repaired: string }

// What Tesseract makes of the strokes of Roman numerals, longest first.
const romanStrokes: readonly (readonly [RegExp, string])[] = [
  [/H/g, 'II'],
  [/[L1l|!T]/g, 'I'],
  [/[Yv]/g, 'V'],
  [/[x]/g, 'X'],
]
const digitStrokes: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  '|': '1',
  S: '5',
  s: '5',
  B: '8',
  O: '0',
  o: '0',
  Z: '2',
  z: '2',
  g: '9',
}

const romanStart = /^([IVXHLTY1l|!vx]{1,7})(\s?[-–—.](?=\s|\p{Lu}))/u
const numberStart = /^([\dlI|SsBOoZzg]{1,2})(\s?[.)](?=\s))/u

const romans = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
]

function asRoman(token: string): number | null {
  return romanValue(romanStrokes.reduce((read, [strokes, letters]) => read.replace(strokes, letters), token))
}

function asNumber(token: string): number {
  return Number([...token].map((sign) => digitStrokes[sign] ?? sign).join(''))
}

/**
 * Repairs numbers at the beginning of paragraphs by their sequence: `HI-` after `II-` is `III-`, `l.` at the
 * beginning of a series is `1.`. What does not fit the sequence stays as it was read.
 */
export function repairMarkers(paragraphs: readonly string[]): { paragraphs: string[]; repairs: Repair[] } {
  const repairs: Repair[] = []
  let roman = 0
  let number = 0
  const repair = (paragraph: string, token: string, wanted: string): string => {
    if (token !== wanted) repairs.push({ found: token, repaired: wanted })
    return wanted + paragraph.slice(token.length)
  }
  const repaired = paragraphs.map((paragraph) => {
    const token = romanStart.exec(paragraph)?.[1]
    const next = romans[roman + 1]
    if (
      token !== undefined &&
      next !== undefined &&
      asRoman(token) === roman + 1 &&
      !/^[1l|!]+$/.test(token)
    ) {
      roman += 1
      number = 0
      return repair(paragraph, token, next)
    }
    const digits = numberStart.exec(paragraph)?.[1]
    if (digits === undefined) return paragraph
    const value = asNumber(digits)
    if (value !== number + 1 && value !== 1) return paragraph
    number = value
    return repair(paragraph, digits, String(value))
  })
  return { paragraphs: repaired, repairs }
}
