import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'

/** Aims as the public sees them, with what the current texts say, in the order of their works. */
export function aimStore(database: Database) {
  return {
    all: (language: Language) =>
      database
        .selectFrom('objectives as objective')
        .innerJoin('objective_words as words', (join) =>
          join.onRef('words.objective', '=', 'objective.id').on('words.language', '=', language),
        )
        .innerJoin('works', 'works.id', 'objective.work')
        .selectAll('objective')
        .select([
          'words.subject',
          'words.of_what',
          'words.scope',
          'words.fit_note',
          'works.number',
          'works.issued_on',
          'works.sample as work_sample',
          'works.area',
          sql<unknown>`(
            select coalesce(jsonb_agg(jsonb_build_object('language', reading.language, 'quote', reading.quote, 'clause', reading.clause) order by reading.language), '[]')
            from readings reading join documents on documents.id = reading.document and documents.state = 'current'
            where reading.objective = objective.id)`.as('quotes'),
        ])
        .orderBy('works.sample')
        .orderBy('works.issued_on')
        .orderBy('objective.position')
        .orderBy('objective.id'),
  }
}
