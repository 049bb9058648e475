import { isInRoom, liesIn, ownerOf, placeOf } from './places.ts'
import { type MayUse, mayUse, type Place } from './room-table.ts'
import { type Import, isTest, type Source, targetOf } from './source.ts'

/** A room has only the places that every room has, and each place uses only what it may. */
export function insideARoom(house: readonly Source[]): string[] {
  return house.filter(({ path }) => isInRoom(path)).flatMap(breachesOf)
}

function breachesOf(source: Source): string[] {
  if (source.path.endsWith('/README.md')) return []
  const place = placeOf(source.path)
  if (place === null) {
    return [`${source.path} is no place of a room; a room has: ${Object.keys(mayUse).join(', ')}`]
  }
  if (isTest(source.path)) return []
  return (source.code?.imports ?? []).flatMap((imported) => {
    const wrong = wrongUse(source, place, imported) ?? wrongNames(source, imported)
    return wrong ? [`${source.path}: ${wrong}`] : []
  })
}

function wrongUse(source: Source, place: Place, imported: Import): string | null {
  const may = mayUse[place]
  const target = targetOf(source, imported)
  if (target === null)
    return mayTake(may, imported.from) ? null : `${place} may not use the package ${imported.from}`
  if (liesIn(target, 'text')) return null
  if (liesIn(target, 'web')) return may.web ? null : `${place} may not use web/; only pages may`
  if (liesIn(target, 'kernel')) {
    return may.kernel.some((part) => liesIn(target, `kernel/${part}`))
      ? null
      : `${place} may not use ${target}; of the kernel it may use: ${may.kernel.join(', ') || 'nothing'}`
  }
  return wrongRoom(source, place, target)
}

function wrongRoom(source: Source, place: Place, target: string): string | null {
  const used = isInRoom(target) ? placeOf(target) : null
  if (used === null) return null
  const own = ownerOf(source.path) === ownerOf(target)
  const allowed = own ? [place, ...mayUse[place].own] : mayUse[place].below
  if (allowed.includes(used)) return null
  const where = own ? 'its room' : 'rooms below'
  return `${place} may not use ${target}; of ${where} it may use: ${allowed.join(', ') || 'nothing'}`
}

// A public page that cannot name an inner schema cannot show an inner field by mistake.
function wrongNames(source: Source, imported: Import): string | null {
  const target = targetOf(source, imported)
  if (!source.path.includes('/pages/public/') || !target || placeOf(target) !== 'contract') return null
  const inner = imported.names.find(
    (name) => name === '*' || (/^[A-Z]/.test(name) && !name.startsWith('Public')),
  )
  return inner ? `a public page may take only Public… schemas from ${target}, not ${inner}` : null
}

function mayTake({ packages }: MayUse, name: string): boolean {
  return packages === 'any' || packages.includes(name)
}
