import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'

/** Areas with what they were made of. */
export function areaStore(database: Database) {
  return {
    /** An area and all that ever went into it. */
    async withPredecessors(area: string) {
      const { rows } = await sql<{
        id: string
        validFrom: string | null
        validUntil: string | null
        successor: string | null
      }>`
        with recursive whole (id) as (
          select id from areas where id = ${area}
          union
          select areas.id from whole join areas on areas.successor = whole.id
        )
        select areas.id, valid_from as "validFrom", valid_until as "validUntil", successor
        from whole join areas on areas.id = whole.id order by areas.id`.execute(database)
      return rows
    },

    named: (areas: readonly string[], language: Language) =>
      database
        .selectFrom('areas')
        .innerJoin('area_names', (join) =>
          join.onRef('area_names.area', '=', 'areas.id').on('area_names.language', '=', language),
        )
        .select(['areas.id', 'area_names.name', 'areas.code', 'areas.valid_from', 'areas.valid_until'])
        .where('areas.id', 'in', [...areas])
        .orderBy('areas.id')
        .execute(),
  }
}
