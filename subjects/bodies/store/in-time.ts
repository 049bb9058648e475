import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'

export type BodyOnDay = {
  id: string
  kind: string
  level: string
  name: string
  short_name: string | null
  code: string | null
  parent: string | null
  area: string | null
  area_name: string | null
  act: string | null
  source: string
  valid_from: string | null
  valid_until: string | null
  confirmation: string
  children: number
  stands: boolean
}

/** Which bodies: one by its id, or those with all words in a name or code, of a level, or those directly under a body (null: under nobody). */
export type Wanted =
  | { id: string }
  | { words: readonly string[] }
  | { level: string }
  | { under: string | null }
/** A day of the past, or today: who ended on an unknown day is not there today. */
export type When = { on: string; today: string; language: Language }
export type Slice = { limit: number; offset: number }

/** Bodies as they stood on a day. */
export function bodyInTimeStore(database: Database) {
  return {
    async list(wanted: Wanted, when: When, { limit, offset }: Slice): Promise<BodyOnDay[]> {
      const page = sql`
        select * from (${placed(when)}) as body where stands and ${filter(wanted)}
        order by ord nulls last, id limit ${limit} offset ${offset}`
      const { rows } = await sql<BodyOnDay>`
        ${described(page, when)} order by body.ord nulls last, body.id`.execute(database)
      return rows
    },

    async count(wanted: Wanted, when: When): Promise<number> {
      const { rows } = await sql<{ total: number }>`
        select count(*)::int as total from (${placed(when)}) as body
        where stands and ${filter(wanted)}`.execute(database)
      return rows[0]?.total ?? 0
    },

    async find(id: string, when: When): Promise<BodyOnDay | null> {
      const one = sql`select * from (${placed(when)}) as body where id = ${id}`
      const { rows } = await sql<BodyOnDay>`${described(one, when)}`.execute(database)
      return rows[0] ?? null
    },
  }
}

function filter(wanted: Wanted): RawBuilder<boolean> {
  if ('id' in wanted) return sql<boolean>`body.id = ${wanted.id}`
  if ('words' in wanted) {
    const patterns = wanted.words.map((word) => `%${word.replace(/[%_\\]/g, '')}%`)
    return sql<boolean>`body.id in (
      select body from body_names_in_time where folded || ' ' || coalesce(short_folded, '') like all(${patterns}::text[])
      union select body from body_aliases where folded like all(${patterns}::text[])
      union select body from body_codes where code = any(${wanted.words}::text[]))`
  }
  if ('level' in wanted) return sql<boolean>`body.level = ${wanted.level}`
  return sql<boolean>`body.parent is not distinct from ${wanted.under}`
}

// A body that ended on a day that no source gives is not there today; of days before, nobody knows.
function placed({ on, today }: When) {
  return sql`
    select body.id, body.kind, body.level, body.area, body.act, body.source, body.ord,
      body.valid_from, body.valid_until, body.confirmation, above.parent,
      ${holds('body', on)} and (body.successor is null or body.valid_until is not null or ${on}::date < ${today}::date) as stands
    from bodies as body
    left join body_parents as above on above.body = body.id
      and ${holds('above', on)}`
}

// Said by the columns and not as a range: of those the engine knows how many rows to expect, of a range it takes one
// in two hundred, and then goes through all parents for each body that it finds.
function holds(table: string, on: string): RawBuilder<boolean> {
  const [from, until] = [sql.ref(`${table}.valid_from`), sql.ref(`${table}.valid_until`)]
  return sql<boolean>`(${from} is null or ${from} <= ${on}::date) and (${until} is null or ${until} >= ${on}::date)`
}

// Names and counts are looked up for those on the page only.
function described(page: RawBuilder<unknown>, { on, language }: When) {
  return sql`
    select body.*, coalesce(dated.name, named.name) as name,
      case when dated.name is null then named.short_name else dated.short_name end as short_name,
      (select name from area_names where area_names.area = body.area and area_names.language = ${language}) as area_name,
      (select code from body_codes where body_codes.body = body.id order by system, code limit 1) as code,
      (select count(*)::int from body_parents
        where body_parents.parent = body.id
          and ${holds('body_parents', on)}) as children
    from (${page}) as body
    join body_names as named on named.body = body.id and named.language = ${language}
    left join body_names_in_time as dated on dated.body = body.id and dated.language = ${language}
      and ${holds('dated', on)}`
}
