import type { Grammar } from './grammar.ts'
import type { Stretch } from './sentences.ts'
import type { Year } from './years.ts'

/**
 * A word that says whether what follows is aimed at (`strong`, `weak`, a `year` to come) or was so (`past`), or that
 * what stands around it was so (`told`: compared with the same months of the year before).
 */
export type Mark = { readonly at: number; readonly means: 'strong' | 'weak' | 'year' | 'past' | 'told' }

/**
 * The marks of a sentence in the order of the text.
 * @param thisYear the year of the document: what an earlier year dates is past; null where unknown
 */
export function marksIn(
  text: string,
  { start, end }: Stretch,
  years: readonly Year[],
  thisYear: number | null,
  grammar: Grammar,
): Mark[] {
  const marks: Mark[] = []
  for (const match of text.slice(start, end).matchAll(grammar.stance)) {
    const { strong, weak, told } = match.groups ?? {}
    const means = strong ? 'strong' : weak ? 'weak' : told ? 'told' : 'past'
    marks.push({ at: start + match.index, means })
  }
  for (const { year, start: at, kind } of years) {
    if (thisYear !== null && year < thisYear) marks.push({ at, means: 'past' })
    else if (kind !== 'bare' || (thisYear !== null && year > thisYear)) marks.push({ at, means: 'year' })
  }
  return marks.sort((a, b) => a.at - b.at)
}

/** The mark that governs a place: the nearest before it. */
export function markBefore(marks: readonly Mark[], at: number): Mark | null {
  return marks.findLast((mark) => mark.at < at && mark.means !== 'told') ?? null
}

/** Whether a mark of one of these kinds stands in a stretch. */
export function marked(marks: readonly Mark[], { start, end }: Stretch, ...means: Mark['means'][]): boolean {
  return marks.some((mark) => mark.at >= start && mark.at < end && means.includes(mark.means))
}
