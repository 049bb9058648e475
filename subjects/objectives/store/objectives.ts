import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { upsert } from '../../../kernel/database/upsert.ts'
import { type Language, languages } from '../../../kernel/locale/language.ts'
import { searchStore } from '../../../kernel/search/search-store.ts'
import { takeShipped } from '../../../kernel/shipped.ts'
import type { Objective } from '../contract.ts'

/** Aims that works set, with their words and the texts that say them. */
export function objectiveStore(database: Database) {
  return {
    takeShipped: (objectives: readonly Objective[]) => takeShipped(database, 'objective', objectives),

    /** Writes objectives; `position` gives the place of each among those of its work. */
    async save(objectives: readonly Objective[], position: (objective: Objective) => number): Promise<void> {
      const rows = objectives.map((objective) => ({
        ...objectiveRow(objective),
        position: position(objective),
      }))
      await upsert(database, 'objectives', ['id'], rows)
      await upsert(database, 'objective_words', ['objective', 'language'], objectives.flatMap(wordRows))
      await makeFindable(database, objectives)
    },

    async nextPosition(work: string): Promise<number> {
      const row = await database
        .selectFrom('objectives')
        .select((found) => found.fn.max('position').as('last'))
        .where('work', '=', work)
        .executeTakeFirst()
      return (row?.last ?? -1) + 1
    },

    find: (id: string) =>
      database
        .selectFrom('objectives')
        .select(['id', 'work', 'indicator'])
        .where('id', '=', id)
        .executeTakeFirst(),

    /** What is registered for a work, as far as it is needed to know an aim again. */
    known: (work: string) =>
      database
        .selectFrom('objectives')
        .select((row) => [
          'id',
          'clause',
          'deadline',
          'comparator',
          'value',
          'upper',
          'unit',
          row
            .selectFrom('objective_words as words')
            .whereRef('words.objective', '=', 'objectives.id')
            .select(sql<unknown>`jsonb_object_agg(words.language, words.terms)`.as('terms'))
            .as('terms'),
        ])
        .where('work', '=', work)
        .orderBy('position')
        .execute(),

    /** Aims as the public sees them, in the order of their works and texts. */
    aims: (language: Language) =>
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
        .orderBy('objective.position'),
  }
}

function objectiveRow(objective: Objective) {
  return {
    id: objective.id,
    work: objective.work,
    clause: objective.clause,
    indicator: objective.indicator,
    fit: objective.fit,
    kind: objective.kind,
    comparator: objective.comparator,
    value: objective.value,
    upper: objective.upper,
    unit: objective.unit,
    baseline: objective.baseline,
    deadline: objective.deadline,
    sample: objective.sample,
    source: objective.source,
  }
}

function wordRows(objective: Objective) {
  return languages.map((language) => ({
    objective: objective.id,
    language,
    subject: objective.subjects[language],
    of_what: objective.of?.[language] ?? null,
    scope: objective.scope?.[language] ?? null,
    fit_note: objective.fitNote?.[language] ?? null,
    terms: JSON.stringify(objective.terms[language]),
  }))
}

async function makeFindable(database: Database, objectives: readonly Objective[]): Promise<void> {
  const works = await database.selectFrom('works').select(['id', 'number']).execute()
  const numbers = new Map(works.map(({ id, number }) => [id, number]))
  const entries = objectives.map((objective) => searchEntry(objective, numbers.get(objective.work) ?? ''))
  await searchStore(database).put('objective', entries)
}

function searchEntry(objective: Objective, number: string) {
  const title = (language: Language) =>
    objective.deadline
      ? `${objective.subjects[language]} (${objective.deadline})`
      : objective.subjects[language]
  const body = (language: Language) =>
    [number, objective.scope?.[language], objective.of?.[language]].filter(Boolean).join(' · ')
  return {
    id: objective.id,
    titles: { vi: title('vi'), en: title('en'), fr: title('fr') },
    bodies: { vi: body('vi'), en: body('en'), fr: body('fr') },
    href: `/objectives/${objective.id}`,
    weight: 5,
  }
}
