const minute = 60_000

/** After so long without a request a session ends; an office's midday break fits in. */
export const idleMinutes = 90
/** A working day; then everybody signs in anew. */
export const longestHours = 12
/** How often the token of a session changes. */
const rotateMinutes = 15
/** How long the token before still works, for requests that were under way. */
const graceSeconds = 60
/** How exactly it is known when a session was last used; each note is a write. */
const seenSeconds = 600

export type SessionTimes = {
  startedAt: Date
  seenAt: Date
  rotatedAt: Date
  endsAt: Date
  endedAt: Date | null
  /** True where the request brought the token that was replaced. */
  byPrevious: boolean
}

/**
 * How a session stands at a request: `stolen` where a token that was replaced long ago comes back, since then two
 * have it; `over` where it ended or its time has passed.
 */
export function standingOf(session: SessionTimes, now: Date): 'live' | 'over' | 'stolen' {
  const idle = now.getTime() - session.seenAt.getTime()
  if (session.endedAt !== null || now >= session.endsAt || idle > idleMinutes * minute) return 'over'
  const replaced = now.getTime() - session.rotatedAt.getTime()
  return session.byPrevious && replaced > graceSeconds * 1000 ? 'stolen' : 'live'
}

/** What the door does for a live session: change its token, note that it was seen, or nothing. */
export function upkeepOf(session: SessionTimes, now: Date): 'rotate' | 'note' | null {
  if (!session.byPrevious && now.getTime() - session.rotatedAt.getTime() > rotateMinutes * minute)
    return 'rotate'
  return now.getTime() - session.seenAt.getTime() > seenSeconds * 1000 ? 'note' : null
}

/** When a session that starts now ends at the latest. */
export function endOf(start: Date): Date {
  return new Date(start.getTime() + longestHours * 60 * minute)
}
