import { createHash } from 'node:crypto'
import type { ActionContext } from '../../../kernel/action/context.ts'
import { action } from '../../../kernel/action.ts'
import { officeDay } from '../../../kernel/calendar.ts'
import { errors } from '../../../kernel/errors.ts'
import { reaches } from '../../../kernel/reach.ts'
import { sheetOf } from '../../../kernel/sheets/read-sheet.ts'
import type { SheetRow } from '../../../kernel/sheets/sheet.ts'
import type { Consequences } from '../contract/acts.ts'
import * as contract from '../contract/import.ts'
import { importActs } from '../rules/import-acts.ts'
import type { KnownBody } from '../rules/import-world.ts'
import { type ImportPlan, planImport } from '../rules/plan-import.ts'
import { actStore } from '../store/acts.ts'
import { enactmentStore } from '../store/enactment.ts'
import { treeStore } from '../store/tree.ts'
import { unitStore } from '../store/units.ts'
import { renewTree } from './renew-tree.ts'

const stores = { units: unitStore, enactment: enactmentStore, acts: actStore, tree: treeStore }
const mostShown = 500

/** Loads a list of bodies, all of it or nothing. What it would do can be seen before, by the same way. */
export const importBodies = action(
  contract.importBodies,
  stores,
  async (context, input, rows: readonly SheetRow[]) => {
    const { units, enactment, acts, tree, now, reach } = context
    const today = officeDay(now)
    const known = await units.known()
    const world = {
      known,
      kinds: await units.kinds(),
      twins: await units.twins(),
      today,
      on: input.on ?? today,
    }
    const plan = planImport(rows, world)
    if (reach.bodies !== 'all' && !withinReach(plan, known, (place) => reaches(reach, place))) {
      throw errors.notFound()
    }
    const loads = !input.preview && plan.problems.length === 0 && plan.days.size > 0
    if (loads) {
      const { legalAct } = input
      for (const [on, consequences] of plan.days) await enactment.carryOut({ on, legalAct, consequences })
      await acts.save(importActs(plan.days, legalAct, context.newId))
      await renewTree(tree, now, recordAll(context, plan.days))
      await enactment.countAnew()
      const content = createHash('sha256').update(input.content).digest('hex')
      const details = { file: content, counts: countsOf(plan) }
      context.record({ name: 'bodies-imported', subject: 'body-import', subjectId: content, details })
    }
    return answerOf(plan, loads)
  },
  async (offload, { file, content }) => {
    const sheet = await sheetOf(offload, Buffer.from(content, 'base64'))
    if (sheet.is === 'read') return sheet.rows
    // The words choose by the reason, and ICU takes no hyphen in a choice.
    throw contract.importErrors.unreadable({ file, reason: sheet.code.replaceAll('-', '_') })
  },
)

// A body that comes needs a parent within reach, or one that comes with it.
function withinReach(
  plan: ImportPlan,
  known: readonly KnownBody[],
  isWithin: (place: number) => boolean,
): boolean {
  const places = new Map(known.map(({ id, place }) => [id, place]))
  const made = new Set([...plan.days.values()].flatMap(({ establishes }) => establishes.map(({ id }) => id)))
  const may = (id: string | null) => {
    if (id !== null && made.has(id)) return true
    const place = id === null ? null : (places.get(id) ?? null)
    return place !== null && isWithin(place)
  }
  return [...plan.days.values()].every(
    ({ establishes, ends, renames, moves }) =>
      establishes.every(({ parent }) => may(parent)) &&
      [...ends, ...renames].every(({ body }) => may(body)) &&
      moves.every(({ body, to }) => may(body) && may(to)),
  )
}

// Those that begin are told by the one fact of the import; what happened to others belongs to their own history.
function recordAll({ record }: ActionContext, days: ReadonlyMap<string, Consequences>): string[] {
  const touched: string[] = []
  for (const [on, { establishes, ends, renames, moves }] of days) {
    touched.push(...establishes.map(({ id }) => id))
    const happened = [
      ...ends.map(({ body }) => ({ name: 'body-ended', subjectId: body })),
      ...renames.map(({ body }) => ({ name: 'body-renamed', subjectId: body })),
      ...moves.map(({ body }) => ({ name: 'body-moved', subjectId: body })),
    ]
    for (const each of happened) {
      record({ ...each, subject: 'body', details: { on } })
      touched.push(each.subjectId)
    }
  }
  return [...new Set(touched)]
}

function countsOf({ outcomes }: ImportPlan) {
  const counts = { created: 0, renamed: 0, moved: 0, ended: 0, same: 0 }
  for (const { what } of outcomes) counts[what] += 1
  return counts
}

function answerOf(plan: ImportPlan, loaded: boolean) {
  return {
    loaded,
    counts: countsOf(plan),
    outcomes: plan.outcomes.filter(({ what }) => what !== 'same').slice(0, mostShown),
    problems: plan.problems.slice(0, mostShown),
    moreProblems: Math.max(0, plan.problems.length - mostShown),
    twins: [...plan.twins],
  }
}
