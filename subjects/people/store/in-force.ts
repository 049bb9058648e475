import type { Database } from '../../../kernel/database/database.ts'
import type { Holding } from '../../../kernel/rights.ts'
import { Post } from '../contract/schemas.ts'
import { running } from './running.ts'

/** What a person may act by at a moment, and with whom. */
export function inForceStore(database: Database) {
  return {
    /** What a person holds at a moment, with the place of each body in the tree; posts in bodies that ended give none. */
    async of(person: string, now: Date): Promise<Holding[]> {
      const rows = await database
        .selectFrom('holdings')
        .innerJoin('bodies', 'bodies.id', 'holdings.body')
        .select(['holdings.id', 'holdings.post', 'holdings.body', 'bodies.ord', 'bodies.ord_end'])
        .where('holdings.person', '=', person)
        .where(running('holdings', now))
        .orderBy('holdings.from_at')
        .orderBy('holdings.id')
        .execute()
      return rows.flatMap(({ ord, ord_end, post, ...row }) =>
        ord === null || ord_end === null
          ? []
          : [{ ...row, post: Post.parse(post), range: { from: ord, to: ord_end } }],
      )
    },

    /** True where a post of the person ended since a moment. */
    async lostSince(person: string, moment: Date, now: Date): Promise<boolean> {
      const found = await database
        .selectFrom('holdings')
        .select('id')
        .where('person', '=', person)
        .where('until_at', '>=', moment)
        .where('until_at', '<=', now)
        .limit(1)
        .executeTakeFirst()
      return found !== undefined
    },

    colleaguesOf: (person: string, now: Date) =>
      database
        .selectFrom('holdings as mine')
        .innerJoin('holdings as theirs', 'theirs.body', 'mine.body')
        .innerJoin('people', 'people.id', 'theirs.person')
        .select(['people.id as person', 'people.name'])
        .distinct()
        .where('mine.person', '=', person)
        .where('theirs.person', '<>', person)
        .where(running('mine', now))
        .where(running('theirs', now))
        .where('people.name', 'is not', null)
        .orderBy('people.name')
        .execute(),
  }
}
