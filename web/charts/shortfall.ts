import type { Level } from './milestone.ts'

/** A place where the actual path runs on the worse side of the required one. */
export type Shortfall = { time: number; required: number; actual: number }

/** The value of a line at a time between its points, straight between them. */
export function valueAt(line: readonly Level[], time: number): number | undefined {
  for (let index = 1; index < line.length; index += 1) {
    const before = line[index - 1]
    const after = line[index]
    if (!before || !after || time < before.time || time > after.time) continue
    const part = after.time === before.time ? 0 : (time - before.time) / (after.time - before.time)
    return before.value + (after.value - before.value) * part
  }
  return undefined
}

/**
 * The stretches where the country is behind the required path, cut exactly where the lines cross.
 * Nothing where only one of the lines runs.
 */
export function shortfalls(
  required: readonly Level[],
  actual: readonly Level[],
  better: 'higher' | 'lower',
): Shortfall[][] {
  const times = [...new Set([...required, ...actual].map(({ time }) => time))].sort((a, b) => a - b)
  const places = times.flatMap((time) => {
    const need = valueAt(required, time)
    const have = valueAt(actual, time)
    return need === undefined || have === undefined ? [] : [{ time, required: need, actual: have }]
  })
  const behind = (place: Shortfall) =>
    better === 'higher' ? place.required - place.actual : place.actual - place.required
  const stretches: Shortfall[][] = [[]]
  places.forEach((place, index) => {
    const before = places[index - 1]
    if (before && behind(before) * behind(place) < 0) {
      stretches.at(-1)?.push(cross(before, place, behind(before) / (behind(before) - behind(place))))
    }
    if (behind(place) >= 0) stretches.at(-1)?.push(place)
    else if (stretches.at(-1)?.length && before && behind(before) >= 0) stretches.push([])
  })
  return stretches.filter((stretch) => stretch.some((place) => behind(place) > 0))
}

function cross(before: Shortfall, after: Shortfall, part: number): Shortfall {
  const level = before.actual + (after.actual - before.actual) * part
  return { time: before.time + (after.time - before.time) * part, required: level, actual: level }
}
