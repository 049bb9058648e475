import { decimalYear } from '../../../kernel/calendar.ts'
import { type Asking, type Better, requiredLevel } from './required-level.ts'

export type Level = { time: number; value: number }
export type Valued = { period: string; value: string }
export type Milestone = Asking & { deadline: number | null; issuedOn: string; unit: string | null }
export type RequiredPath = { levels: Level[]; start: { period: string; afterResolution: boolean } | null }

/**
 * The levels that the milestones of one measure ask for, joined by straight lines: a convention of this
 * platform, no rule of a resolution. It starts at the last main value at or before the first resolution,
 * else at the first one after it. An aim on yearly growth asks the same of every year, so its path is level.
 *
 * @param values main values in the order of time
 */
export function requiredPath(
  values: readonly Valued[],
  milestones: readonly Milestone[],
  better: Better,
): RequiredPath {
  const stones = hardestByYear(milestones, better)
  const issued = milestones.map(({ issuedOn }) => issuedOn).sort()[0]
  const start = issued ? startOf(values, issued) : null
  if (!start || stones.length === 0) return { levels: [], start: null }

  const from = decimalYear(start.value.period)
  const ahead = stones.filter(({ time }) => time > from)
  if (ahead.length === 0) return { levels: [], start: null }
  const growth = milestones.some(({ unit }) => unit === 'percent-per-year')
  const levels = growth ? stepsTo(ahead, from) : [{ time: from, value: Number(start.value.value) }, ...ahead]
  return { levels, start: { period: start.value.period, afterResolution: start.after } }
}

/** The level that a path asks for at a time; null outside it. */
export function requiredAt(levels: readonly Level[], time: number): number | null {
  for (const [at, right] of levels.entries()) {
    const left = levels[at - 1]
    if (right.time === time) return right.value
    if (left && left.time < time && time < right.time) {
      return left.value + ((right.value - left.value) * (time - left.time)) / (right.time - left.time)
    }
  }
  return null
}

function startOf(values: readonly Valued[], issued: string): { value: Valued; after: boolean } | null {
  const resolution = decimalYear(issued)
  const before = values.findLast(({ period }) => decimalYear(period) <= resolution)
  if (before) return { value: before, after: false }
  const after = values[0]
  return after ? { value: after, after: true } : null
}

function hardestByYear(milestones: readonly Milestone[], better: Better): Level[] {
  const byYear = new Map<number, number>()
  for (const { deadline, ...asking } of milestones) {
    const level = requiredLevel(asking, better)
    if (deadline === null || level === null) continue
    const other = byYear.get(deadline)
    byYear.set(
      deadline,
      other === undefined ? level : better === 'higher' ? Math.max(other, level) : Math.min(other, level),
    )
  }
  return [...byYear].map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time)
}

function stepsTo(stones: readonly Level[], from: number): Level[] {
  return stones.flatMap((stone, at) => [{ time: stones[at - 1]?.time ?? from, value: stone.value }, stone])
}
