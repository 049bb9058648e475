import type { Database } from '../../../kernel/database/database.ts'
import type { Language } from '../../../kernel/locale/language.ts'

/** Posts with the names of people and bodies, as they are shown. */
export function heldPostStore(database: Database) {
  const withNames = (language: Language) =>
    database
      .selectFrom('holdings')
      .innerJoin('body_names', (join) =>
        join.onRef('body_names.body', '=', 'holdings.body').on('body_names.language', '=', language),
      )
      .selectAll('holdings')
      .select('body_names.name as body_name')
      .orderBy('holdings.from_at', 'desc')
      .orderBy('holdings.id')

  return {
    ofPerson: (person: string, language: Language) =>
      withNames(language).where('holdings.person', '=', person).execute(),

    /** What others hold in the name of a person, now or later. */
    givenBy: (person: string, now: Date, language: Language) =>
      withNames(language)
        .innerJoin('holdings as source', 'source.id', 'holdings.source')
        .innerJoin('people', 'people.id', 'holdings.person')
        .select('people.name as to_name')
        .where('source.person', '=', person)
        .where('holdings.until_at', '>', now)
        .execute(),

    ofBody: (body: string, language: Language) =>
      withNames(language)
        .innerJoin('people', 'people.id', 'holdings.person')
        .select('people.name')
        .where('holdings.body', '=', body)
        .execute(),

    async nameOfBody(body: string, language: Language): Promise<string> {
      const found = await database
        .selectFrom('body_names')
        .select('name')
        .where('body', '=', body)
        .where('language', '=', language)
        .executeTakeFirst()
      return found?.name ?? body
    },
  }
}
