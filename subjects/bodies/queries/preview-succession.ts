import { officeDay } from '../../../kernel/calendar.ts'
import { errors } from '../../../kernel/errors.ts'
import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/acts.ts'
import { consequencesOf } from '../rules/consequences.ts'
import { nameStore } from '../store/names.ts'
import { inReach, worldStore } from '../store/world.ts'

/** What an act would do: the same rules as when it is done, and nothing is written. */
export const previewSuccession = query(
  contract.previewSuccession,
  { world: worldStore, names: nameStore },
  async ({ world, names, now, reach }, act) => {
    const before = await world.before(act, officeDay(now))
    if (!inReach(reach, act, before)) throw errors.notFound()
    const consequences = consequencesOf(act, before)
    return { consequences, names: await namesIn(names, consequences) }
  },
)

async function namesIn(
  store: ReturnType<typeof nameStore>,
  { establishes, ends, moves, areaEnds, renames }: contract.Consequences,
): Promise<Record<string, string>> {
  const ids = [
    ...ends.flatMap(({ body, successor }) => [body, successor]),
    ...moves.flatMap(({ body, from, to }) => [body, from, to]),
    ...areaEnds.flatMap(({ area, successor }) => [area, successor]),
    ...renames.map(({ body }) => body),
  ]
  const known = await store.namesOf([...new Set(ids.filter((id) => id !== null))], 'vi')
  const made = establishes.flatMap(({ id, names, newArea }) => [
    [id, names.vi],
    ...(newArea ? [[newArea.id, newArea.names.vi]] : []),
  ])
  return Object.fromEntries([...known, ...made])
}
