import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import type { PublicFigure, PublicListed, PublicSeries } from '../contract.ts'

export type SeriesFilter = { language: Language; ids: readonly string[]; areas: readonly string[] | null }
export type AreaPage = { language: Language; area: string; limit: number; offset: number }

/** Reads definitions and values as the public sees them; each call is one statement. */
export function seriesStore(database: Database) {
  return {
    /** Indicators with their methods and values, also those that were superseded. */
    async seriesOf({ language, ids, areas }: SeriesFilter): Promise<PublicSeries[]> {
      const place = areas === null ? sql`` : sql`and observation.area = any(${areas}::text[])`
      const { rows } = await sql<PublicSeries>`
        select ${indicatorJson} as indicator,
          (select json_agg(json_build_object(
            'id', method.id, 'main', method.main,
            'name', ${sql.ref(`method.name_${language}`)}, 'note', ${sql.ref(`method.note_${language}`)}
          ) order by method.main desc, method.id)
          from methods as method where method.indicator = indicator.id) as methods,
          coalesce((select json_agg(${observationJson(language)}
            order by observation.area, observation.period, observation.known_from, observation.method, observation.id)
          from ${observationTables(language)}
          where observation.indicator = indicator.id ${place}), '[]') as observations
        from ${indicatorTables(language)}
        where indicator.id = any(${ids}::text[])
        order by ${byName}`.execute(database)
      return rows
    },

    async listIndicators({ language, area, limit, offset }: AreaPage): Promise<PublicListed[]> {
      const { rows } = await sql<PublicListed>`
        select ${indicatorJson} as indicator, newest.observation as newest,
          counted.values, counted.places
        from ${indicatorTables(language)}
        left join lateral (${newestMain(language, area)}) as newest on true
        cross join lateral (
          select count(*)::int as values, count(distinct area)::int as places
          from observations where indicator = indicator.id and superseded_at is null
        ) as counted
        order by indicator.sample, ${byName}
        limit ${limit} offset ${offset}`.execute(database)
      return rows
    },

    async countIndicators(): Promise<number> {
      const { rows } = await sql<{ total: number }>`
        select count(*)::int as total from indicators`.execute(database)
      return rows[0]?.total ?? 0
    },

    /** Series with values that stand, of these areas; `areas` are those that have any. */
    async countSeries(areas: readonly string[]): Promise<{ count: number; areas: number }> {
      const { rows } = await sql<{ count: number; areas: number }>`
        select count(distinct (indicator, area))::int as count, count(distinct area)::int as areas
        from observations where area = any(${areas}::text[]) and superseded_at is null`.execute(database)
      return rows[0] ?? { count: 0, areas: 0 }
    },

    /** Newest main values, the most recently published first. */
    async newestFigures(language: Language, area: string, limit: number): Promise<PublicFigure[]> {
      const { rows } = await sql<PublicFigure>`
        select ${indicatorJson} as indicator, newest.observation
        from ${indicatorTables(language)}
        join lateral (${newestMain(language, area)}) as newest on true
        where not indicator.sample
        order by newest.published_on desc nulls last, ${byName}
        limit ${limit}`.execute(database)
      return rows
    },
  }
}

// By letters alone: the collation of the engine would set every name that begins with a stroke or accent last.
const byName = sql`lower(unaccent(words.name)), words.name`

const indicatorJson = sql`json_build_object(
  'id', indicator.id, 'unit', indicator.unit, 'direction', indicator.direction,
  'frequency', indicator.frequency, 'sample', indicator.sample,
  'name', words.name, 'question', words.question, 'definition', words.definition,
  'unitWords', words.unit_words, 'note', words.note,
  'authority', coalesce(words.authority_words, authority.name)
)`

const indicatorTables = (language: Language) => sql`indicators as indicator
  join indicator_words as words on words.indicator = indicator.id and words.language = ${language}
  left join body_names as authority
    on authority.body = indicator.authority and authority.language = ${language}`

const isoTime = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

// The value as text: a JSON number would lose the digits that a source printed.
const observationJson = (language: Language) => sql`json_build_object(
  'id', observation.id, 'method', observation.method,
  'area', observation.area, 'areaName', place.name, 'period', observation.period,
  'qualifier', observation.qualifier, 'value', observation.value::text,
  'status', observation.status, 'standing', observation.standing,
  'reason', ${sql.ref(`reason.text_${language}`)},
  'knownFrom', ${isoTime('observation.known_from')},
  'supersededAt', ${isoTime('observation.superseded_at')},
  'source', json_build_object(
    'id', source.id, 'publisher', source.publisher, 'url', source.url,
    'publishedOn', source.published_on, 'kind', source.kind,
    'quotes', ${sql.ref(`source.quotes_${language}`)}
  )
)`

const observationTables = (language: Language) => sql`observations as observation
  join sources as source on source.id = observation.source
  join area_names as place on place.area = observation.area and place.language = ${language}
  left join reasons as reason on reason.id = observation.reason`

// The latest end of a period first; of a year and its December the year: the same that rules/main-line.ts finds.
const newestMain = (language: Language, area: string) => sql`
  select ${observationJson(language)} as observation, source.published_on
  from ${observationTables(language)}
  where observation.indicator = indicator.id and observation.area = ${area}
    and observation.standing = 'main' and observation.superseded_at is null
  order by
    case when length(observation.period) = 4 then observation.period || '-12' else observation.period end desc,
    length(observation.period)
  limit 1`
