import type { Observation } from '../contract.ts'
import { keyOf, pointOf } from './check-rows.ts'

/** A value that stands. `byOffice`: an office imported it, so facts that ship do not replace it. */
export type StandingValue = Omit<Observation, 'unit'> & { id: string; byOffice: boolean }

export type ImportPlan = {
  add: Observation[]
  /** Ids of the values that no longer stand; they stay as earlier vintages. */
  supersede: string[]
  /** Rows that would have replaced what an office imported. */
  kept: Observation[]
  unchanged: number
}

/**
 * What an import changes. The last import wins:
 * a row that stands with all it says changes nothing;
 * a row for the same published value that says something else of it (status, standing, reason) replaces it;
 * a new main value replaces the main value that stood at its point, whatever its source.
 * `standing` holds every value that stands at the points of `rows`. Rows have passed `checkRows`.
 */
export function planImport(
  rows: readonly Observation[],
  standing: readonly StandingValue[],
  { sparesOffice }: { sparesOffice: boolean },
): ImportPlan {
  const byKey = new Map(standing.map((value) => [keyOf(value), value]))
  const mains = new Map(
    standing.filter((value) => value.standing === 'main').map((value) => [pointOf(value), value]),
  )
  const plan: ImportPlan = { add: [], supersede: [], kept: [], unchanged: 0 }
  const supersede = new Set<string>()
  for (const row of rows) {
    const same = byKey.get(keyOf(row))
    if (same && saysTheSame(same, row)) {
      plan.unchanged += 1
      continue
    }
    const main = row.standing === 'main' ? mains.get(pointOf(row)) : undefined
    const replaced = [same, main].filter((value) => value !== undefined)
    if (sparesOffice && replaced.some(({ byOffice }) => byOffice)) {
      plan.kept.push(row)
      continue
    }
    for (const { id } of replaced) supersede.add(id)
    plan.add.push(row)
  }
  return { ...plan, supersede: [...supersede] }
}

function saysTheSame(value: StandingValue, row: Observation): boolean {
  return (
    value.status === row.status &&
    value.standing === row.standing &&
    value.qualifier === row.qualifier &&
    value.reason === row.reason
  )
}
