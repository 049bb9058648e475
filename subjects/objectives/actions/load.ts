import { action } from '../../../kernel/action.ts'
import * as contract from '../contract.ts'
import { objectiveStore } from '../store/objectives.ts'

/** Loads the objectives that ship: one bulk load, one fact. */
export const loadObjectives = action(
  contract.loadObjectives,
  { store: objectiveStore },
  async ({ store, record }, { objectives }) => {
    const shipped = await store.takeShipped(objectives)
    await store.save(shipped.changed, (objective) => objectives.indexOf(objective))
    const written = shipped.changed.length
    if (written + shipped.kept.length > 0) {
      record({
        name: 'objectives-loaded',
        subject: 'shipped',
        subjectId: 'objectives',
        details: { written, kept: shipped.kept, digest: shipped.digest },
      })
    }
    return { written, kept: shipped.kept }
  },
)
