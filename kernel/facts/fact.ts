import type { Json } from './canonical.ts'

/** What a handler says has happened. `details` hold ids and digests, never personal data. */
export type Happening = {
  /** In the past tense: `document-imported`. */
  name: string
  subject: string
  subjectId: string
  details?: { readonly [key: string]: Json }
  reason?: string
}

/** A happening as the ledger keeps it: numbered within its subject, signed with who and when. */
export type Fact = Happening & { id: string; at: Date; actor: string; action: string; version: number }
