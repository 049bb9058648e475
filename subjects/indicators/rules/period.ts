import { decimalYear } from '../../../kernel/calendar.ts'

/** When a value holds. `about` means that no source gives the exact time. */
export type ReadPeriod = { year: number; month: number | null; about: boolean }

/** Reads `2024`, `2025-10` or `about 2024`; null for anything else. */
export function readPeriod(period: string): ReadPeriod | null {
  const parts = /^(about )?(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(period)
  if (!parts) return null
  return { year: Number(parts[2]), month: parts[3] ? Number(parts[3]) : null, about: parts[1] !== undefined }
}

/** Place of a period on a time axis in decimal years; null where it may not be plotted. */
export function plotAt(period: string): number | null {
  const read = readPeriod(period)
  return read === null || read.about ? null : decimalYear(period)
}

/**
 * Order of periods by their end, in months, so that a year stands after each of its months but the last;
 * of a year and its December the year is the later, for it covers more.
 */
export function comparePeriods(a: string, b: string): number {
  return endOf(a) - endOf(b) || b.length - a.length
}

function endOf(period: string): number {
  const read = readPeriod(period)
  return read ? read.year * 12 + (read.month ?? 12) : 0
}
