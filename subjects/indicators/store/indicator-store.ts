import type { Database } from '../../../kernel/database/database.ts'
import { upsert } from '../../../kernel/database/upsert.ts'
import { languages, type Words } from '../../../kernel/locale/language.ts'
import { searchStore } from '../../../kernel/search/search-store.ts'
import { takeShipped } from '../../../kernel/shipped.ts'
import type { Indicator } from '../contract.ts'

/** A reason as it ships, with its key. */
export type Reason = { id: string; words: Words }

/** Definitions, methods and reasons as they are remembered. */
export function indicatorStore(database: Database) {
  return {
    takeShippedIndicators: (indicators: readonly Indicator[]) =>
      takeShipped(database, 'indicator', indicators),
    takeShippedReasons: (reasons: readonly Reason[]) => takeShipped(database, 'reason', reasons),

    async saveIndicators(indicators: readonly Indicator[]): Promise<void> {
      if (indicators.length === 0) return
      await upsert(database, 'indicators', ['id'], indicators.map(indicatorRow))
      await upsert(database, 'indicator_words', ['indicator', 'language'], indicators.flatMap(wordRows))
      const ids = indicators.map(({ id }) => id)
      // One main method at a time: the index would refuse a moment with two.
      await database
        .updateTable('methods')
        .set({ main: false })
        .where((row) => row('indicator', '=', row.fn.any(row.val(ids))))
        .execute()
      await upsert(database, 'methods', ['indicator', 'id'], indicators.flatMap(methodRows))
      await searchStore(database).put('indicator', indicators.map(searchEntry))
    },

    async saveReasons(reasons: readonly Reason[]): Promise<void> {
      const rows = reasons.map(({ id, words }) => ({
        id,
        text_vi: words.vi,
        text_en: words.en,
        text_fr: words.fr,
      }))
      await upsert(database, 'reasons', ['id'], rows)
    },
  }
}

function indicatorRow({ id, unit, direction, frequency, authority, sample }: Indicator) {
  return { id, unit, direction, frequency, authority, sample }
}

function wordRows(indicator: Indicator) {
  return languages.map((language) => ({
    indicator: indicator.id,
    language,
    name: indicator.names[language],
    question: indicator.questions[language],
    definition: indicator.definitions[language],
    unit_words: indicator.unitWords[language],
    authority_words: indicator.authorityWords?.[language] ?? null,
    note: indicator.note?.[language] ?? null,
  }))
}

function methodRows(indicator: Indicator) {
  return indicator.methods.map(({ id, main, names, notes }) => ({
    indicator: indicator.id,
    id,
    main,
    name_vi: names.vi,
    name_en: names.en,
    name_fr: names.fr,
    note_vi: notes?.vi ?? null,
    note_en: notes?.en ?? null,
    note_fr: notes?.fr ?? null,
  }))
}

function searchEntry(indicator: Indicator) {
  const body = (language: keyof Words) =>
    `${indicator.questions[language]}. ${indicator.definitions[language]}`
  return {
    id: indicator.id,
    titles: indicator.names,
    bodies: { vi: body('vi'), en: body('en'), fr: body('fr') },
    href: `/indicators/${indicator.id}`,
    weight: 2,
  }
}
