import type { PublicObservation } from '../../indicators/contract.ts'
import { inReadingOrder, sortOut } from '../../indicators/rules/main-line.ts'
import { plotAt, readPeriod } from '../../indicators/rules/period.ts'
import type { PublicAim, PublicLine } from '../contract.ts'
import { type Disagreement, disagreementOf } from '../rules/disagreement.ts'
import { type NeededPace, neededPace, type PastPace, pastPace } from '../rules/pace.ts'
import { requiredAt } from '../rules/required-path.ts'
import { type Stone, stonesOf } from '../rules/stones.ts'

/** A value with its place on the time axis, and the level that the path asks for there. */
export type Row = {
  observation: PublicObservation
  /** Decimal year; null where the value is about no exact time. */
  time: number | null
  required: number | null
  /** Negative where the value is short of the path, whichever way is better. */
  difference: number | null
}

/** What pages and files show of a line, beyond what the line itself says. */
export type Reckoned = {
  main: Row[]
  /** Years after the newest value, up to this one, that have no value yet. */
  waiting: { period: string; required: number }[]
  conflicts: Row[]
  earlier: Row[]
  stones: Stone<PublicAim>[]
  /** The last milestone whose date is past, and the first one to come. */
  last: Stone<PublicAim> | null
  next: Stone<PublicAim> | null
  past: PastPace | null
  needed: NeededPace | null
  disagreement: Disagreement | null
}

/** Reckons a line on the office's day, `2026-11-23`. */
export function reckon(line: PublicLine, today: string): Reckoned {
  const better = line.indicator?.direction ?? 'higher'
  const year = Number(today.slice(0, 4))
  const { main, conflicts, earlier } = sortOut(inReadingOrder(line.observations))
  const stones = stonesOf(line.aims, better)
  const last = stones.findLast((stone) => stone.year < year) ?? null
  const next = stones.find((stone) => stone.year >= year) ?? null
  const exact = main.filter(({ period }) => plotAt(period) !== null)
  // A near measure, and growth of single years, have no pace towards the aim.
  const paced = next?.hardest.fit === 'same' && line.indicator?.unit !== 'percent-per-year'
  return {
    main: main.map((observation) => rowOf(observation, line)),
    waiting: line.indicator?.frequency === 'yearly' ? yearsWithout(line, year) : [],
    conflicts: conflicts.map((observation) => rowOf(observation, line)),
    earlier: earlier.map((observation) => rowOf(observation, line)),
    stones,
    last,
    next,
    past: paced ? pastPace(exact) : null,
    needed: next && paced ? neededPace(line.newest, { ...next.hardest, year: next.year }, better) : null,
    disagreement: disagreementOf(main, conflicts),
  }
}

function rowOf(observation: PublicObservation, { indicator, path }: PublicLine): Row {
  const time = plotAt(observation.period)
  const stands = observation.standing === 'main' && observation.supersededAt === null
  const required = stands && time !== null ? requiredAt(path, time) : null
  const value = Number(observation.value)
  const ahead = indicator?.direction === 'lower' ? (required ?? 0) - value : value - (required ?? 0)
  return { observation, time, required, difference: required === null ? null : ahead }
}

function yearsWithout({ newest, path }: PublicLine, thisYear: number): Reckoned['waiting'] {
  const read = newest && readPeriod(newest.period)
  if (!read) return []
  return Array.from({ length: Math.max(0, thisYear - read.year) }, (_, index) => read.year + 1 + index)
    .map((year) => ({ period: String(year), required: requiredAt(path, year) }))
    .flatMap(({ period, required }) => (required === null ? [] : [{ period, required }]))
}
