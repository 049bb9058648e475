import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'

export type Kin = {
  id: string
  name: string
  kind: string
  on_day: string | null
  legal_act: string | null
  confirmation: string
}

/** What a body has been called, who went before it and who came after. */
export function historyStore(database: Database) {
  return {
    names: (body: string, language: Language) =>
      database
        .selectFrom('body_names_in_time')
        .select(['name', 'short_name', 'valid_from', 'valid_until'])
        .where('body', '=', body)
        .where('language', '=', language)
        .orderBy('valid_from', (order) => order.desc().nullsLast())
        .execute(),

    aliases: (body: string) =>
      database.selectFrom('body_aliases').select('alias').where('body', '=', body).orderBy('alias').execute(),

    codes: (body: string) =>
      database
        .selectFrom('body_codes')
        .select(['system', 'code'])
        .where('body', '=', body)
        .orderBy('system')
        .orderBy('code')
        .execute(),

    ancestors: (body: string, on: string, language: Language) =>
      database
        .selectFrom('body_ancestors as above')
        .innerJoin('body_names as named', (join) =>
          join.onRef('named.body', '=', 'above.ancestor').on('named.language', '=', language),
        )
        .select(['above.ancestor as id', 'named.name'])
        .where('above.body', '=', body)
        .where('above.depth', '>', 0)
        .where(sql<boolean>`daterange(above.valid_from, above.valid_until, '[]') @> ${on}::date`)
        .orderBy('above.depth')
        .execute(),

    /** All that went into it, the nearest first. */
    async predecessors(body: string, language: Language): Promise<Kin[]> {
      const { rows } = await sql<Kin>`
        with recursive before (body, act) as (
          select ended.body, ended.act from body_act_parts as receiving
          join body_act_parts as ended on ended.act = receiving.act and ended.part = 'ends'
          where receiving.body = ${body} and receiving.part = 'receives'
          union
          select ended.body, ended.act from before
          join body_act_parts as receiving on receiving.body = before.body and receiving.part = 'receives'
          join body_act_parts as ended on ended.act = receiving.act and ended.part = 'ends'
        )
        select before.body as id, named.name, act.kind, act.on_day, act.legal_act, act.confirmation
        from before join body_acts as act on act.id = before.act
        join body_names as named on named.body = before.body and named.language = ${language}
        order by act.on_day desc nulls last, lower(unaccent(named.name))`.execute(database)
      return rows
    },

    /** All that followed it, the nearest first. */
    async successors(body: string, language: Language): Promise<Kin[]> {
      const { rows } = await sql<Kin>`
        with recursive after (body, act) as (
          select receiving.body, receiving.act from body_act_parts as ended
          join body_act_parts as receiving on receiving.act = ended.act and receiving.part = 'receives'
          where ended.body = ${body} and ended.part = 'ends'
          union
          select receiving.body, receiving.act from after
          join body_act_parts as ended on ended.body = after.body and ended.part = 'ends'
          join body_act_parts as receiving on receiving.act = ended.act and receiving.part = 'receives'
        )
        select after.body as id, named.name, act.kind, act.on_day, act.legal_act, act.confirmation
        from after join body_acts as act on act.id = after.act
        join body_names as named on named.body = after.body and named.language = ${language}
        order by act.on_day nulls first, lower(unaccent(named.name))`.execute(database)
      return rows
    },

    /** Who carries on for a body on a day; nobody where it had not begun, or ended without an heir. */
    async standingFor(body: string, on: string): Promise<string[]> {
      const { rows } = await sql<{ id: string }>`
        with recursive ended (body, act) as (
          select part.body, part.act from body_act_parts as part
          join body_acts on body_acts.id = part.act and coalesce(on_day, ${on}::date) <= ${on}::date
          where part.part = 'ends'
        ), chain (body) as (
          select ${body}::text
          union
          select receiving.body from chain
          join ended on ended.body = chain.body
          join body_act_parts as receiving on receiving.act = ended.act and receiving.part = 'receives'
        )
        select bodies.id from chain join bodies on bodies.id = chain.body
        where not exists (select from ended where ended.body = chain.body)
          and coalesce(bodies.valid_from, ${on}::date) <= ${on}::date
          and coalesce(bodies.valid_until, ${on}::date) >= ${on}::date
        order by bodies.ord, bodies.id`.execute(database)
      return rows.map(({ id }) => id)
    },
  }
}
