import type { Draft } from '../clauses/draft.ts'
import type { Grammar } from './grammar.ts'
import type { Stretch } from './sentences.ts'
import { yearsIn } from './years.ts'

/** How far a clause sets aims, and by when. */
export type AimContext = {
  /**
   * `aims`: whatever it says; `figures`: only what it measures; `tasks`: only figures that are said to be aims;
   * `past`: nothing, it tells how things are
   */
  readonly sets: 'aims' | 'figures' | 'tasks' | 'past'
  readonly deadline: number | null
  readonly deadlineSpan: Stretch | null
}

export const outsideAims: AimContext = { sets: 'tasks', deadline: null, deadlineSpan: null }

const longestHeading = 250
const small = new Set<Draft['level']>(['indent', 'alinea'])

function firstAt(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY
}

/** What a heading makes of what stands under it, or null where it only names a subject. */
function setsOf(heading: string, level: Draft['level'], grammar: Grammar): AimContext['sets'] | null {
  const { aims, general, past, other, toReach } = grammar.headings
  if (general.test(heading)) return 'figures'
  const aim = firstAt(aims, heading)
  const told = firstAt(past, heading)
  const task = firstAt(other, heading)
  if (told < aim && told < task) return small.has(level) ? null : 'past'
  if (aim === Number.POSITIVE_INFINITY)
    return task === Number.POSITIVE_INFINITY || (small.has(level) && task > 0) ? null : 'tasks'
  if (task === Number.POSITIVE_INFINITY) return toReach.test(heading) ? 'tasks' : 'aims'
  return toReach.test(heading) ? 'tasks' : 'figures'
}

/** The lead of a clause: its heading, or its whole text where that ends in a colon and leads what follows. */
export function leadOf(draft: Draft, folded: string): Stretch | null {
  if (draft.heading !== null) return draft.heading
  if (draft.textEnd - draft.textStart > longestHeading || folded[draft.textEnd - 1] !== ':') return null
  return { start: draft.textStart, end: draft.textEnd - 1 }
}

/** The year that a lead gives: by when, the end of a period, or the only year of a heading over aims. */
function leadYear(text: string, lead: Stretch, thisYear: number | null, grammar: Grammar): number | null {
  const years = yearsIn(text, lead, grammar).filter(({ year }) => thisYear === null || year >= thisYear)
  return (years.find(({ kind }) => kind !== 'bare') ?? years[0])?.year ?? null
}

/** The context that a clause gives to its own text and its children, within the context above it. */
export function contextOf(
  draft: Draft,
  above: AimContext,
  { text, thisYear, grammar }: { text: string; thisYear: number | null; grammar: Grammar },
): AimContext {
  const lead = leadOf(draft, text)
  if (lead === null) {
    const opening = text.slice(draft.textStart, Math.min(draft.textEnd, draft.textStart + 60))
    return above.sets === 'aims' && grammar.headings.general.test(opening)
      ? { ...above, sets: 'figures' }
      : above
  }
  if (lead.end - lead.start > longestHeading) return above
  const year = leadYear(text, lead, thisYear, grammar)
  const said = setsOf(text.slice(lead.start, lead.end), draft.level, grammar) ?? above.sets
  // Under results, only a heading with a year to come leaves the past.
  const tells = above.sets === 'past' && (year === null || year === thisYear)
  const sets = tells ? 'past' : said
  if (year !== null) return { sets, deadline: year, deadlineSpan: lead }
  return sets === above.sets || sets === 'aims' || sets === 'figures'
    ? { ...above, sets }
    : { ...outsideAims, sets }
}
