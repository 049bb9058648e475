import { decimalYear } from '../../../kernel/calendar.ts'
import type { Valued } from './required-path.ts'

/** Change a year, in the indicator's unit: what it was lately, and what the next milestone needs. */
export type Pace = {
  past: { perYear: number; years: number } | null
  needed: { perYear: number; by: number; level: number } | null
}

const lookBack = 5

/**
 * The pace so far over the last five years (fewer where values began later), and the one that the next
 * numeric milestone needs from the newest value on. Null where there is nothing to reckon with.
 *
 * @param values main values in the order of time
 */
export function paceOf(
  values: readonly Valued[],
  stones: readonly { deadline: number; value: number }[],
): Pace {
  const newest = values.at(-1)
  if (!newest) return { past: null, needed: null }
  const now = decimalYear(newest.period)
  const first = values.find(({ period }) => decimalYear(period) >= now - lookBack)
  const years = first ? now - decimalYear(first.period) : 0
  const past =
    first && years >= 1 ? { perYear: (Number(newest.value) - Number(first.value)) / years, years } : null
  const next = stones.filter(({ deadline }) => deadline > now).sort((a, b) => a.deadline - b.deadline)[0]
  const needed = next
    ? {
        perYear: (next.value - Number(newest.value)) / (next.deadline - now),
        by: next.deadline,
        level: next.value,
      }
    : null
  return { past, needed }
}
