import type { Database } from '../../../kernel/database/database.ts'
import { insertAll } from '../../../kernel/database/upsert.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import { clauseRow, documentRow, dutyRow, referenceRow, type TextToSave } from './text-rows.ts'

/** Texts of works, by language and version, with their clauses and what clauses say of others. */
export function textStore(database: Database) {
  return {
    versions: (work: string, language: Language) =>
      database
        .selectFrom('documents')
        .select(['id', 'version', 'state', 'words_digest'])
        .where('work', '=', work)
        .where('language', '=', language)
        .execute(),

    async save(text: TextToSave): Promise<void> {
      await database.insertInto('documents').values(documentRow(text)).execute()
      await insertAll(database, 'clauses', text.clauses.map(clauseRow(text.document)))
      await insertAll(database, 'document_references', text.references.map(referenceRow(text.document)))
      await insertAll(database, 'duties', text.duties.map(dutyRow(text.document)))
    },

    find: (document: string) =>
      database.selectFrom('documents').selectAll().where('id', '=', document).executeTakeFirst(),

    setState: (document: string, state: 'current' | 'superseded' | 'refused') =>
      database.updateTable('documents').set({ state }).where('id', '=', document).execute(),

    current: (work: string) =>
      database
        .selectFrom('documents')
        .selectAll()
        .where('work', '=', work)
        .where('state', '=', 'current')
        .orderBy('original', 'desc')
        .orderBy('language')
        .execute(),

    waiting: () =>
      database
        .selectFrom('documents')
        .innerJoin('works', 'works.id', 'documents.work')
        .where('documents.state', '=', 'waiting')
        .select([
          'documents.id as document',
          'documents.work',
          'works.number',
          'documents.language',
          'documents.version',
          'documents.file_name as file',
        ])
        .orderBy('documents.imported_at')
        .orderBy('documents.language')
        .execute(),
  }
}
