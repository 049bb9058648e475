import type { Happening } from '../facts/fact.ts'
import type { ContentStore } from '../files/content-store.ts'
import type { Offload } from '../job.ts'
import type { Ask } from '../query.ts'
import type { Reach } from '../reach.ts'
import type { Actor } from '../rights.ts'

/** What every handler gets beside its stores. */
export type ActionContext = {
  actor: Actor
  now: Date
  /** How far the caller may act, and in virtue of what. */
  reach: Reach
  newId: () => string
  files: ContentStore
  offload: Offload
  /** Says what has happened; saved with who, when and its version in the same transaction. */
  record: (happening: Happening) => void
  /** Asks a query inside the open transaction. */
  ask: Ask
}

/** Who calls, and what the caller saw: `key` makes a repeated call harmless, `version` a late one refused. */
export type Call = { actor: Actor; key?: string; version?: number }
