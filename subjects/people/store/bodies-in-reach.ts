import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import type { Reach } from '../../../kernel/reach.ts'
import { running } from './running.ts'

const mostBodies = 100

/** Bodies as far as somebody reaches. */
export function bodiesInReachStore(database: Database) {
  return {
    /** Bodies within a reach where somebody holds a post, or whose name has these words. */
    async list({ bodies }: Reach, words: string | null, now: Date, language: Language) {
      const rows = database
        .selectFrom('bodies')
        .innerJoin('body_names', (join) =>
          join.onRef('body_names.body', '=', 'bodies.id').on('body_names.language', '=', language),
        )
        .leftJoin('holdings', (join) =>
          join.onRef('holdings.body', '=', 'bodies.id').on(running('holdings', now)),
        )
        .select(['bodies.id as body', 'body_names.name as bodyName'])
        .select((row) => row.fn.count<string>('holdings.id').as('holders'))
        .where('bodies.ord', 'is not', null)
        .where((row) =>
          bodies === 'all'
            ? row.lit(true)
            : row.or(bodies.map(({ from, to }) => row.between('bodies.ord', from, to))),
        )
        .groupBy(['bodies.id', 'body_names.name', 'bodies.ord'])
        .orderBy('bodies.ord')
        .limit(mostBodies)
      const wanted =
        words === null
          ? rows.having((row) => row(row.fn.count('holdings.id'), '>', 0))
          : rows.where(sql<boolean>`strpos(unaccent(lower(body_names.name)), unaccent(lower(${words}))) > 0`)
      return (await wanted.execute()).map((row) => ({ ...row, holders: Number(row.holders) }))
    },
  }
}
