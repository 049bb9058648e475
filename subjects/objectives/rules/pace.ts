import { comparePeriods, readPeriod } from '../../indicators/rules/period.ts'
import { type Asking, type Better, fulfils, requiredLevel } from './required-level.ts'

export type Valued = { period: string; value: string }
export type Ahead = Asking & { year: number }

/** How far a measure has come lately, in its unit; `perYear` is the mean over the years between. */
export type PastPace = { change: number; perYear: number; years: number; from: string; to: string }

/** What a milestone still needs from the newest value on, in the indicator's unit. */
export type NeededPace = {
  year: number
  level: number
  /** Signed: negative where the value has to fall. */
  change: number
  /** Null where no whole part of a year is left to reckon with. */
  perYear: number | null
  /** The newest value is there already. */
  there: boolean
}

const lookBack = 5

/**
 * The change from the first value of the last five years to the newest one.
 * Null with less than a year between them.
 *
 * @param values main values in the order of time
 */
export function pastPace(values: readonly Valued[]): PastPace | null {
  const newest = values.at(-1)
  const first = newest && values.find(({ period }) => endOf(newest.period) - endOf(period) <= lookBack)
  if (!newest || !first) return null
  const years = endOf(newest.period) - endOf(first.period)
  if (years < 1) return null
  const change = exactly(Number(newest.value) - Number(first.value))
  return { change, perYear: change / years, years, from: first.period, to: newest.period }
}

/** What the newest value still lacks to a milestone; null where there is no value or no number to reach. */
export function neededPace(newest: Valued | null, ahead: Ahead | null, better: Better): NeededPace | null {
  const level = ahead && requiredLevel(ahead, better)
  if (!newest || !ahead || level === null || comparePeriods(newest.period, String(ahead.year)) > 0)
    return null
  const change = exactly(level - Number(newest.value))
  const years = endOf(String(ahead.year)) - endOf(newest.period)
  return {
    year: ahead.year,
    level,
    change,
    perYear: years > 0 ? change / years : null,
    there: fulfils(Number(newest.value), ahead, better),
  }
}

// A value of a year and a milestone of a year both speak of its end; a month ends where it ends.
function endOf(period: string): number {
  const read = readPeriod(period)
  return read ? read.year + (read.month ?? 12) / 12 : Number.NaN
}

function exactly(change: number): number {
  return Number(change.toFixed(6))
}
