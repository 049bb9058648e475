import type { Draft } from '../clauses/draft.ts'
import type { Grammar } from './grammar.ts'
import type { Stretch } from './sentences.ts'

/** How far a clause sets aims, and by when. */
export type AimContext = {
  readonly sets: 'aims' | 'general' | 'none'
  readonly deadline: number | null
  readonly deadlineSpan: Stretch | null
}

export const noAims: AimContext = { sets: 'none', deadline: null, deadlineSpan: null }

const longestHeading = 250

/** The year by which, in a text, and where the words that say so stand. */
export function deadlineIn(
  text: string,
  start: number,
  end: number,
  grammar: Grammar,
): { year: number; at: Stretch } | null {
  const match = grammar.deadline.exec(text.slice(start, end))
  const year = match?.[1]
  if (match === null || year === undefined) return null
  const at = start + match.index
  return { year: Number(year), at: { start: at, end: at + match[0].length } }
}

function setsOf(heading: string, grammar: Grammar): AimContext['sets'] | null {
  const { aims, general, other } = grammar.headings
  if (general.test(heading)) return 'general'
  if (other.test(heading)) return 'none'
  return aims.test(heading) ? 'aims' : null
}

/** The lead of a clause: its heading, or its whole text where that ends in a colon and leads what follows. */
export function leadOf(draft: Draft, folded: string): Stretch | null {
  if (draft.heading !== null) return draft.heading
  const text = folded.slice(draft.textStart, draft.textEnd)
  if (text.length > longestHeading || !/:$/.test(text)) return null
  return { start: draft.textStart, end: draft.textEnd - 1 }
}

/** The context that a clause gives to its own text and its children, within the context above it. */
export function contextOf(draft: Draft, above: AimContext, folded: string, grammar: Grammar): AimContext {
  const lead = leadOf(draft, folded)
  if (lead === null) {
    const opening = folded.slice(draft.textStart, draft.textStart + 60)
    return grammar.headings.general.test(opening) ? { ...above, sets: 'general' } : above
  }
  const heading = folded.slice(lead.start, lead.end)
  if (heading.length > longestHeading) return above
  const sets = setsOf(heading, grammar) ?? above.sets
  const found = deadlineIn(folded, lead.start, lead.end, grammar)
  if (found === null) return { ...above, sets }
  return { sets, deadline: found.year, deadlineSpan: lead }
}
