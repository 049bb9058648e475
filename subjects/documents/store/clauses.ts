import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import { type SearchEntry, searchStore } from '../../../kernel/search/search-store.ts'

/** The clauses of the texts that stand, and what they say of other documents. */
export function clauseStore(database: Database) {
  return {
    /** Makes the clauses of the texts that stand findable; a language without a text finds the original. */
    async index(work: string): Promise<void> {
      const rows = await database
        .selectFrom('clauses')
        .innerJoin('documents', 'documents.id', 'clauses.document')
        .innerJoin('works', 'works.id', 'documents.work')
        .where('documents.work', '=', work)
        .where('documents.state', '=', 'current')
        .select(['clauses.e_id', 'clauses.text', 'documents.language', 'documents.original', 'works.number'])
        .orderBy('documents.original', 'desc')
        .execute()
      await searchStore(database).replace('clause', `${work}/`, clauseEntries(work, rows))
    },

    ofCurrent: (work: string) =>
      database
        .selectFrom('clauses')
        .innerJoin('documents', 'documents.id', 'clauses.document')
        .where('documents.work', '=', work)
        .where('documents.state', '=', 'current')
        .selectAll('clauses')
        .orderBy('clauses.position')
        .execute(),

    references: (work: string) =>
      database
        .selectFrom('document_references as reference')
        .innerJoin('documents', 'documents.id', 'reference.document')
        .leftJoin('works', 'works.iri', 'reference.work_iri')
        .where('documents.work', '=', work)
        .where('documents.state', '=', 'current')
        .where('documents.original', '=', true)
        .select(['reference.clause', 'reference.number', 'reference.quote', 'works.id as work'])
        .orderBy('reference.position')
        .execute(),
  }
}

type IndexRow = { e_id: string; text: string; language: string; original: boolean; number: string }

function clauseEntries(work: string, rows: readonly IndexRow[]): SearchEntry[] {
  const texts = new Map<string, Map<string, string>>()
  for (const { e_id, language, text } of rows) {
    texts.set(e_id, (texts.get(e_id) ?? new Map()).set(language, text))
  }
  const number = rows[0]?.number ?? ''
  return [...texts].map(([eId, byLanguage]) => {
    const [prevailing = ''] = byLanguage.values()
    const text = (language: Language) => byLanguage.get(language) ?? prevailing
    const title = `${number} ${placeOf(eId)}`
    return {
      id: `${work}/${eId}`,
      titles: { vi: title, en: title, fr: title },
      bodies: { vi: text('vi'), en: text('en'), fr: text('fr') },
      href: `/resolutions/${work}/clauses/${eId}`,
      weight: 1,
    }
  })
}

// `part_II__para_2__al_2` is II.2.2, the way people point at places.
function placeOf(eId: string): string {
  return eId
    .split('__')
    .map((step) => step.slice(step.indexOf('_') + 1))
    .join('.')
}
