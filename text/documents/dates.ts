import type { Language } from '../contract.ts'

const monthNames: Readonly<Record<Exclude<Language, 'vi'>, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
}

const monthOf = new Map(
  [monthNames.en, monthNames.fr].flatMap((names) => names.map((name, at) => [name.toLowerCase(), at + 1])),
)

/** The months' names in English and French, for use inside a greater pattern; it holds no capturing group. */
export const anyMonth = [...monthOf.keys()].join('|')

/** 1 to 12 for a month's name in English or French; null for another word. */
export function monthOfName(name: string): number | null {
  return monthOf.get(name.toLowerCase()) ?? null
}

type DateForm = { readonly pattern: string; readonly order: 'dmy' | 'mdy' }

/** How the three languages write a day. A typed header may part the digits ("tháng 0 7"). The order says what the three groups are. */
const forms: readonly DateForm[] = [
  { pattern: 'ngày\\s+(\\d ?\\d?)\\s+tháng\\s+(\\d ?\\d?)\\s+năm\\s+(\\d{4})', order: 'dmy' },
  { pattern: '(?:ngày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})', order: 'dmy' },
  { pattern: `(${anyMonth})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, order: 'mdy' },
  {
    pattern: `(?:le\\s+)?(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(${anyMonth}),?\\s+(\\d{4})`,
    order: 'dmy',
  },
]

/** Any written day, for use inside a greater pattern; it holds no capturing group. */
export const dateAlternatives = forms.map(({ pattern }) => pattern.replace(/\((?!\?)/g, '(?:')).join('|')

const compiled = forms.map(({ pattern, order }) => ({ order, pattern: new RegExp(pattern, 'iu') }))

function isoDay(day: string, month: string, year: string): string | null {
  const monthNumber = monthOf.get(month.toLowerCase()) ?? Number(month)
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)))
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  const same = Number(iso.slice(5, 7)) === monthNumber && Number(iso.slice(8)) === Number(day)
  return same ? iso : null
}

/** The first day written in a short text, ISO; null where there is none or the calendar has no such day. */
export function dayIn(text: string): string | null {
  for (const { pattern, order } of compiled) {
    const [whole, first = '', second = '', year = ''] = pattern.exec(text) ?? []
    if (whole === undefined) continue
    const [one, two] = [first.replace(/\s/g, ''), second.replace(/\s/g, '')]
    return order === 'dmy' ? isoDay(one, two, year) : isoDay(two, one, year)
  }
  return null
}

const placeAndDay = new RegExp(
  `^(\\p{Lu}[\\p{L}. '-]{1,60}?)\\s*,\\s*(?:(?:on|le|the)\\s+)?(${dateAlternatives})\\.?$`,
  'iu',
)

// A draft leaves the day open: `Hà Nội, ngày    tháng 5 năm 2025`.
const placeWithoutDay =
  /^(\p{Lu}[\p{L}. '-]{1,60}?)\s*,\s*ngày[\s.…_]*(?:\d{1,2})?[\s.…_]*tháng[\s.…_]*(?:\d{1,2})?[\s.…_]*năm[\s.…_]*(?:\d{2,4})?[\s.…_]*$/iu

const doneAt =
  /^(?:adoptée?s? (?:à|le)|faite? à|adopted (?:in|at)|done (?:in|at)|signed (?:in|at))\s+(?=\p{Lu})/iu

/** `Hà Nội, ngày 27 tháng 9 năm 2019` as place and ISO day; a day left open is null. `at` is where the place begins. */
export function placeAndDate(line: string): { place: string; at: number; date: string | null } | null {
  if (line.length > 120 || !line.includes(',')) return null
  const at = doneAt.exec(line)?.[0].length ?? 0
  const said = line.slice(at)
  const [, place, day] = placeAndDay.exec(said) ?? []
  if (place !== undefined && day !== undefined) return { place, at, date: dayIn(day) }
  const open = placeWithoutDay.exec(said)?.[1]
  return open === undefined ? null : { place: open, at, date: null }
}
