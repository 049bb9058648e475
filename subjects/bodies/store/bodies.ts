import type { Database } from '../../../kernel/database/database.ts'
import { insertAll, upsert } from '../../../kernel/database/upsert.ts'
import { searchStore } from '../../../kernel/search/search-store.ts'
import { takeShipped } from '../../../kernel/shipped.ts'
import type { Area, Body, Source } from '../contract.ts'
import { areaNameRows, areaRow } from './area-rows.ts'
import {
  aliasRows,
  bodyRow,
  codeRows,
  datedNameRows,
  nameRows,
  parentRows,
  searchEntry,
} from './body-rows.ts'

/** Bodies, areas and sources as they are remembered. */
export function bodyStore(database: Database) {
  return {
    takeShippedAreas: (areas: readonly Area[]) => takeShipped(database, 'area', areas),
    takeShippedBodies: (bodies: readonly Body[]) => takeShipped(database, 'body', bodies),
    takeShippedSources: (sources: readonly Source[]) => takeShipped(database, 'source', sources),

    async saveAreas(areas: readonly Area[]): Promise<void> {
      await upsert(database, 'areas', ['id'], areas.map(areaRow))
      await upsert(database, 'area_names', ['area', 'language'], areas.flatMap(areaNameRows))
    },

    async saveBodies(bodies: readonly Body[]): Promise<void> {
      await upsert(database, 'bodies', ['id'], bodies.map(bodyRow))
      await upsert(database, 'body_names', ['body', 'language'], bodies.flatMap(nameRows))
      await replaceInTime(database, bodies)
      await searchStore(database).put('body', bodies.map(searchEntry))
    },

    async saveSources(sources: readonly Source[]): Promise<void> {
      await upsert(database, 'sources', ['id'], sources.map(sourceRow))
    },

    async findSource(id: string) {
      const found = await database
        .selectFrom('sources')
        .select(['publisher', 'url'])
        .where('id', '=', id)
        .executeTakeFirst()
      return found ?? null
    },
  }
}

// What ships knows the whole life of a body, so it replaces what was known.
async function replaceInTime(database: Database, bodies: readonly Body[]): Promise<void> {
  if (bodies.length === 0) return
  const ids = bodies.map(({ id }) => id)
  await database.deleteFrom('body_parents').where('body', 'in', ids).execute()
  await insertAll(database, 'body_parents', bodies.flatMap(parentRows))
  await database.deleteFrom('body_names_in_time').where('body', 'in', ids).execute()
  await insertAll(database, 'body_names_in_time', bodies.flatMap(datedNameRows))
  await database.deleteFrom('body_aliases').where('body', 'in', ids).execute()
  await insertAll(database, 'body_aliases', bodies.flatMap(aliasRows))
  await database.deleteFrom('body_codes').where('body', 'in', ids).execute()
  await insertAll(database, 'body_codes', bodies.flatMap(codeRows))
}

function sourceRow(source: Source) {
  return {
    id: source.id,
    publisher: source.publisher,
    url: source.url,
    published_on: source.publishedOn,
    kind: source.kind,
    quotes_vi: source.quotes?.vi ?? null,
    quotes_en: source.quotes?.en ?? null,
    quotes_fr: source.quotes?.fr ?? null,
  }
}
