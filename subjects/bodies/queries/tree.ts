import { officeDay } from '../../../kernel/calendar.ts'
import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/in-time.ts'
import { foldName } from '../rules/fold-name.ts'
import { bodyInTimeStore, type Wanted } from '../store/in-time.ts'
import { publicBody } from './public-body.ts'

/** Who stood where on a day: those found by words, of a level, under a body, or under nobody. */
export const treeOn = query(
  contract.treeOn,
  { bodies: bodyInTimeStore },
  async ({ bodies, now }, { language, on, under, level, q, limit, offset }) => {
    const today = officeDay(now)
    const when = { on: on ?? today, today, language }
    const words =
      q === undefined
        ? []
        : foldName(q)
            .split(' ')
            .filter((word) => word !== '')
    const wanted = wantedOf(words, under, level)
    const rows = await bodies.list(wanted, when, { limit, offset })
    return { on: when.on, total: await bodies.count(wanted, when), bodies: rows.map(publicBody) }
  },
)

function wantedOf(words: string[], under: string | undefined, level: string | undefined): Wanted {
  if (words.length > 0) return { words }
  if (under !== undefined) return { under }
  return level === undefined ? { under: null } : { level }
}
