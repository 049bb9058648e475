import { sql } from 'kysely'

/** True for posts that are running at a moment, in SQL. */
export function running(table: 'mine' | 'theirs' | 'holdings', now: Date) {
  return sql<boolean>`${sql.ref(`${table}.from_at`)} <= ${now}
    and (${sql.ref(`${table}.until_at`)} is null or ${sql.ref(`${table}.until_at`)} > ${now})`
}

/** True for what is not over at a moment, or begins after it and is not over when it begins, in SQL. */
export function isOpen(table: 'holdings' | 'machine_keys', moment: Date) {
  const [from, until] = [sql.ref(`${table}.from_at`), sql.ref(`${table}.until_at`)]
  return sql<boolean>`(${until} is null or ${until} > greatest(${from}, ${moment}::timestamptz))`
}
