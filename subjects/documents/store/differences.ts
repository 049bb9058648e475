import type { Database } from '../../../kernel/database/database.ts'
import { insertAll } from '../../../kernel/database/upsert.ts'

export type DifferenceToSave = {
  clause: string
  kind: string
  original: string | null
  translation: string | null
}

/** Where translations say something else than their originals. */
export function differenceStore(database: Database) {
  return {
    /** Replaces what was found before for this translation: the original may have changed meanwhile. */
    async replace(document: string, differences: readonly DifferenceToSave[]): Promise<void> {
      await database.deleteFrom('translation_differences').where('document', '=', document).execute()
      const rows = differences.map((difference, position) => ({ document, position, ...difference }))
      await insertAll(database, 'translation_differences', rows)
    },

    ofCurrent: (work: string) =>
      database
        .selectFrom('translation_differences as difference')
        .innerJoin('documents', 'documents.id', 'difference.document')
        .where('documents.work', '=', work)
        .where('documents.state', '=', 'current')
        .select([
          'documents.language',
          'difference.clause',
          'difference.kind',
          'difference.original',
          'difference.translation',
        ])
        .orderBy('documents.language')
        .orderBy('difference.position')
        .execute(),
  }
}
