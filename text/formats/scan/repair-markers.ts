import { romanValue } from '../../clauses/numerals.ts'

/** A number at the beginning of a paragraph that recognition misread: what stood there, and what was put. */
export type Repair = { readonly found: string; readonly repaired: string }

/** How far each series of numbers has come; `sign` is what stands behind its Roman numerals. */
type Series = { roman: number; sign: string; number: number; letter: string }
type Marker = { readonly token: string; readonly sign: string }

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

const romanStart = /^([IVXHLTY1l|!vx]{1,7})(\s?[-–—.])(?=\s|\p{Lu})/u
// A comma is a misread full stop where a sentence begins behind it.
const numberStart = /^([\dlI|SsBOoZzg]{1,2})(\s?[.)](?=\s)|,(?=\s\p{Lu}))/u
const letterStart = /^([a-zđ])(\s?\))(?=\s)/u

const tens = ['', 'X', 'XX', 'XXX']
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** Up to XXXIX: no text has more parts. */
function romanOf(value: number): string {
  return (tens[Math.floor(value / 10)] ?? '') + (ones[value % 10] ?? '')
}

function asRoman(token: string): number | null {
  return romanValue(romanStrokes.reduce((read, [strokes, letters]) => read.replace(strokes, letters), token))
}

function asNumber(token: string): number {
  return Number([...token].map((sign) => digitStrokes[sign] ?? sign).join(''))
}

function markerIn(pattern: RegExp, paragraph: string): Marker | null {
  const [, token, sign] = pattern.exec(paragraph) ?? []
  return token === undefined || sign === undefined ? null : { token, sign }
}

/** What the marker should be, null where it is no Roman numeral of the series. */
function romanMarker({ token, sign }: Marker, series: Series): string | null {
  const value = asRoman(token)
  const kind = sign.trim().replace(/[–—]/, '-')
  const fits = value === series.roman + 1
  // `I` and `II` may be a misread 1 and 11: what stands behind the headings before tells.
  const mayBeNumber = /^[I1l|!]+$/.test(token)
  const number = asNumber(token)
  if (value === null || /^[1l|!]+$/.test(token)) return null
  if (mayBeNumber && series.roman > 0 && kind !== series.sign) return null
  if (mayBeNumber && !fits && number > 1 && number === series.number + 1) return null
  if (!fits && romanValue(token) !== value) return null
  if (!fits && token !== token.toUpperCase()) return null
  Object.assign(series, { roman: value, sign: kind, number: 0, letter: '' })
  return (fits ? romanOf(value) : token) + sign
}

function numberMarker({ token, sign }: Marker, series: Series): string | null {
  const value = asNumber(token)
  const fits = value === series.number + 1 || value === 1
  const isSure = /^\d+$/.test(token) && sign !== ','
  if (!fits && !isSure) return null
  Object.assign(series, { number: value, letter: '' })
  return isSure ? token + sign : value + sign.replace(',', '.')
}

/** No list has d) twice: the second lost its stroke. */
function letterMarker({ token, sign }: Marker, series: Series): string | null {
  const lostStroke = token === 'd' && series.letter === 'd'
  series.letter = lostStroke ? 'đ' : token
  return series.letter + sign
}

const kinds = [
  { start: romanStart, markerOf: romanMarker },
  { start: numberStart, markerOf: numberMarker },
  { start: letterStart, markerOf: letterMarker },
]

/**
 * Repairs numbers at the beginning of paragraphs by their sequence: `HI-` after `II-` is `III-`, `l.` at the
 * beginning of a series is `1.`, a second `d)` is `đ)`. What does not fit the sequence stays as it was read.
 */
export function repairMarkers(paragraphs: readonly string[]): { paragraphs: string[]; repairs: Repair[] } {
  const repairs: Repair[] = []
  const series: Series = { roman: 0, sign: '', number: 0, letter: '' }
  const repaired = paragraphs.map((paragraph) => {
    for (const { start, markerOf } of kinds) {
      const marker = markerIn(start, paragraph)
      const wanted = marker === null ? null : markerOf(marker, series)
      if (marker === null || wanted === null) continue
      const found = marker.token + marker.sign
      if (found !== wanted) repairs.push({ found, repaired: wanted })
      return wanted + paragraph.slice(found.length)
    }
    return paragraph
  })
  return { paragraphs: repaired, repairs }
}
