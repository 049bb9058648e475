import { query } from '../../../kernel/query.ts'
import { Language } from '../../../kernel/schemas.ts'
import * as contract from '../contract.ts'
import { documentErrors, ReadAim } from '../contract.ts'
import { textStore } from '../store/texts.ts'

/** Texts that wait for a person, the oldest first. */
export const listWaitingTexts = query(contract.listWaitingTexts, { texts: textStore }, async ({ texts }) =>
  (await texts.waiting()).map((row) => ({ ...row, language: Language.parse(row.language) })),
)

/** The aims that the reader found in a text, for the rooms above. */
export const getReadText = query(
  contract.getReadText,
  { texts: textStore },
  async ({ texts }, { document }) => {
    const text = await texts.find(document)
    if (!text) throw documentErrors.noSuchVersion({ document })
    return {
      document,
      work: text.work,
      language: Language.parse(text.language),
      original: text.original,
      aims: ReadAim.array().parse(text.aims),
    }
  },
)
