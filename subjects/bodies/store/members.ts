import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'

type Membership = { set: string; id: string; name: string }

/** Who belonged to sets of bodies on a day. */
export function memberStore(database: Database) {
  return {
    /** The members of the sets, or of them those among `among` (null: all). */
    async of(
      sets: readonly string[],
      on: string,
      language: Language,
      among: readonly string[] | null,
    ): Promise<Membership[]> {
      if (sets.length === 0) return []
      const wanted = among === null ? sql`true` : sql`body.id = any(${among}::text[])`
      const { rows } = await sql<Membership & { ord: number | null }>`
        select distinct asked.body_set as set, body.id, named.name, body.ord
        from body_set_criteria as asked
        join body_sets as whole on whole.id = asked.body_set
          and daterange(whole.valid_from, whole.valid_until, '[]') @> ${on}::date
        join bodies as body on (asked.level is null or body.level = asked.level)
          and (asked.kind is null or body.kind = asked.kind)
          and daterange(body.valid_from, body.valid_until, '[]') @> ${on}::date
        join body_names as named on named.body = body.id and named.language = ${language}
        where asked.body_set = any(${sets}::text[]) and ${wanted}
          and (asked.parent is null or exists (
            select from body_parents as above where above.body = body.id and above.parent = asked.parent
              and daterange(above.valid_from, above.valid_until, '[]') @> ${on}::date))
          and (asked.name_starts is null or exists (
            select from body_names_in_time as dated where dated.body = body.id and dated.language = 'vi'
              and daterange(dated.valid_from, dated.valid_until, '[]') @> ${on}::date
              and starts_with(dated.name, asked.name_starts)))
        order by asked.body_set, body.ord nulls last, body.id`.execute(database)
      return rows.map(({ set, id, name }) => ({ set, id, name }))
    },
  }
}
