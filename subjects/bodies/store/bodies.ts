import type { Database } from '../../../kernel/database/database.ts'
import { insertAll, upsert } from '../../../kernel/database/upsert.ts'
import { type Language, languages } from '../../../kernel/locale/language.ts'
import { searchStore } from '../../../kernel/search/search-store.ts'
import { takeShipped } from '../../../kernel/shipped.ts'
import type { Area, Body, Source } from '../contract.ts'

/** Bodies, areas and sources as they are remembered. */
export function bodyStore(database: Database) {
  return {
    takeShippedAreas: (areas: readonly Area[]) => takeShipped(database, 'area', areas),
    takeShippedBodies: (bodies: readonly Body[]) => takeShipped(database, 'body', bodies),
    takeShippedSources: (sources: readonly Source[]) => takeShipped(database, 'source', sources),

    async saveAreas(areas: readonly Area[]): Promise<void> {
      await upsert(database, 'areas', ['id'], areas.map(areaRow))
      await upsert(database, 'area_names', ['area', 'language'], areas.flatMap(areaNames))
    },

    async saveBodies(bodies: readonly Body[]): Promise<void> {
      await upsert(database, 'bodies', ['id'], bodies.map(bodyRow))
      await upsert(database, 'body_names', ['body', 'language'], bodies.flatMap(bodyNames))
      await replaceParents(database, bodies)
      await searchStore(database).put('body', bodies.map(bodyEntry))
    },

    async saveSources(sources: readonly Source[]): Promise<void> {
      await upsert(database, 'sources', ['id'], sources.map(sourceRow))
    },

    listBodies: (language: Language) =>
      database
        .selectFrom('bodies as body')
        .innerJoin('body_names as name', (join) =>
          join.onRef('name.body', '=', 'body.id').on('name.language', '=', language),
        )
        .leftJoin('body_names as next', (join) =>
          join.onRef('next.body', '=', 'body.successor').on('next.language', '=', language),
        )
        .selectAll('body')
        .select(['name.name', 'name.short_name', 'next.name as successor_name'])
        .orderBy((row) =>
          row.or([row('body.successor', 'is not', null), row('body.valid_until', 'is not', null)]),
        )
        .orderBy('body.kind', 'desc')
        .orderBy('name.name')
        .execute(),

    listAreas: (language: Language) =>
      database
        .selectFrom('areas')
        .innerJoin('area_names', (join) =>
          join.onRef('area_names.area', '=', 'areas.id').on('area_names.language', '=', language),
        )
        .selectAll('areas')
        .select('area_names.name')
        .orderBy((row) => row('areas.valid_until', 'is not', null))
        .orderBy('areas.code')
        .orderBy('area_names.name')
        .execute(),
  }
}

function areaRow(area: Area) {
  return {
    id: area.id,
    kind: area.kind,
    code: area.code,
    iso: area.iso,
    valid_from: area.validFrom,
    valid_until: area.validUntil,
    successor: area.successor,
    source: area.source,
  }
}

function areaNames(area: Area) {
  return languages.map((language) => ({
    area: area.id,
    language,
    name: area.names[language],
    full_name: area.fullNames?.[language] ?? null,
  }))
}

function bodyNames(body: Body) {
  return languages.map((language) => ({
    body: body.id,
    language,
    name: body.names[language],
    short_name: body.shortNames[language],
  }))
}

// What ships knows one parent of a body, for as long as the body stands.
async function replaceParents(database: Database, bodies: readonly Body[]): Promise<void> {
  if (bodies.length === 0) return
  const ids = bodies.map(({ id }) => id)
  await database.deleteFrom('body_parents').where('body', 'in', ids).execute()
  const rows = bodies.flatMap(({ id, parent, validFrom, validUntil }) =>
    parent === null ? [] : [{ body: id, parent, valid_from: validFrom, valid_until: validUntil }],
  )
  await insertAll(database, 'body_parents', rows)
}

function bodyRow(body: Body) {
  return {
    id: body.id,
    kind: body.kind,
    level: body.level,
    parent: body.parent,
    area: body.area,
    valid_from: body.validFrom,
    valid_until: body.validUntil,
    successor: body.successor,
    act: body.act,
    confirmation: body.confirmation,
    source: body.source,
  }
}

function bodyEntry(body: Body) {
  const shorts = body.shortNames
  return {
    id: body.id,
    titles: body.names,
    bodies: { vi: shorts.vi ?? '', en: shorts.en ?? '', fr: shorts.fr ?? '' },
    href: `/bodies#${body.id}`,
    weight: 1,
  }
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
