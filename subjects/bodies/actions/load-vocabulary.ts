import { action } from '../../../kernel/action.ts'
import * as contract from '../contract/names.ts'
import { spellingStore } from '../store/spellings.ts'
import { unitStore } from '../store/units.ts'

const stores = { spellings: spellingStore, units: unitStore }

/** Loads the words that ship: one bulk load, one fact. */
export const loadVocabulary = action(contract.loadVocabulary, stores, async (context, input) => {
  const { spellings, units, record } = context
  const sets = await spellings.takeShippedSets(input.sets)
  const kinds = await units.takeShippedKinds(input.unitKinds)
  const twins = await units.takeShippedTwins(input.codeTwins)
  await spellings.saveSets(sets.changed)
  await units.saveKinds(kinds.changed)
  await units.saveTwins(twins.changed)

  const written = sets.changed.length + kinds.changed.length + twins.changed.length
  const kept = [...sets.kept, ...kinds.kept, ...twins.kept]
  if (written + kept.length > 0) {
    record({
      name: 'vocabulary-loaded',
      subject: 'shipped',
      subjectId: 'vocabulary',
      details: { written, kept, digests: [sets.digest, kinds.digest, twins.digest] },
    })
  }
  return { written, kept }
})
