import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { Kind, Post } from '../contract/schemas.ts'
import type { OpenHolding } from '../rules/passing.ts'
import { isOpen } from './running.ts'

/** Bodies that end, and the posts in them. */
export function endedBodyStore(database: Database) {
  return {
    /** The day of an act, and each body that it ends with who takes its rights; null where they lapse. */
    async endedBy(act: string): Promise<{ on: string | null; heirs: Map<string, string | null> }> {
      const rows = await database
        .selectFrom('body_acts as act')
        .innerJoin('body_act_parts as part', (join) =>
          join.onRef('part.act', '=', 'act.id').on('part.part', '=', 'ends'),
        )
        .leftJoin('body_passes as passes', (join) =>
          join
            .onRef('passes.act', '=', 'act.id')
            .onRef('passes.predecessor', '=', 'part.body')
            .on('passes.what', '=', 'rights'),
        )
        .select(['act.on_day', 'part.body', 'passes.successor'])
        .where('act.id', '=', act)
        .orderBy('part.body')
        .execute()
      return {
        on: rows[0]?.on_day ?? null,
        heirs: new Map(rows.map(({ body, successor }) => [body, successor])),
      }
    },

    /** Posts in bodies that are not over at a moment, or begin after it. */
    async openIn(bodies: readonly string[], moment: Date): Promise<OpenHolding[]> {
      const rows = await database
        .selectFrom('holdings')
        .leftJoin('holdings as giver', (join) => join.on(sql<boolean>`giver.id::text = holdings.given_by`))
        .selectAll('holdings')
        .select('giver.body as giver_body')
        .where('holdings.body', 'in', bodies)
        .where(isOpen('holdings', moment))
        .orderBy('holdings.from_at')
        .orderBy('holdings.id')
        .execute()
      return rows.map(({ post, kind, given_by, giver_body, from_at, until_at, ...row }) => ({
        ...row,
        post: Post.parse(post),
        kind: Kind.parse(kind),
        givenBy: given_by,
        giverBody: giver_body,
        from: from_at,
        until: until_at,
      }))
    },

    /** Ends posts, and with them what is delegated from them; what has not begun never does. */
    async endHoldings(ids: readonly string[], moment: Date, by: string): Promise<void> {
      await database
        .updateTable('holdings')
        .set({ until_at: sql<Date>`greatest(from_at, ${moment})`, ended_by: by })
        .where('id', 'in', ids)
        .execute()
    },
  }
}
