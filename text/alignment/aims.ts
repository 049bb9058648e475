import type { Objective } from '../contract.ts'
import { type Pair, pairUp } from './sequence.ts'

const gap = 5

/** How much two aims differ: 0 is the same measure. Aims of different sorts are no partners. */
function distance(one: Objective, other: Objective): number {
  const numeric = one.kind === 'numeric'
  if (numeric !== (other.kind === 'numeric')) return Number.POSITIVE_INFINITY
  if (!numeric) return one.deadline === other.deadline ? 0 : 1
  const differs = (same: boolean, weight: number) => (same ? 0 : weight)
  const sum =
    differs(one.value === other.value && one.upper === other.upper, 4) +
    differs(one.unit === other.unit, 4) +
    differs(one.of === other.of || one.of !== 'GDP' || other.of !== 'GDP', 1) +
    differs(one.comparator === other.comparator, 1) +
    differs(one.deadline === other.deadline, 2)
  // Neither the value nor the unit in common: another aim, not the same one said otherwise.
  return sum >= 8 ? Number.POSITIVE_INFINITY : sum
}

/** The aims of two clauses side by side. */
export function pairAims(
  originals: readonly Objective[],
  translations: readonly Objective[],
): Pair<Objective, Objective>[] {
  return pairUp(originals, translations, distance, gap)
}
