import { action } from '../../../kernel/action.ts'
import * as contract from '../contract.ts'
import { checkRows } from '../rules/check-rows.ts'
import { indicatorStore } from '../store/indicator-store.ts'
import { observationStore } from '../store/observation-store.ts'
import { replaceValues } from './replace-values.ts'

/**
 * Loads the indicators, reasons and observations that ship: one bulk load, one fact.
 * A shipped value that was loaded once stays loaded once; where an office imported a value since,
 * the office's stands and the shipped one is named in `kept`.
 */
export const loadIndicators = action(
  contract.loadIndicators,
  { store: indicatorStore, observations: observationStore },
  async ({ store, observations, now, newId, record }, input) => {
    const reasons = await store.takeShippedReasons(
      Object.entries(input.reasons).map(([id, words]) => ({ id, words })),
    )
    const indicators = await store.takeShippedIndicators(input.indicators)
    const values = await observations.takeShippedObservations(input.observations)
    await store.saveReasons(reasons.changed)
    await store.saveIndicators(indicators.changed)
    // All rows are checked, so that an error names the row of the whole file.
    checkRows(input.observations, await observations.known(input.observations))
    const plan = await replaceValues({ observations, now, newId }, values.changed, { sparesOffice: true })

    const written = reasons.changed.length + indicators.changed.length + plan.add.length
    const kept = [
      ...reasons.kept,
      ...indicators.kept,
      ...plan.kept.map(({ indicator, area, period }) => `${indicator}/${area}/${period}`),
    ]
    const digests = [reasons.digest, indicators.digest, values.digest]
    if (digests.some((digest) => digest !== '')) {
      record({
        name: 'indicators-loaded',
        subject: 'shipped',
        subjectId: 'indicators',
        details: { written, superseded: plan.supersede.length, kept, digests },
      })
    }
    return { written, kept }
  },
)
