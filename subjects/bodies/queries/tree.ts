import { officeDay } from '../../../kernel/calendar.ts'
import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/in-time.ts'
import { bodyInTimeStore, type Wanted } from '../store/in-time.ts'
import { publicBody } from './public-body.ts'

/** Who stood where on a day: those of a level, under a body, or under nobody. */
export const treeOn = query(
  contract.treeOn,
  { bodies: bodyInTimeStore },
  async ({ bodies, now }, { language, on, under, level, limit, offset }) => {
    const today = officeDay(now)
    const when = { on: on ?? today, today, language }
    const wanted: Wanted = level && !under ? { level } : { under: under ?? null }
    const rows = await bodies.list(wanted, when, { limit, offset })
    return { on: when.on, total: await bodies.count(wanted, when), bodies: rows.map(publicBody) }
  },
)
