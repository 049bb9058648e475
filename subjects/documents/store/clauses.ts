import type { Database } from '../../../kernel/database/database.ts'

/** The clauses of the texts that stand, and what they say of other documents. */
export function clauseStore(database: Database) {
  return {
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
