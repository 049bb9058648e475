import { addDays, officeClock } from '../../../../kernel/calendar.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import type { HeldPost } from '../../contract/schemas.ts'
import { peopleWords } from '../../words/words.ts'

/** A moment on the office's clock: `23/11/2026 12:00`; the day alone where it is a day's beginning. */
export function sayMoment(language: Language, moment: string): string {
  const clock = officeClock(new Date(moment))
  const [day = '', time = ''] = clock.split('T')
  return time === '00:00' ? sayDate(language, day) : `${sayDate(language, day)} ${time}`
}

/** The last day of a term, or the time at which it ends: the end of a day is told as that day. */
export function sayUntil(language: Language, until: string): string {
  const [day = '', time = ''] = officeClock(new Date(until)).split('T')
  return time === '00:00' ? sayDate(language, addDays(day, -1)) : sayMoment(language, until)
}

/** How a post stands now. */
export function sayState(
  language: Language,
  { inForce, from }: Pick<HeldPost, 'inForce' | 'from'>,
  now: Date,
): string {
  const say = peopleWords(language)
  if (inForce) return say('when.now')
  return say(new Date(from) > now ? 'when.later' : 'when.over')
}
