import type { AimContext } from './context.ts'
import type { Measure } from './measure.ts'
import type { Stretch } from './sentences.ts'
import type { Year } from './years.ts'

/** When a measure is due, and the words that say so. */
export type Due = Pick<AimContext, 'deadline' | 'deadlineSpan'>

export function dueBy({ year, start, end }: Year): Due {
  return { deadline: year, deadlineSpan: { start, end } }
}

function distance(year: Year, measure: Measure): number {
  return year.start >= measure.after ? year.start - measure.after : measure.at - year.end
}

function within(years: readonly Year[], { start, end }: Stretch): Year[] {
  return years.filter((year) => year.start >= start && year.end <= end)
}

/** The year that stands nearest beside a measure, in its own stretch. */
export function ownYear(years: readonly Year[], cut: Stretch, measure: Measure): Year | null {
  return within(years, cut).reduce<Year | null>(
    (best, year) => (best === null || distance(year, measure) < distance(best, measure) ? year : best),
    null,
  )
}

/** What is due in the order of as many years: `đạt 40%, 60% tương ứng năm 2027, 2030`. */
export function duesInOrder(years: readonly Year[], part: Stretch, count: number): Due[] | null {
  const inPart = within(years, part)
  return count > 1 && inPart.length === count ? inPart.map(dueBy) : null
}

/**
 * When each measure of a part is due: by the year in its own stretch; else by one that leads it; else, where nothing
 * above gives a year, by the one behind the last measure; else by the year above.
 */
export function duesOf(
  years: readonly Year[],
  cuts: readonly Stretch[],
  measures: readonly Measure[],
  above: Due,
): Due[] {
  let leading: Due | null = null
  const own = measures.map((measure, at) => {
    const cut = cuts[at]
    const year = cut === undefined ? null : ownYear(years, cut, measure)
    if (year === null) return leading
    if (year.start < measure.at) leading = dueBy(year)
    return dueBy(year)
  })
  const trailing = above.deadline === null ? own.at(-1) : null
  return own.map((due) => due ?? trailing ?? above)
}

const generation = 5

/**
 * Whether the year beside a measure says that it tells of another time: before the document, or, where its year is
 * unknown, well before what is due. In parentheses the document's own year is where things stand.
 */
export function isOfAnotherTime(
  { year, kind }: Year,
  thisYear: number | null,
  above: Due,
  inParentheses: boolean,
): boolean {
  if (thisYear !== null) return year < thisYear || (year === thisYear && kind === 'bare' && inParentheses)
  return kind === 'bare' && above.deadline !== null && year <= above.deadline - generation
}
