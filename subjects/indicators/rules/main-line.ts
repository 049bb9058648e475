import type { Frequency, Standing } from '../contract.ts'
import { comparePeriods, readPeriod } from './period.ts'

/** What the rules below look at; rows of a series and of a file both have it. */
export type Standable = {
  method: string
  area: string
  period: string
  standing: Standing
  supersededAt: string | null
}

export type SortedOut<Value> = {
  /** Joined by a line: the values that stand, of the main method, in the order of time. */
  main: Value[]
  /** What stood before: marked so by who imported it, or superseded since. Never on the line. */
  earlier: Value[]
  /** What another source or another method says now; shown apart with its reason, never joined. */
  conflicts: Value[]
}

/** Sorts the values of one indicator and area by where they may be shown. Each value is in one place. */
export function sortOut<Value extends Standable>(values: readonly Value[]): SortedOut<Value> {
  const sorted: SortedOut<Value> = { main: [], earlier: [], conflicts: [] }
  for (const value of [...values].sort((a, b) => comparePeriods(a.period, b.period))) {
    if (value.supersededAt !== null || value.standing === 'earlier') sorted.earlier.push(value)
    else if (value.standing === 'conflict') sorted.conflicts.push(value)
    else sorted.main.push(value)
  }
  return sorted
}

/** The main value of the latest period; null where there is none. Of several areas, give one area's values. */
export function newestMain<Value extends Standable>(values: readonly Value[]): Value | null {
  return sortOut(values).main.at(-1) ?? null
}

/**
 * The main value that stands at a year: the one of that year, else the latest of its months.
 * The edition of a biennial index stands until the next edition, two years on at most:
 * a later gap is a missing value, not an old one.
 */
export function valueAt<Value extends Standable>(
  values: readonly Value[],
  year: number,
  frequency: Frequency,
): Value | null {
  const oldest = frequency === 'biennial' ? year - 1 : year
  const standing = sortOut(values).main.filter((value) => {
    const read = readPeriod(value.period)
    return read !== null && !read.about && read.year >= oldest && read.year <= year
  })
  return standing.at(-1) ?? null
}

const places: Record<Standing, number> = { main: 0, conflict: 1, earlier: 2 }

/** Values as people read them: place by place, by time, and at each point what stands before what stood. */
export function inReadingOrder<Value extends Standable>(values: readonly Value[]): Value[] {
  const placeOf = ({ standing, supersededAt }: Value) => (supersededAt ? places.earlier : places[standing])
  return [...values].sort(
    (a, b) =>
      a.area.localeCompare(b.area, 'en') ||
      comparePeriods(a.period, b.period) ||
      placeOf(a) - placeOf(b) ||
      (b.supersededAt ?? '').localeCompare(a.supersededAt ?? '', 'en'),
  )
}

/** What is said otherwise about the same area and period as a value. */
export function conflictsWith<Value extends Standable>(value: Value, values: readonly Value[]): Value[] {
  return sortOut(values).conflicts.filter(
    (other) => other.area === value.area && other.period === value.period,
  )
}
