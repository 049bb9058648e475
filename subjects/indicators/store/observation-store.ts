import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { insertAll } from '../../../kernel/database/upsert.ts'
import { takeShipped } from '../../../kernel/shipped.ts'
import { type Observation, Observation as Shape, Unit } from '../contract.ts'
import { type Known, keyOf } from '../rules/check-rows.ts'
import type { StandingValue } from '../rules/plan-import.ts'

/** Published values as they are remembered. A value is superseded, never rewritten: the database sees to it. */
export function observationStore(database: Database) {
  return {
    /** The rows that ship and are new or changed since the last load. */
    async takeShippedObservations(rows: readonly Observation[]) {
      const items = rows.map((row) => ({ id: keyOf(row), row }))
      const { changed, kept, digest } = await takeShipped(database, 'observation', items)
      return { changed: changed.map(({ row }) => row), kept, digest }
    },

    known: (rows: readonly Observation[]) => readKnown(database, rows),

    /** Lets one import at a time read what stands and replace it; readers are not kept waiting. */
    async lock(): Promise<void> {
      await sql`lock table observations in share row exclusive mode`.execute(database)
    },

    standingAt: (rows: readonly Observation[]) => readStanding(database, rows),

    async add(rows: readonly Observation[], now: Date, newId: () => string): Promise<void> {
      const values = rows.map(({ unit, ...row }) => ({
        ...row,
        id: newId(),
        known_from: now,
        superseded_at: null,
      }))
      await insertAll(database, 'observations', values)
    },

    async supersede(ids: readonly string[], now: Date): Promise<void> {
      if (ids.length === 0) return
      // Clocks of several servers differ a little: what was known is never superseded before it was known.
      await sql`update observations set superseded_at = greatest(known_from, ${now}::timestamptz)
        where id = any(${ids}::uuid[])`.execute(database)
    },
  }
}

async function readKnown(database: Database, rows: readonly Observation[]): Promise<Known> {
  const named = (column: 'indicator' | 'area' | 'source') => [...new Set(rows.map((row) => row[column]))]
  const methods = await database
    .selectFrom('indicators')
    .innerJoin('methods', 'methods.indicator', 'indicators.id')
    .select(['indicators.id', 'indicators.unit', 'methods.id as method', 'methods.main'])
    .where((row) => row('indicators.id', '=', row.fn.any(row.val(named('indicator')))))
    .execute()
  const areas = await database
    .selectFrom('areas')
    .select('id')
    .where((row) => row('id', '=', row.fn.any(row.val(named('area')))))
    .execute()
  const sources = await database
    .selectFrom('sources')
    .select('id')
    .where((row) => row('id', '=', row.fn.any(row.val(named('source')))))
    .execute()
  const reasons = await database.selectFrom('reasons').select('id').execute()

  const indicators = new Map<string, { unit: Unit; methods: Map<string, { main: boolean }> }>()
  for (const { id, unit, method, main } of methods) {
    const entry = indicators.get(id) ?? { unit: Unit.parse(unit), methods: new Map() }
    entry.methods.set(method, { main })
    indicators.set(id, entry)
  }
  const ids = (found: readonly { id: string }[]) => new Set(found.map(({ id }) => id))
  return { indicators, areas: ids(areas), sources: ids(sources), reasons: ids(reasons) }
}

type StandingRow = Record<keyof Omit<Observation, 'unit'>, unknown> & { id: string; by_office: boolean }

// Whoever loaded or imported a value left a fact of that very moment: so its origin needs no column of its own.
async function readStanding(database: Database, rows: readonly Observation[]): Promise<StandingValue[]> {
  const column = (name: 'indicator' | 'area' | 'period') => rows.map((row) => row[name])
  const { rows: found } = await sql<StandingRow>`
    select observations.id, observations.indicator, observations.method, observations.area,
      observations.period, observations.qualifier, observations.value, observations.status,
      observations.standing, observations.source, observations.reason,
      exists (
        select from facts where facts.name = 'observations-imported' and facts.at = observations.known_from
      ) as by_office
    from (
      select distinct * from unnest(
        ${column('indicator')}::text[], ${column('area')}::text[], ${column('period')}::text[]
      ) as point (indicator, area, period)
    ) as points
    join observations using (indicator, area, period)
    where observations.superseded_at is null`.execute(database)
  const shape = Shape.omit({ unit: true })
  return found.map(({ id, by_office, ...row }) => ({ id, byOffice: by_office, ...shape.parse(row) }))
}
