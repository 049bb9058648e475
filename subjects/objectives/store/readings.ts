import type { Database } from '../../../kernel/database/database.ts'
import { insertAll } from '../../../kernel/database/upsert.ts'
import type { ReadText } from '../../documents/contract.ts'
import type { Match } from '../rules/same-aim.ts'

/** Aims as the reader found them, and what became of each. */
export function readingStore(database: Database) {
  return {
    async save(text: ReadText, matches: readonly Match[], newId: () => string): Promise<void> {
      await insertAll(database, 'readings', matches.map(readingRow(text, newId)))
    },

    find: (id: string) => database.selectFrom('readings').selectAll().where('id', '=', id).executeTakeFirst(),

    decide: (id: string, state: 'adopted' | 'refused', objective: string | null) =>
      database.updateTable('readings').set({ state, objective }).where('id', '=', id).execute(),

    /** Readings of texts that stand, waiting for a person, in the order of their texts. */
    waiting: () =>
      database
        .selectFrom('readings')
        .innerJoin('documents', 'documents.id', 'readings.document')
        .innerJoin('works', 'works.id', 'readings.work')
        .where('readings.state', '=', 'waiting')
        .where('documents.state', '=', 'current')
        .select([
          'readings.id as reading',
          'readings.work',
          'works.number',
          'readings.language',
          'readings.clause',
          'readings.quote',
          'readings.deadline',
        ])
        .orderBy('works.number')
        .orderBy('readings.language')
        .orderBy('readings.position')
        .execute(),

    /** Where adopted aims stand in the texts of a work. */
    marks: (work: string) =>
      database
        .selectFrom('readings')
        .innerJoin('documents', 'documents.id', 'readings.document')
        .where('readings.work', '=', work)
        .where('readings.state', '=', 'adopted')
        .where('documents.state', '=', 'current')
        .select([
          'readings.document',
          'readings.language',
          'readings.clause',
          'readings.objective',
          'readings.quote',
          'readings.starts_at',
        ])
        .orderBy('readings.position')
        .execute(),
  }
}

function readingRow(text: ReadText, newId: () => string) {
  return ({ aim, objective }: Match, position: number) => ({
    id: newId(),
    work: text.work,
    document: text.document,
    language: text.language,
    clause: aim.clause,
    position,
    kind: aim.kind,
    subject: aim.subject,
    comparator: aim.comparator,
    value: aim.value === null ? null : String(aim.value),
    upper: aim.upper === null ? null : String(aim.upper),
    unit: aim.unit,
    deadline: aim.deadline,
    quote: aim.quote,
    starts_at: aim.startsAt,
    state: objective ? 'adopted' : 'waiting',
    objective,
  })
}
