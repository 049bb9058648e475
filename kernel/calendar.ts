/** The zone of the office's day; a setting of the installation, never the server's own. */
export const officeZone = 'Asia/Ho_Chi_Minh'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: officeZone, dateStyle: 'short' })
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: officeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The day it is in the office at a moment: `2026-11-23`. */
export function officeDay(moment: Date): string {
  return day.format(moment)
}

/**
 * A date or period as a decimal year, for a time axis: a year stands at its start, `2025-10` in the
 * middle of its month, a day at its noon. `2025` -> 2025, `2025-07` -> 2025.54.
 */
export function decimalYear(date: string): number {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number)
  if (!month) return year
  return year + (month - 1 + (dayOfMonth ? (dayOfMonth - 0.5) / 31 : 0.5)) / 12
}

/**
 * The moment that a clock on the office's wall shows: `2026-11-23T12:00`, or the first moment of a day, `2026-11-23`.
 * Null for what is no day or time.
 */
export function officeMoment(wall: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(wall)) return null
  const asIfUtc = Date.parse(`${wall.length === 10 ? `${wall}T00:00` : wall}:00Z`)
  if (Number.isNaN(asIfUtc) || !new Date(asIfUtc).toISOString().startsWith(wall)) return null
  const shown = Date.parse(`${wallClock.format(new Date(asIfUtc)).replace(' ', 'T')}Z`)
  return new Date(asIfUtc - (shown - asIfUtc))
}

/** What a clock on the office's wall shows at a moment: `2026-11-23T12:00`. */
export function officeClock(moment: Date): string {
  return wallClock.format(moment).replace(' ', 'T').slice(0, 16)
}

/** The day before or after, by as many days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
