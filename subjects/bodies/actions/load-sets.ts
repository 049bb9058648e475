import { action } from '../../../kernel/action.ts'
import * as contract from '../contract/names.ts'
import { spellingStore } from '../store/spellings.ts'

/** Loads the sets of bodies that ship: one bulk load, one fact. */
export const loadSets = action(
  contract.loadSets,
  { spellings: spellingStore },
  async ({ spellings, record }, { sets }) => {
    const { changed, kept, digest } = await spellings.takeShippedSets(sets)
    await spellings.saveSets(changed)
    const written = changed.length
    if (written + kept.length > 0) {
      record({
        name: 'body-sets-loaded',
        subject: 'shipped',
        subjectId: 'body-sets',
        details: { written, kept, digests: [digest] },
      })
    }
    return { written, kept }
  },
)
