/** The zone of the office's day; a setting of the installation, never the server's own. */
export const officeZone = 'Asia/Ho_Chi_Minh'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: officeZone, dateStyle: 'short' })

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
