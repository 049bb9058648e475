import { action } from '../../../kernel/action.ts'
import * as contract from '../contract.ts'
import { objectiveStore } from '../store/objectives.ts'

/** Loads the objectives that ship: one bulk load, one fact. */
export const loadObjectives = action(
  contract.loadObjectives,
  { store: objectiveStore },
  async ({ store, record }, { objectives }) => {
    // The place among the others counts too: a new aim in the middle moves those after it.
    const shipped = await store.takeShipped(
      objectives.map((objective, position) => ({ ...objective, position })),
    )
    await store.save(shipped.changed)
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
