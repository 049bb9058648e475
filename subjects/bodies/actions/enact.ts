import type { ActionContext } from '../../../kernel/action/context.ts'
import { action } from '../../../kernel/action.ts'
import { officeDay } from '../../../kernel/calendar.ts'
import { errors } from '../../../kernel/errors.ts'
import * as contract from '../contract/acts.ts'
import { consequencesOf } from '../rules/consequences.ts'
import { enacted } from '../rules/enacted.ts'
import { actStore } from '../store/acts.ts'
import { enactmentStore } from '../store/enactment.ts'
import { treeStore } from '../store/tree.ts'
import { inReach, worldStore } from '../store/world.ts'
import { renewTree } from './renew-tree.ts'

const stores = { world: worldStore, enactment: enactmentStore, acts: actStore, tree: treeStore }

/** Establishes, renames, moves, merges, splits or dissolves: one act, and a fact of every body that it touches. */
export const enact = action(contract.enact, stores, async (context, act) => {
  const { world, enactment, acts, tree, now, reach } = context
  const before = await world.before(act, officeDay(now))
  if (!inReach(reach, act, before)) throw errors.notFound()
  const consequences = consequencesOf(act, before)
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
