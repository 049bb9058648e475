import { query } from '../../../kernel/query.ts'
import { Language } from '../../../kernel/schemas.ts'
import * as contract from '../contract.ts'
import { readingStore } from '../store/readings.ts'

/** Aims read in texts that stand, waiting for a person. */
export const listWaitingReadings = query(
  contract.listWaitingReadings,
  { readings: readingStore },
  async ({ readings }) =>
    (await readings.waiting()).map((row) => ({ ...row, language: Language.parse(row.language) })),
)

/** Where the objectives of a work stand in its texts. */
export const listMarks = query(
  contract.listMarks,
  { readings: readingStore },
  async ({ readings }, { work }) =>
    (await readings.marks(work)).map(({ starts_at: startsAt, language, objective, ...row }) => ({
      ...row,
      startsAt,
      language: Language.parse(language),
      objective: objective ?? '',
    })),
)
