import { officeMoment } from '../../../kernel/calendar.ts'
import { errors } from '../../../kernel/errors.ts'
import { query } from '../../../kernel/query.ts'
import { reaches } from '../../../kernel/reach.ts'
import * as contract from '../contract/succession.ts'
import { passPosts } from '../rules/passing.ts'
import { endedBodyStore } from '../store/ended-bodies.ts'
import { rangeOf } from '../store/tree.ts'

const stores = {
  ended: endedBodyStore,
  tree: (database: Parameters<typeof rangeOf>[0]) => ({
    rangeOf: (body: string) => rangeOf(database, body),
  }),
}

/** What would become of the posts of bodies that end: the same rule as when they do. */
export const countPassingPosts = query(
  contract.countPassingPosts,
  stores,
  async ({ ended, tree, reach }, { body, heir, on }) => {
    const bodies = typeof body === 'string' ? [body] : body
    for (const each of bodies) {
      const range = await tree.rangeOf(each)
      if (!range || !reaches(reach, range.from)) throw errors.notFound()
    }
    const moment = officeMoment(on)
    if (moment === null) throw errors.invalid({ field: 'on' })
    const open = await ended.openIn(bodies, moment)
    const there = heir === null ? [] : await ended.openIn([heir], moment)
    const heirs = new Map(bodies.map((each) => [each, heir]))
    let ids = 0
    const { carriers } = passPosts(open, there, { heirs, moment, newId: () => `${++ids}` })
    const passes = open.filter(({ id }) => carriers.has(id)).length
    return { passes, ends: open.length - passes }
  },
)
