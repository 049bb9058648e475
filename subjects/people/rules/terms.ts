import { addDays, officeMoment } from '../../../kernel/calendar.ts'
import { type Line, type Post, rights } from '../../../kernel/rights.ts'

/** From when and until when a post is held; `until` is the first moment after, null where it is open. */
export type Term = { from: Date; until: Date | null }

/**
 * The term of two times on the office's clock: it begins with a day, and ends with the end of a day. Null where a
 * time is none, or the end is not after the beginning.
 */
export function termOf(times: { from: string | null; until: string | null }, now: Date): Term | null {
  const from = times.from === null ? now : officeMoment(times.from)
  const until = times.until === null ? null : endingOf(times.until)
  if (from === null || (times.until !== null && until === null)) return null
  return until !== null && until <= from ? null : { from, until }
}

/** The first moment after a time on the office's clock: the end of a day, or the time itself. Null for what is none. */
export function endingOf(time: string): Date | null {
  if (time.length > 10) return officeMoment(time)
  return officeMoment(time) && officeMoment(addDays(time, 1))
}

/** True where one term lies within another. */
export function within(inner: Term, outer: Term): boolean {
  if (inner.from < outer.from) return false
  return outer.until === null || (inner.until !== null && inner.until <= outer.until)
}

/** The time that two terms share; null where they share none. */
export function intersection(one: Term, other: Term): Term | null {
  const from = later(one.from, other.from)
  const ends = [one.until, other.until].filter((until) => until !== null)
  const until = ends.length === 0 ? null : new Date(Math.min(...ends.map(Number)))
  return until !== null && until <= from ? null : { from, until }
}

/** What is left of a term without the times that others cover. */
export function minus(term: Term, covered: readonly Term[]): Term[] {
  return covered.reduce<Term[]>((left, cover) => left.flatMap((piece) => without(piece, cover)), [term])
}

function without(piece: Term, cover: Term): Term[] {
  const shared = intersection(piece, cover)
  if (shared === null) return [piece]
  const before = piece.from < shared.from ? [{ from: piece.from, until: shared.from }] : []
  if (shared.until === null || shared.until.getTime() === piece.until?.getTime()) return before
  return [...before, { from: shared.until, until: piece.until }]
}

/** True where a term is running. */
export function isRunning({ from, until }: Term, now: Date): boolean {
  return from <= now && (until === null || now < until)
}

/** Posts with a cell that reaches every body: only the operator gives them, or an administrator could make an all-seeing one. */
export function reachesEverything(post: Post): boolean {
  const lines: readonly Line[] = Object.values(rights)
  return lines.some((line) => line[post] === 'all')
}

/** The later of two moments. */
export function later(one: Date, other: Date): Date {
  return new Date(Math.max(one.getTime(), other.getTime()))
}
