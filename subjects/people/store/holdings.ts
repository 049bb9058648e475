import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import type { Kind, Post } from '../contract/schemas.ts'

export type NewHolding = {
  id: string
  person: string
  post: Post
  body: string
  kind: Kind
  from: Date
  until: Date | null
  source: string | null
  givenBy: string
}

/** Posts that are held, in time. */
export function holdingStore(database: Database) {
  return {
    async add({ id, person, post, body, kind, from, until, source, givenBy }: NewHolding): Promise<void> {
      await database
        .insertInto('holdings')
        .values({
          id,
          person,
          post,
          body,
          kind,
          from_at: from,
          until_at: until,
          source,
          given_by: givenBy,
          ended_by: null,
        })
        .execute()
    },

    find: (id: string) => database.selectFrom('holdings').selectAll().where('id', '=', id).executeTakeFirst(),

    /** True where a person holds the same post in the same body at some moment of a term. */
    async overlaps(
      wanted: Pick<NewHolding, 'person' | 'post' | 'body' | 'from' | 'until'>,
    ): Promise<boolean> {
      const found = await database
        .selectFrom('holdings')
        .select('id')
        .where('person', '=', wanted.person)
        .where('post', '=', wanted.post)
        .where('body', '=', wanted.body)
        .where(
          sql<boolean>`tstzrange(from_at, until_at) && tstzrange(${wanted.from}::timestamptz, ${wanted.until}::timestamptz)`,
        )
        .limit(1)
        .executeTakeFirst()
      return found !== undefined
    },

    /** Lets a post end sooner than it would. */
    async end(id: string, at: Date, by: string): Promise<void> {
      await database
        .updateTable('holdings')
        .set({ until_at: at, ended_by: by })
        .where('id', '=', id)
        .execute()
    },

    /** Ends all that a person holds or will hold; what has not begun never does. */
    async endAllOf(person: string, at: Date, by: string): Promise<void> {
      await database
        .updateTable('holdings')
        .set({ until_at: sql<Date>`greatest(from_at, ${at})`, ended_by: by })
        .where('person', '=', person)
        .where((row) =>
          row.or([row('until_at', 'is', null), row('until_at', '>', sql<Date>`greatest(from_at, ${at})`)]),
        )
        .execute()
    },
  }
}
