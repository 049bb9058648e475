import { query } from '../../../kernel/query.ts'
import { mayKeep } from '../contract/acts.ts'

/** Answers who keeps bodies; to all others it is not there. */
export const mayKeepBodies = query(mayKeep, {}, async () => ({}))
