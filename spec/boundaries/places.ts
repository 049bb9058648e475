import { standsOn, unbound } from './house-table.ts'
import { mayUse, type Place } from './room-table.ts'

/** The folder or room a file belongs to: `kernel`, `subjects/bodies`; null for files at the root and unknown folders. */
export function ownerOf(path: string): string | null {
  const parts = path.split('/')
  if (parts.length < 2) return null
  const owner = parts[0] === 'subjects' ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
  return standsOn.has(owner) || unbound.includes(owner) ? owner : null
}

/** True for a room itself: `subjects/bodies`. */
export function isRoom(path: string): boolean {
  return /^subjects\/[^/]+$/.test(path)
}

/** True for what lies in a room. */
export function isInRoom(path: string): boolean {
  return path.startsWith('subjects/') && path.split('/').length > 2
}

/** The place inside its room: `subjects/bodies/store/areas.ts` -> `store`; null where no room has such a place. */
export function placeOf(path: string): Place | null {
  const [, , first = ''] = path.split('/')
  const name = first.replace(/(\.test)?\.tsx?$/, '')
  return isPlace(name) ? name : null
}

function isPlace(name: string): name is Place {
  return name in mayUse
}

/** True when `path` is `place` or lies in it: `kernel/locale/dates.ts` in `kernel/locale`. */
export function liesIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`)
}
