import { officeDay } from '../../../kernel/calendar.ts'
import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/in-time.ts'
import { partsOfArea } from '../rules/parts-of-area.ts'
import { areaStore } from '../store/areas.ts'
import { historyStore } from '../store/history.ts'
import { nameStore } from '../store/names.ts'

/** Who carries on for a body on a day. */
export const successorsOf = query(
  contract.successorsOf,
  { history: historyStore, names: nameStore },
  async ({ history, names, now }, { body, on }) => {
    if ((await names.namesOf([body], 'vi')).length === 0) throw contract.bodyTimeErrors.unknown({ body })
    const day = on ?? officeDay(now)
    return { on: day, successors: await history.standingFor(body, day) }
  },
)

/** What an area consisted of during a period: its figures are the whole's, or those of the parts. */
export const partsOf = query(contract.partsOf, { areas: areaStore }, async ({ areas }, { area, period }) =>
  partsOfArea(await areas.withPredecessors(area), area, period),
)
