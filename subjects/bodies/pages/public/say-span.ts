import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { bodyWords } from '../../words/words.ts'

/** From when to when; an end that nobody knows is not told. */
export function saySpan(
  language: Language,
  { validFrom, validUntil }: { validFrom: string | null; validUntil: string | null },
): string {
  const say = bodyWords(language)
  if (validFrom && validUntil) {
    return say('span.both', { from: sayDate(language, validFrom), until: sayDate(language, validUntil) })
  }
  if (validFrom) return say('span.from', { from: sayDate(language, validFrom) })
  return validUntil ? say('span.until', { until: sayDate(language, validUntil) }) : say('span.unknown')
}
