import type { Access } from '../../../kernel/access.ts'
import type { Database } from '../../../kernel/database/database.ts'
import { insertAll } from '../../../kernel/database/upsert.ts'
import type { Language } from '../../../kernel/locale/language.ts'

/** Keeps who looked at whose data. */
export async function noteAccess(database: Database, { people, by, query, at }: Access): Promise<void> {
  const rows = people.map((person) => ({ person, at, by_whom: by, through: query }))
  await insertAll(database, 'access_log', rows)
}

/** What a person agreed to, and who looked. */
export function dataStore(database: Database) {
  return {
    async giveConsent(consent: {
      id: string
      person: string
      purpose: string
      version: string
      at: Date
    }): Promise<void> {
      const { at, ...given } = consent
      await database
        .insertInto('consents')
        .values({ ...given, given_at: at, withdrawn_at: null })
        .execute()
    },

    async withdrawConsent(person: string, purpose: string, at: Date): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('consents')
        .set({ withdrawn_at: at })
        .where('person', '=', person)
        .where('purpose', '=', purpose)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async agrees(person: string, purpose: string): Promise<boolean> {
      const found = await database
        .selectFrom('consents')
        .select('id')
        .where('person', '=', person)
        .where('purpose', '=', purpose)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      return found !== undefined
    },

    consentsOf: (person: string) =>
      database
        .selectFrom('consents')
        .select(['purpose', 'version', 'given_at', 'withdrawn_at'])
        .where('person', '=', person)
        .orderBy('given_at')
        .execute(),

    /** Who looked at a person, newest first: the post, and the name of its body. */
    looksAt: (person: string, language: Language) =>
      database
        .selectFrom('access_log')
        .leftJoin('holdings', (join) =>
          join.on((row) => row(row.cast<string>('holdings.id', 'text'), '=', row.ref('access_log.by_whom'))),
        )
        .leftJoin('body_names', (join) =>
          join.onRef('body_names.body', '=', 'holdings.body').on('body_names.language', '=', language),
        )
        .select(['access_log.at', 'access_log.through', 'holdings.post', 'body_names.name as body_name'])
        .where('access_log.person', '=', person)
        .orderBy('access_log.seq', 'desc')
        .limit(500)
        .execute(),
  }
}
