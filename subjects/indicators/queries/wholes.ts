import type { PublicPlace } from '../contract/series.ts'

/** A place with all that went into it, at any time; a place that nothing went into has no parts. */
export type Whole<Place> = { place: Place; parts: Place[] }

type Joined = Pick<PublicPlace, 'id' | 'partOf'>

/** Places as wholes, each with its parts in the order given. Linear in the number of places. */
export function wholesOf<Place extends Joined>(places: readonly Place[]): Whole<Place>[] {
  const parts = directParts(places)
  const known = new Set(places.map(({ id }) => id))
  return places
    .filter(({ partOf }) => partOf === null || !known.has(partOf))
    .map((place) => ({ place, parts: within(place.id, parts) }))
}

/** The ids of an area and of all that went into it: whose values tell its story. */
export function areaAndParts(places: readonly Joined[], area: string): string[] {
  return [area, ...within(area, directParts(places)).map(({ id }) => id)]
}

function directParts<Place extends Joined>(places: readonly Place[]): ReadonlyMap<string, Place[]> {
  const parts = new Map<string, Place[]>()
  for (const place of places) {
    if (place.partOf === null) continue
    const brothers = parts.get(place.partOf) ?? []
    brothers.push(place)
    parts.set(place.partOf, brothers)
  }
  return parts
}

function within<Place extends Joined>(area: string, parts: ReadonlyMap<string, Place[]>): Place[] {
  const found = new Set<Place>(parts.get(area))
  for (const place of found) for (const part of parts.get(place.id) ?? []) found.add(part)
  return [...found]
}
