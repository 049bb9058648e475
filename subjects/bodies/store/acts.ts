import type { Database } from '../../../kernel/database/database.ts'
import { insertAll } from '../../../kernel/database/upsert.ts'
import type { RememberedAct } from '../rules/shipped-acts.ts'

/** The acts by which bodies came, changed and went. */
export function actStore(database: Database) {
  return {
    /** Writes acts in the place of those of the same id. */
    async save(acts: readonly RememberedAct[]): Promise<void> {
      if (acts.length === 0) return
      const ids = acts.map(({ id }) => id)
      await database.deleteFrom('body_acts').where('id', 'in', ids).execute()
      await insertAll(database, 'body_acts', acts.map(actRow))
      const parts = acts.flatMap(({ id, parts }) => parts.map((part) => ({ act: id, ...part })))
      await insertAll(database, 'body_act_parts', parts)
      const passes = acts.flatMap(({ id, passes }) => passes.map((pass) => ({ act: id, ...pass })))
      await insertAll(database, 'body_passes', passes)
    },
  }
}

function actRow({ id, kind, onDay, legalAct, confirmation }: RememberedAct) {
  return { id, kind, on_day: onDay, legal_act: legalAct, confirmation }
}
