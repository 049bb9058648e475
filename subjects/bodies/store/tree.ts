import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { Body, type BodyRange } from '../contract.ts'
import { blockOf, type Range, type Standing } from '../rules/ranges.ts'

/** The tree of bodies: today's as ranges of numbers, those of the past as dated ancestors. */
export function treeStore(database: Database) {
  return {
    async rangeOf(body: string): Promise<BodyRange | null> {
      const found = await database
        .selectFrom('bodies')
        .select(['ord', 'ord_end'])
        .where('id', '=', body)
        .executeTakeFirst()
      return found && found.ord !== null && found.ord_end !== null
        ? { ord: found.ord, ordEnd: found.ord_end }
        : null
    },

    /** Everybody of the tree of `day`, with the numbers given until now. */
    async standing(day: string): Promise<Standing[]> {
      const rows = await database
        .selectFrom('bodies')
        .leftJoin('areas', 'areas.id', 'bodies.area')
        .select(['bodies.id', 'bodies.parent', 'bodies.level', 'bodies.ord', 'bodies.ord_end', 'areas.code'])
        .where('bodies.successor', 'is', null)
        .where((row) => row.or([row('bodies.valid_until', 'is', null), row('bodies.valid_until', '>=', day)]))
        .orderBy((row) => row.fn.coalesce('areas.code', 'bodies.id'))
        .orderBy('bodies.id')
        .execute()
      return rows.map(({ id, parent, level, ord, ord_end, code }) => ({
        id,
        parent,
        block: blockOf(Body.shape.level.parse(level), code),
        range: ord === null || ord_end === null ? null : { ord, end: ord_end },
      }))
    },

    /** Writes the numbers of everybody in `ranges`; all others have left the tree and lose theirs. */
    async number(ranges: ReadonlyMap<string, Range>): Promise<void> {
      const ids = [...ranges.keys()]
      const ords = [...ranges.values()].map(({ ord }) => ord)
      const ends = [...ranges.values()].map(({ end }) => end)
      await sql`
        with numbered as (
          select * from unnest(${ids}::text[], ${ords}::int[], ${ends}::int[]) as each (id, ord, ord_end)
        )
        update bodies set ord = numbered.ord, ord_end = numbered.ord_end
        from bodies as body left join numbered on numbered.id = body.id
        where bodies.id = body.id and (bodies.ord, bodies.ord_end) is distinct from (numbered.ord, numbered.ord_end)
      `.execute(database)
    },

    /** Reckons the dated ancestors of these bodies, and of all that ever stood under them, from their parents. */
    async reckonAncestors(bodies: readonly string[]): Promise<void> {
      const { rows } = await sql<{ body: string }>`
        select distinct body from body_ancestors where ancestor = any(${bodies}::text[])
        union select unnest(${bodies}::text[])`.execute(database)
      const touched = rows.map(({ body }) => body)
      await sql`delete from body_ancestors where body = any(${touched}::text[])`.execute(database)
      await sql`
        with recursive up as (
          select id as body, id as ancestor, 0 as depth, daterange(valid_from, valid_until, '[]') as during
          from bodies where id = any(${touched}::text[])
          union all
          select up.body, above.parent, up.depth + 1,
            up.during * daterange(above.valid_from, above.valid_until, '[]')
          from up join body_parents as above
            on above.body = up.ancestor and up.during && daterange(above.valid_from, above.valid_until, '[]')
        )
        insert into body_ancestors (body, ancestor, depth, valid_from, valid_until)
        select body, ancestor, depth, lower(during), upper(during) - 1 from up`.execute(database)
    },
  }
}
