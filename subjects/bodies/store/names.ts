import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'

/** Names of bodies and areas. */
export function nameStore(database: Database) {
  return {
    /** Names of bodies and areas by id. */
    async namesOf(ids: readonly string[], language: Language): Promise<[string, string][]> {
      if (ids.length === 0) return []
      const bodies = await database
        .selectFrom('body_names')
        .select(['body as id', 'name'])
        .where('language', '=', language)
        .where('body', 'in', [...ids])
        .execute()
      const areas = await database
        .selectFrom('area_names')
        .select(['area as id', 'name'])
        .where('language', '=', language)
        .where('area', 'in', [...ids])
        .execute()
      return [...bodies, ...areas].map(({ id, name }) => [id, name])
    },

    /** Names of those above bodies, by the id of the body. */
    async parentNames(ids: readonly string[], language: Language): Promise<Map<string, string>> {
      if (ids.length === 0) return new Map()
      const rows = await database
        .selectFrom('bodies')
        .innerJoin('body_names as above', (join) =>
          join.onRef('above.body', '=', 'bodies.parent').on('above.language', '=', language),
        )
        .select(['bodies.id', 'above.name'])
        .where('bodies.id', 'in', [...ids])
        .execute()
      return new Map(rows.map(({ id, name }) => [id, name]))
    },
  }
}
