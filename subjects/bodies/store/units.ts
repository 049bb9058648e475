import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../../kernel/database/database.ts'
import { upsert } from '../../../kernel/database/upsert.ts'
import { takeShipped } from '../../../kernel/shipped.ts'
import type { CodeTwin, UnitKind } from '../contract/import.ts'
import type { KnownBody } from '../rules/import-world.ts'

/** Local units: their kinds, their codes, and the bodies that lists can name. */
export function unitStore(database: Database) {
  return {
    takeShippedKinds: (kinds: readonly UnitKind[]) => takeShipped(database, 'unit-kind', kinds),
    takeShippedTwins: (twins: readonly CodeTwin[]) =>
      takeShipped(
        database,
        'code-twin',
        twins.map((twin) => ({ ...twin, id: `${twin.system} ${twin.code}` })),
      ),

    async saveKinds(kinds: readonly UnitKind[]): Promise<void> {
      const rows = kinds.map(({ id, words, committees, areas }) => ({
        id,
        words: JSON.stringify(words),
        committee_vi: committees.vi,
        committee_en: committees.en,
        committee_fr: committees.fr,
        area_en: areas.en,
        area_fr: areas.fr,
      }))
      await upsert(database, 'unit_kinds', ['id'], rows)
    },

    async saveTwins(twins: readonly CodeTwin[]): Promise<void> {
      const rows = twins.flatMap(({ system, code, twin }) => [
        { system, code, twin },
        { system, code: twin, twin: code },
      ])
      await upsert(database, 'code_twins', ['system', 'code'], rows)
    },

    async kinds(): Promise<UnitKind[]> {
      const rows = await database.selectFrom('unit_kinds').selectAll().execute()
      return rows.map((row) => ({
        id: row.id,
        words: z.array(z.string()).parse(row.words),
        committees: { vi: row.committee_vi, en: row.committee_en, fr: row.committee_fr },
        areas: { en: row.area_en, fr: row.area_fr },
      }))
    },

    /** Codes of places that have two. */
    async twins(): Promise<Map<string, string>> {
      const rows = await database
        .selectFrom('code_twins')
        .select(['code', 'twin'])
        .where('system', '=', 'unit')
        .execute()
      return new Map(rows.map(({ code, twin }) => [code, twin]))
    },

    /** Every body as a list could name it. */
    async known(): Promise<KnownBody[]> {
      const { rows } = await sql<KnownBody>`
        select body.id, body.kind, body.level, body.parent, body.ord as place, body.valid_until as "validUntil",
          greatest(body.valid_from, named.since, placed.since)::text as since,
          vi.name as "nameVi", en.name as "nameEn", fr.name as "nameFr", coalesce(coded.codes, '{}') as codes,
          coalesce(children.count, 0) as children
        from bodies as body
        join body_names as vi on vi.body = body.id and vi.language = 'vi'
        join body_names as en on en.body = body.id and en.language = 'en'
        join body_names as fr on fr.body = body.id and fr.language = 'fr'
        left join (select body, max(valid_from) as since from body_names_in_time group by body) as named
          on named.body = body.id
        left join (select body, max(valid_from) as since from body_parents group by body) as placed
          on placed.body = body.id
        left join (select body, array_agg(code order by code) as codes from body_codes
          where system = 'unit' and valid_until is null group by body) as coded on coded.body = body.id
        left join (select parent, count(*)::int as count from bodies where valid_until is null group by parent)
          as children on children.parent = body.id`.execute(database)
      return rows
    },
  }
}
