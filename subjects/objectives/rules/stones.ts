import { type Asking, type Better, isHarder } from './required-level.ts'

type Aimed = Asking & { deadline: number | null; fit: 'same' | 'proxy' | null }

/** All aims of one year on one measure; `hardest` asks for the most, and the stone shows it. */
export type Stone<Aim> = { year: number; aims: Aim[]; hardest: Aim }

/**
 * The aims of one measure gathered by year, in the order of time. Aims with a number on this very measure
 * come before those set in words or held against a near measure.
 */
export function stonesOf<Aim extends Aimed>(aims: readonly Aim[], better: Better): Stone<Aim>[] {
  const stones = new Map<number, Stone<Aim>>()
  for (const aim of aims) {
    if (aim.deadline === null) continue
    const stone = stones.get(aim.deadline)
    if (!stone) {
      stones.set(aim.deadline, { year: aim.deadline, aims: [aim], hardest: aim })
      continue
    }
    stone.aims.push(aim)
    if (isHarder(exact(aim), exact(stone.hardest), better)) stone.hardest = aim
  }
  return [...stones.values()].sort((a, b) => a.year - b.year)
}

// A number that a near measure is held against says nothing about the level of this one.
function exact(aim: Aimed): Asking {
  return aim.fit === 'same' ? aim : { ...aim, value: null, upper: null }
}
