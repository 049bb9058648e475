import type { ActionContext } from '../../../kernel/action/context.ts'
import { action } from '../../../kernel/action.ts'
import { officeDay } from '../../../kernel/calendar.ts'
import * as contract from '../contract/acts.ts'
import { consequencesOf } from '../rules/consequences.ts'
import { enacted } from '../rules/enacted.ts'
import { actStore } from '../store/acts.ts'
import { enactmentStore } from '../store/enactment.ts'
import { treeStore } from '../store/tree.ts'
import { worldStore } from '../store/world.ts'
import { renewTree } from './renew-tree.ts'

const stores = { world: worldStore, enactment: enactmentStore, acts: actStore, tree: treeStore }

/** Establishes, renames, moves, merges, splits or dissolves: one act, and a fact of every body that it touches. */
export const enact = action(contract.enact, stores, async (context, act) => {
  const { world, enactment, acts, tree, now } = context
  const consequences = consequencesOf(act, await world.before(act, officeDay(now)))
  const id = context.newId()
  await enactment.carryOut({ on: act.on, legalAct: act.legalAct, consequences })
  await acts.save([enacted(id, act, consequences)])
  await renewTree(tree, now, recordAll(context, id, consequences))
  context.record({
    name: 'body-act-enacted',
    subject: 'body-act',
    subjectId: id,
    details: { kind: act.change.kind, body: act.body, on: act.on, passes: consequences.passes },
  })
  return { act: id, consequences }
})

/** Records what happened to each body; answers with all of them. */
function recordAll({ record }: ActionContext, act: string, consequences: contract.Consequences): string[] {
  const { establishes, ends, renames, moves } = consequences
  const happened = [
    ...establishes.map(({ id }) => ({ name: 'body-established', subjectId: id })),
    ...ends.map(({ body }) => ({ name: 'body-ended', subjectId: body })),
    ...renames.map(({ body }) => ({ name: 'body-renamed', subjectId: body })),
    ...moves.map(({ body }) => ({ name: 'body-moved', subjectId: body })),
  ]
  for (const each of happened) record({ ...each, subject: 'body', details: { act } })
  return [...new Set(happened.map(({ subjectId }) => subjectId))]
}
