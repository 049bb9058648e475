import { scaleLinear } from 'd3-scale'

/** Years run evenly to here; later milestones stand behind a break. */
export const evenUntil = 2031

export type TimeScale = {
  x: (time: number) => number
  /** First time of the axis. */
  from: number
  /** Last time before the break, or the end of the axis. */
  until: number
  /** Where the ground line is cut; none without a later milestone. */
  cut: number | undefined
  /** Width of a year. */
  year: number
}

/**
 * Time on the ground line: even from a year before the first thing shown to 2031 (or a year after the last
 * figure), then a break, then one slot for each later milestone.
 */
export function timeScale(
  times: readonly number[],
  milestones: readonly number[],
  span: { left: number; right: number; slot: number; tail: number },
): TimeScale {
  const from = Math.floor(Math.min(...times, ...milestones)) - 1
  const until = Math.max(evenUntil, ...times.map((time) => Math.ceil(time) + 1))
  const later = [...new Set(milestones.filter((time) => time > until))].sort((a, b) => a - b)
  if (later.length === 0) {
    const scale = scaleLinear([from, until], [span.left, span.right])
    return { x: scale, from, until, cut: undefined, year: scale(from + 1) - scale(from) }
  }
  const last = span.right - span.tail
  const slots = later.map((_, index) => last - (later.length - 1 - index) * span.slot)
  const edge = last - later.length * span.slot
  const scale = scaleLinear([from, until, ...later], [span.left, edge, ...slots])
  return { x: scale, from, until, cut: edge + span.slot * 0.34, year: scale(from + 1) - scale(from) }
}

/** Years to be written on the ground line, so far apart that `apart` units lie between them. */
export function yearTicks(scale: TimeScale, apart: number): number[] {
  const step = [1, 2, 5, 10, 20].find((years) => years * scale.year >= apart) ?? 50
  const years: number[] = []
  for (let year = Math.ceil(scale.from); year < scale.until; year += 1) {
    if (year % step === 0 && year > scale.from) years.push(year)
  }
  return years
}
