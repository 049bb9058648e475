import { action } from '../../../kernel/action.ts'
import * as contract from '../contract.ts'
import { workStore } from '../store/works.ts'

/** Loads the works that ship, with the outlines that stand in for texts not imported yet. */
export const loadWorks = action(
  contract.loadWorks,
  { works: workStore },
  async ({ works, record }, input) => {
    const shipped = await works.takeShipped(input.works)
    await works.save(shipped.changed)
    const written = shipped.changed.length
    if (written + shipped.kept.length > 0) {
      record({
        name: 'works-loaded',
        subject: 'shipped',
        subjectId: 'works',
        details: { written, kept: shipped.kept, digest: shipped.digest },
      })
    }
    return { written, kept: shipped.kept }
  },
)
