import { sayDate } from '../../../kernel/locale/dates.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import { indicatorWords } from './words.ts'

type Source = { publisher: string; publishedOn: string | null; quotes: string | null }
type Status = 'final' | 'preliminary' | 'estimate' | 'unknown'

/** Who says so and when; a paper that hands on another's figure is named as the one that quotes it. */
export function saySource(language: Language, source: Source): string {
  const say = indicatorWords(language)
  const date = sayDay(language, source)
  return source.quotes
    ? say('source.quoted', { quotes: source.quotes, publisher: source.publisher, date })
    : say('source.plain', { publisher: source.publisher, date })
}

/** The text of a value's source chip: whose figure, when, and its status. */
export function saySourceChip(
  language: Language,
  { source, status }: { source: Source; status: Status },
): string {
  const state = indicatorWords(language)(`status.short.${status}`)
  return [source.quotes ?? source.publisher, sayDay(language, source), state].join(', ')
}

function sayDay(language: Language, { publishedOn }: Source): string {
  return publishedOn ? sayDate(language, publishedOn) : indicatorWords(language)('source.undated')
}

const signs = {
  final: 'official',
  preliminary: 'provisional',
  estimate: 'estimate',
  unknown: 'none',
} as const

/** Which sign the chip of a value's source carries: its status, or that it says otherwise than the main value. */
export function sourceSign({ standing, status }: { standing: string; status: Status }) {
  return standing === 'conflict' ? 'conflict' : signs[status]
}
