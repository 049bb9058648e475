import type { Language, TaskDeadline } from '../contract.ts'
import { foldWords } from '../folding.ts'
import { timeForms } from './forms.ts'
import { rhythmIn } from './rhythms.ts'

const longest = 400
const begins =
  /(?<!\p{L})(?:kể từ|từ|bắt đầu|from|starting|since|as of|à partir d[eu]|à compter d[eu]|dès|depuis)(?:\s+(?:ngày|năm|the|le|in|en))?\s*$/iu
const goesOn = /^\s*(?:onwards?|and beyond|trở đi|et au-delà|et après)(?!\p{L})/iu
const afterEvent =
  /^\W*(?:ngay\s+)?(?:sau|khi|trong vòng|trong thời hạn|(?:immediately\s+|right\s+)?(?:after|upon|following|once|within)|(?:immédiatement\s+|aussitôt\s+)?(?:après|dès)|dans (?:un délai|les))(?!\p{L})/iu
const vision = /(?:,\s*)?(?:tầm nhìn|with a vision|vision|avec une vision).*$/iu

/** Two ends were written: `tháng 6 đến tháng 9/2025`, `2025-2030`. */
function isRange([first = '', second = '', third]: readonly string[]): boolean {
  return third === undefined ? second !== '' && /^20\d\d$/.test(first) : second !== ''
}

/** The last days of the times that the words name, without times from which something begins. */
function lastDays(words: string, language: Language): string[] {
  const days: string[] = []
  if (!/20\d\d/.test(words)) return days
  let rest = words
  for (const { languages, pattern, end } of timeForms) {
    if (!languages.includes(language) && !languages.includes('vi')) continue
    rest = rest.replace(pattern, (whole: string, ...found: unknown[]) => {
      const at = found.findIndex((value) => typeof value === 'number')
      const groups = found.slice(0, at).map((group) => (typeof group === 'string' ? group : ''))
      const place = Number(found[at])
      const single = !isRange(groups)
      const begun =
        single && (begins.test(rest.slice(0, place)) || goesOn.test(rest.slice(place + whole.length)))
      const day = begun ? null : end(groups, whole)
      if (day !== null) days.push(day)
      return '_'.repeat(whole.length)
    })
  }
  return days
}

/**
 * When something is due by its own words, and how often. A period means its last day, of several times the last
 * counts, and "before" means the time as it is written. `by` is null where an event, a beginning or a time without its
 * year is named: the year of a text is no year of its deadlines.
 * @param words as written; null is given for words without a letter or digit
 * @example readDeadline('Quý I/2026', 'vi') // { text: 'Quý I/2026', by: '2026-03-31', recurring: null }
 */
export function readDeadline(words: string, language: Language): TaskDeadline | null {
  const text = words.replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const folded = foldWords(text).slice(0, longest)
  const recurring = rhythmIn(folded)
  const days = afterEvent.test(folded) ? [] : lastDays(folded.replace(vision, ''), language)
  return { text, by: days.toSorted().at(-1) ?? null, recurring }
}

/**
 * The same for words below a head that names the year of all of them: `Quý I` below `Thời hạn năm 2026`.
 * @param year null where the head names none
 */
export function readDeadlineOf(year: number | null, words: string, language: Language): TaskDeadline | null {
  const own = readDeadline(words, language)
  if (own === null || year === null || !isUnclear(own) || /20\d\d/.test(own.text)) return own
  return { ...own, by: readDeadline(`${own.text}/${year}`, language)?.by ?? null }
}

/** Whether a person has to look when something is due. */
export function isUnclear({ by, recurring }: TaskDeadline): boolean {
  return by === null && recurring === null
}
