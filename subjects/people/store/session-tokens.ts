import type { Database } from '../../../kernel/database/database.ts'
import { bytesOf } from '../rules/secrets.ts'
import type { SessionTimes } from '../rules/sessions.ts'

export type SessionFound = SessionTimes & {
  id: string
  person: string
  freshAt: Date
  assurance: 1 | 2 | 3
}

/** The tokens of sessions, as the door looks them up and changes them. */
export function sessionTokenStore(database: Database) {
  return {
    /** The session that a token belongs to, also by the token before the present one. */
    async find(digest: string): Promise<SessionFound | null> {
      const token = bytesOf(digest)
      const found = await database
        .selectFrom('sessions')
        .selectAll()
        .where((row) => row.or([row('token', '=', token), row('previous', '=', token)]))
        .executeTakeFirst()
      if (!found) return null
      return {
        id: found.id,
        person: found.person,
        freshAt: found.fresh_at,
        assurance: found.assurance === 3 ? 3 : found.assurance === 2 ? 2 : 1,
        startedAt: found.started_at,
        seenAt: found.seen_at,
        rotatedAt: found.rotated_at,
        endsAt: found.ends_at,
        endedAt: found.ended_at,
        byPrevious: !found.token.equals(token),
      }
    },

    /** Notes that a session was used. Not worth a fact, and a lost one harms nobody. */
    async note(id: string, now: Date): Promise<void> {
      await database
        .updateTable('sessions')
        .set({ seen_at: now })
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .execute()
    },

    /** Changes the token of a session; false where another request has just done it. */
    async rotate(id: string, tokens: { from: string; to: string }, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('sessions')
        .set({ token: bytesOf(tokens.to), previous: bytesOf(tokens.from), rotated_at: now, seen_at: now })
        .where('id', '=', id)
        .where('token', '=', bytesOf(tokens.from))
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
