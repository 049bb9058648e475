import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { type Reach, reaches } from '../../../kernel/reach.ts'
import type { Act, Change } from '../contract/acts.ts'
import { Body } from '../contract.ts'
import { type BodyBefore, bodiesNamed, type WorldBefore } from '../rules/consequences.ts'

type Row = {
  id: string
  kind: string
  parent: string | null
  area: string | null
  ord: number | null
  valid_from: string | null
  valid_until: string | null
  since: string | null
  children: string[]
  ancestors: string[]
}

/** What must be known before an act can be judged: the bodies it names, those around them, places and codes. */
export function worldStore(database: Database) {
  return {
    async before(act: Act, today: string): Promise<WorldBefore> {
      const made = establishedBy(act.change)
      const named = [...new Set([act.body, ...bodiesNamed(act), ...made.map(({ id }) => id)])]
      const areas = made
        .flatMap(({ area, newArea }) => [area, newArea?.id ?? null])
        .filter((id) => id !== null)
      const { rows } = await sql<Row>`
        select body.id, body.kind, body.parent, body.area, body.ord, body.valid_from, body.valid_until,
          greatest(body.valid_from,
            (select max(valid_from) from body_names_in_time where body = body.id),
            (select max(valid_from) from body_parents where body = body.id))::text as since,
          array(select child.id from bodies as child
            where child.parent = body.id and child.valid_until is null order by child.ord, child.id) as children,
          array(select ancestor from body_ancestors
            where body = body.id and depth > 0 and valid_until is null order by depth) as ancestors
        from bodies as body
        where body.id = any(${named}::text[]) or body.parent = any(${named}::text[])`.execute(database)
      return {
        today,
        bodies: new Map(rows.map((row) => [row.id, bodyBefore(row)])),
        areas: new Set(await this.knownAreas(areas)),
        codes: await this.owners(made.flatMap(({ codes }) => codes)),
      }
    },

    async knownAreas(ids: readonly string[]): Promise<string[]> {
      if (ids.length === 0) return []
      const rows = await database
        .selectFrom('areas')
        .select('id')
        .where('id', 'in', [...ids])
        .execute()
      return rows.map(({ id }) => id)
    },

    async owners(codes: readonly { system: string; code: string }[]): Promise<Map<string, string>> {
      if (codes.length === 0) return new Map()
      const rows = await database
        .selectFrom('body_codes')
        .select(['system', 'code', 'body'])
        .where('valid_until', 'is', null)
        .where(
          'code',
          'in',
          codes.map(({ code }) => code),
        )
        .execute()
      return new Map(rows.map(({ system, code, body }) => [`${system} ${code}`, body]))
    },
  }
}

/**
 * True where every body that an act names lies within reach. What nobody stands above, and what is not there, only
 * those may name who reach all.
 */
export function inReach(reach: Reach, act: Act, world: WorldBefore): boolean {
  if (reach.bodies === 'all') return true
  const places = bodiesNamed(act).map((id) => world.bodies.get(id)?.place ?? null)
  const aboveAll = establishedBy(act.change).some(({ parent }) => parent === null)
  return !aboveAll && places.length > 0 && places.every((place) => place !== null && reaches(reach, place))
}

function establishedBy(change: Change) {
  if (change.kind === 'split') return change.into
  return 'established' in change && change.established ? [{ id: '', ...change.established }] : []
}

function bodyBefore(row: Row): BodyBefore {
  const { id, parent, area, since, children, ancestors } = row
  return {
    id,
    kind: Body.shape.kind.parse(row.kind),
    parent,
    area,
    place: row.ord,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    since,
    children,
    ancestors,
  }
}
