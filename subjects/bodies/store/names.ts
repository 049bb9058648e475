import type { Database } from '../../../kernel/database/database.ts'

/** Names of bodies and areas. */
export function nameStore(database: Database) {
  return {
    /** Vietnamese names of bodies and areas by id. */
    async namesOf(ids: readonly string[]): Promise<[string, string][]> {
      if (ids.length === 0) return []
      const bodies = await database
        .selectFrom('body_names')
        .select(['body as id', 'name'])
        .where('language', '=', 'vi')
        .where('body', 'in', [...ids])
        .execute()
      const areas = await database
        .selectFrom('area_names')
        .select(['area as id', 'name'])
        .where('language', '=', 'vi')
        .where('area', 'in', [...ids])
        .execute()
      return [...bodies, ...areas].map(({ id, name }) => [id, name])
    },
  }
}
