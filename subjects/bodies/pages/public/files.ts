import { type PageContext, page } from '../../../../kernel/http/page.ts'
import type { PublicBodyInTree } from '../../contract/in-time.ts'
import { bodiesCsvOf } from '../../queries/bodies-csv.ts'
import { treeOn } from '../../queries/tree.ts'
import { dayAsked } from './day.tsx'

/** Every body of a day as CSV. */
export const bodiesCsv = page(
  '/bodies.csv',
  async (context) => {
    const { on, bodies } = await everybody(context)
    const body = bodiesCsvOf(bodies)
    return { kind: 'file', type: 'text/csv; charset=utf-8', name: `bodies-${on}.csv`, body }
  },
  ['on'],
)

/** Every body of a day as JSON: as the API answers, in one piece. */
export const bodiesJson = page(
  '/bodies.json',
  async (context) => {
    const all = await everybody(context)
    const body = `${JSON.stringify(all, null, 2)}\n`
    return { kind: 'file', type: 'application/json', name: `bodies-${all.on}.json`, body }
  },
  ['on'],
)

const levels = ['central', 'province', 'commune'] as const
const atOnce = 500

async function everybody(context: PageContext): Promise<{ on: string; bodies: PublicBodyInTree[] }> {
  const { ask, language, today } = context
  const on = dayAsked(context) ?? today
  const bodies: PublicBodyInTree[] = []
  for (const level of levels) {
    for (let offset = 0, total = 1; offset < total; offset += atOnce) {
      const slice = await ask(treeOn, { language, on, level, limit: atOnce, offset })
      total = slice.total
      bodies.push(...slice.bodies)
    }
  }
  return { on, bodies }
}
