import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { canonical } from './canonical.ts'
import type { Fact } from './fact.ts'

/** The ledger: append only. The database refuses every other change of it. */
export function factStore(transaction: Database) {
  return {
    /** The version that a subject stands at; 0 before its first fact. */
    async versionOf(subject: string, subjectId: string): Promise<number> {
      const found = await transaction
        .selectFrom('facts')
        .select((row) => row.fn.max('version').as('version'))
        .where('subject', '=', subject)
        .where('subject_id', '=', subjectId)
        .executeTakeFirst()
      return found?.version ?? 0
    },

    /** The details of a subject's newest fact; null before its first. */
    async newestDetails(subject: string, subjectId: string): Promise<unknown> {
      const found = await transaction
        .selectFrom('facts')
        .select('details')
        .where('subject', '=', subject)
        .where('subject_id', '=', subjectId)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst()
      return found?.details ?? null
    },

    /** Appends a fact with its canonical bytes. Two writers of one version: the second is refused. */
    async append(fact: Fact): Promise<void> {
      await transaction
        .insertInto('facts')
        .values({
          id: fact.id,
          at: fact.at,
          actor: fact.actor,
          action: fact.action,
          name: fact.name,
          subject: fact.subject,
          subject_id: fact.subjectId,
          version: fact.version,
          reason: fact.reason ?? null,
          details: JSON.stringify(fact.details ?? {}),
          canonical: Buffer.from(canonical({ ...fact, at: fact.at.toISOString() })),
        })
        .execute()
    },

    /** True when this transaction has written anything at all. */
    async hasWritten(): Promise<boolean> {
      const { rows } = await sql<{ wrote: boolean }>`
        select pg_current_xact_id_if_assigned() is not null as wrote`.execute(transaction)
      return rows[0]?.wrote ?? false
    },
  }
}
