import { sql } from 'kysely'

/** True for posts that are running at a moment, in SQL. */
export function running(table: 'mine' | 'theirs' | 'holdings', now: Date) {
  return sql<boolean>`${sql.ref(`${table}.from_at`)} <= ${now}
    and (${sql.ref(`${table}.until_at`)} is null or ${sql.ref(`${table}.until_at`)} > ${now})`
}
