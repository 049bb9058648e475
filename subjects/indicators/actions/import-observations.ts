import { createHash } from 'node:crypto'
import { action } from '../../../kernel/action.ts'
import { AppError } from '../../../kernel/errors.ts'
import * as contract from '../contract.ts'
import { checkRows } from '../rules/check-rows.ts'
import { readObservationFile } from '../rules/observation-file.ts'
import { observationStore } from '../store/observation-store.ts'
import { replaceValues } from './replace-values.ts'

/**
 * Imports a file of observations, all of it or nothing. What stands already with all it says changes nothing;
 * a new main value supersedes the one that stood, which stays as an earlier vintage.
 */
export const importObservations = action(
  contract.importObservations,
  { observations: observationStore },
  async ({ observations, now, newId, record }, { file, text }) => {
    const rows = readObservationFile(file, text)
    const known = await observations.known(rows)
    try {
      checkRows(rows, known)
    } catch (error) {
      throw naming(file, error)
    }
    const plan = await replaceValues({ observations, now, newId }, rows, { sparesOffice: false })
    const counts = { added: plan.add.length, superseded: plan.supersede.length, unchanged: plan.unchanged }
    if (counts.added > 0) {
      const digest = createHash('sha256').update(text).digest('hex')
      record({
        name: 'observations-imported',
        subject: 'observations',
        subjectId: digest,
        details: { ...counts, digest, indicators: [...new Set(plan.add.map((row) => row.indicator))].sort() },
      })
    }
    return counts
  },
)

// The rules know rows; who imports several files needs the name of the broken one too.
function naming(file: string, error: unknown): unknown {
  return error instanceof AppError
    ? new AppError(error.code, error.status, { file, ...error.details })
    : error
}
