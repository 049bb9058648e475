import { dayPlus } from './days.ts'

type AreaInTime = {
  id: string
  validFrom: string | null
  validUntil: string | null
  successor: string | null
}

/** The part of a period during which an area was there. */
export type AreaPart = { area: string; from: string; until: string }

/**
 * What an area consisted of during a year or month: itself for as long as it stood, and before that those that it
 * followed. Where a merger falls into the period both are named, each with its days, so that nobody takes
 * figures of the parts and of the whole for one series.
 */
export function partsOfArea(areas: readonly AreaInTime[], area: string, period: string): AreaPart[] {
  const span = spanOf(period)
  const before = new Map<string, AreaInTime[]>()
  for (const each of areas) {
    if (each.successor === null) continue
    const brothers = before.get(each.successor) ?? []
    brothers.push(each)
    before.set(each.successor, brothers)
  }
  const seen = new Set<string>()
  const parts: AreaPart[] = []
  const open = areas.filter(({ id }) => id === area)
  for (const each of open) {
    if (seen.has(each.id)) continue
    seen.add(each.id)
    const from = later(each.validFrom ?? span.from, span.from)
    const until = earlier(each.validUntil ?? span.until, span.until)
    if (from <= until) parts.push({ area: each.id, from, until })
    open.push(...(before.get(each.id) ?? []))
  }
  return parts.sort((a, b) => (a.from + a.area < b.from + b.area ? -1 : 1))
}

/** First and last day of `2025` or `2025-07`. */
export function spanOf(period: string): { from: string; until: string } {
  const [year = '', month] = period.split('-')
  if (!month) return { from: `${year}-01-01`, until: `${year}-12-31` }
  const next = month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${pad(Number(month) + 1)}-01`
  return { from: `${year}-${month}-01`, until: dayPlus(next, -1) }
}

function pad(month: number): string {
  return String(month).padStart(2, '0')
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}
