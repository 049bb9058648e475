import type { ActionContext } from '../../../kernel/action/context.ts'
import type { Observation } from '../contract.ts'
import { type ImportPlan, planImport } from '../rules/plan-import.ts'
import type { observationStore } from '../store/observation-store.ts'

type Means = Pick<ActionContext, 'now' | 'newId'> & { observations: ReturnType<typeof observationStore> }

/** Writes what rows that passed `checkRows` change, in the open transaction. */
export async function replaceValues(
  { observations, now, newId }: Means,
  rows: readonly Observation[],
  { sparesOffice }: { sparesOffice: boolean },
): Promise<ImportPlan> {
  await observations.lock()
  const plan = planImport(rows, await observations.standingAt(rows), { sparesOffice })
  await observations.supersede(plan.supersede, now)
  await observations.add(plan.add, now, newId)
  return plan
}
