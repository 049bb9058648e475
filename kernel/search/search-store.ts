import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { upsert } from '../database/upsert.ts'
import { type Language, languages, type Words } from '../locale/language.ts'

/** One thing that can be found. `href` is the address without its language: `/objectives/x`. */
export type SearchEntry = { id: string; titles: Words; bodies: Words; href: string; weight: number }
export type Found = { kind: string; id: string; title: string; body: string; href: string }

/** The index of what can be found; each room's store fills in its own kinds. */
export function searchStore(database: Database) {
  return {
    /** Writes entries of a kind, replacing those of the same id. */
    async put(kind: string, entries: readonly SearchEntry[]): Promise<void> {
      const rows = entries.flatMap((entry) =>
        languages.map((language) => ({
          kind,
          id: entry.id,
          language,
          scope: 'public',
          weight: entry.weight,
          title: entry.titles[language],
          body: entry.bodies[language],
          href: entry.href,
          title_words: wordsOf(entry.titles[language]).join(' '),
          // Names in Vietnamese are found in every language.
          body_words: wordsOf(`${entry.bodies[language]} ${entry.titles.vi}`).join(' '),
        })),
      )
      await upsert(database, 'search_entries', ['kind', 'id', 'language'], rows)
    },

    /** Writes entries of a kind in the place of all whose id begins with `prefix`. */
    async replace(kind: string, prefix: string, entries: readonly SearchEntry[]): Promise<void> {
      await database
        .deleteFrom('search_entries')
        .where('kind', '=', kind)
        .where(sql<boolean>`starts_with(id, ${prefix})`)
        .execute()
      await this.put(kind, entries)
    },

    /** What fits all words of the text, the last as a beginning; without diacritics too. Best first. */
    async find(language: Language, text: string, limit: number): Promise<Found[]> {
      const wanted = searchWords(text)
      if (!wanted) return []
      const query = sql`to_tsquery('words_without_accents', ${wanted})`
      const { rows } = await sql<Found>`
        select kind, id, title, body, href from search_entries
        where language = ${language} and scope = 'public' and words @@ ${query}
        order by ts_rank(words, ${query}) * weight desc, title
        limit ${limit}`.execute(database)
      return rows
    },
  }
}

/** The text as a query: every word must occur, `'kinh te so'` -> `kinh & te & so:*`. Empty without words. */
export function searchWords(text: string): string {
  return wordsOf(text)
    .slice(0, 12)
    .map((word, at, all) => (at === all.length - 1 ? `${word}:*` : word))
    .join(' & ')
}

// PostgreSQL's own parser takes `52-NQ/TW` for a number and a path; here every run of letters and digits is a word.
function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}
