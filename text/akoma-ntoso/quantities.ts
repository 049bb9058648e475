import type { Language } from '../contract.ts'

/** A quantity in a text: what it counts, and its number in the base unit. */
export type Quantity = {
  readonly start: number
  readonly end: number
  readonly unit: QuantityUnit
  readonly value: number
}
export type QuantityUnit = 'percent' | 'dong' | 'us-dollar' | 'euro'

const number =
  '(?<![\\p{L}\\d.,/-])(\\d{1,3}(?:[. \\u00a0\\u202f,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)'
const scale = 'nghìn|ngàn|triệu|nghìn tỷ|tỷ|tỉ|thousand|million|billion|trillion|mille|millions?|milliards?'
const pattern = new RegExp(
  `${number}\\s?(?:(%|phần trăm|per ?cent|pour cent)|(${scale})?(?:\\s(?:de |d'))?\\s?(đồng|VNĐ|VND|dongs?|USD|đô la Mỹ|US dollars?|dollars? américains?|euros?|EUR))(?!\\p{L})`,
  'giu',
)

const factors: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  mille: 1e3,
  triệu: 1e6,
  million: 1e6,
  millions: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  'nghìn tỷ': 1e12,
  trillion: 1e12,
}

/** A written number; `.` parts thousands in Vietnamese and French, `,` in English. */
function numberOf(written: string, language: Language): number {
  const thousands = language === 'en' ? /,(?=\d{3}(?!\d))/g : /[.\s](?=\d{3}(?!\d))/g
  return Number(
    written
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(thousands, '')
      .replace(',', '.'),
  )
}

function unitOf(percent: string | undefined, currency: string): QuantityUnit {
  if (percent !== undefined) return 'percent'
  if (/^eur/i.test(currency)) return 'euro'
  return /usd|dollar|đô/i.test(currency) ? 'us-dollar' : 'dong'
}

/** The quantities of a text, in its order. */
export function quantitiesIn(words: string, language: Language): Quantity[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const [whole, digits = '', percent, scaled = '', currency = ''] = match
    const value = numberOf(digits, language) * (factors[scaled.toLowerCase()] ?? 1)
    if (!Number.isFinite(value)) return []
    return { start: match.index, end: match.index + whole.length, unit: unitOf(percent, currency), value }
  })
}
