import { standsOn } from './house-table.ts'
import { isInRoom, isRoom, liesIn, ownerOf, placeOf } from './places.ts'
import { type Code, isTest, type Source } from './source.ts'
import { tableOwners } from './table-owners.ts'
import { type TableUse, tablesIn } from './tables-in-code.ts'

/** SQL stands only in stores and the kernel; each writes its own tables and reads those it stands on. */
export function whoWritesWhat(house: readonly Source[]): string[] {
  const owners = tableOwners(house)
  return house
    .filter(({ path }) => !isTest(path))
    .flatMap((source) => {
      if (!source.code) return []
      const uses = tablesIn(source.code.program)
      const found = mayHoldSql(source.path)
        ? uses.flatMap((use) => wrongUse(source, use, owners))
        : [...drivers(source.code), ...misplaced(uses, owners)]
      return [...new Set(found)].map((what) => `${source.path}: ${what}`)
    })
}

function mayHoldSql(path: string): boolean {
  return liesIn(path, 'kernel') || (isInRoom(path) && placeOf(path) === 'store')
}

function drivers({ imports }: Code): string[] {
  return imports
    .filter(({ from }) => ['kysely', 'pg'].includes(from) || from.startsWith('@electric-sql/'))
    .map(({ from }) => `SQL belongs in a store or the kernel, and this imports ${from}`)
}

function misplaced(uses: readonly TableUse[], owners: ReadonlyMap<string, string>): string[] {
  const tables = uses.flatMap(({ table }) => (table !== null && owners.has(table) ? [table] : []))
  return tables.map((table) => `SQL belongs in a store, and this names the table ${table}`)
}

function wrongUse(
  { path }: Source,
  { table, writes }: TableUse,
  owners: ReadonlyMap<string, string>,
): string[] {
  const owner = ownerOf(path) ?? ''
  // The kernel's writers take any table by name from a store, which is checked there.
  if (table === null)
    return owner === 'kernel' ? [] : ['name a table in quotes, so that it can be seen who writes it']
  const writer = owners.get(table)
  if (writer === undefined || writer === owner) return []
  if (writes) return [`${owner} may not write ${table}; ${writer} does`]
  const below = (standsOn.get(owner) ?? []).filter((place) => place === 'kernel' || isRoom(place))
  return below.includes(writer)
    ? []
    : [`${owner} may not read ${table} of ${writer}; it may read of: ${below.join(', ')}`]
}
