import { action } from '../../../kernel/action.ts'
import * as contract from '../contract.ts'
import { shippedActs } from '../rules/shipped-acts.ts'
import { actStore } from '../store/acts.ts'
import { bodyStore } from '../store/bodies.ts'
import { treeStore } from '../store/tree.ts'
import { renewTree } from './renew-tree.ts'

/** Loads the areas, bodies and sources that ship: one bulk load, one fact. */
export const loadBodies = action(
  contract.loadBodies,
  { store: bodyStore, tree: treeStore, acts: actStore },
  async ({ store, tree, acts, now, record }, input) => {
    const sources = await store.takeShippedSources(input.sources)
    const areas = await store.takeShippedAreas(input.areas)
    const bodies = await store.takeShippedBodies(input.bodies)
    await store.saveSources(sources.changed)
    await store.saveAreas(areas.changed)
    await store.saveBodies(bodies.changed)
    await acts.save(shippedActs(bodies.changed.length > 0 ? input.bodies : []))
    await renewTree(
      tree,
      now,
      bodies.changed.map(({ id }) => id),
    )

    const written = sources.changed.length + areas.changed.length + bodies.changed.length
    const kept = [...sources.kept, ...areas.kept, ...bodies.kept]
    if (written + kept.length > 0) {
      record({
        name: 'bodies-loaded',
        subject: 'shipped',
        subjectId: 'bodies',
        details: { written, kept, digests: [sources.digest, areas.digest, bodies.digest] },
      })
    }
    return { written, kept }
  },
)
