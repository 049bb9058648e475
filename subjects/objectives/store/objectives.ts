import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { upsert } from '../../../kernel/database/upsert.ts'
import { type Language, languages } from '../../../kernel/locale/language.ts'
import { searchStore } from '../../../kernel/search/search-store.ts'
import { takeShipped } from '../../../kernel/shipped.ts'
import type { Objective } from '../contract.ts'

/** An objective with its place among those of its work. */
type Placed = Objective & { position: number }

/** Aims that works set, with their words. */
export function objectiveStore(database: Database) {
  return {
    takeShipped: (objectives: readonly Placed[]) => takeShipped(database, 'objective', objectives),

    async save(objectives: readonly Placed[]): Promise<void> {
      await upsert(database, 'objectives', ['id'], objectives.map(objectiveRow))
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
  }
}

function objectiveRow(objective: Placed) {
  return {
    id: objective.id,
    position: objective.position,
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
