import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import type { PublicPlace } from '../contract/series.ts'

/** Places that values are about. */
export function placeStore(database: Database) {
  return {
    /** The places of an indicator's values, with all that ever went into one another among them and around them. */
    async placesOf(indicator: string, language: Language): Promise<PublicPlace[]> {
      const { rows } = await sql<PublicPlace>`
        with recursive step as (
          select id, successor from areas where successor is not null
        ), kin (id) as (
          select area from observations where indicator = ${indicator}
          union
          select case when step.id = kin.id then step.successor else step.id end
          from kin join step on kin.id in (step.id, step.successor)
        )
        select areas.id, words.name, valid_from as "validFrom", valid_until as "validUntil", successor as "partOf"
        from kin join areas on areas.id = kin.id
        join area_names as words on words.area = areas.id and words.language = ${language}
        order by areas.id`.execute(database)
      return rows
    },
  }
}
