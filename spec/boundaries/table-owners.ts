import { standsOn } from './house-table.ts'
import type { Source } from './source.ts'

/** Which folder or room writes each table: its migration's comment says so. */
export function tableOwners(house: readonly Source[]): Map<string, string> {
  const owners = new Map<string, string>()
  for (const { text } of migrationsOf(house)) {
    for (const [, table = '', comment = ''] of text.matchAll(/comment on table (\w+) is '((?:[^']|'')*)'/g)) {
      const owner = ownerIn(comment)
      if (owner) owners.set(table, owner)
    }
  }
  return owners
}

/** Every table that a migration creates has a comment that ends with who writes it. */
export function tablesSayTheirWriter(house: readonly Source[]): string[] {
  const owners = tableOwners(house)
  return migrationsOf(house).flatMap(({ path, text }) =>
    [...text.matchAll(/create table (?:if not exists )?(\w+)/g)]
      .map(([, table = '']) => table)
      .filter((table) => !owners.has(table))
      .map(
        (table) =>
          `${path}: the comment on table ${table} does not end with a writer: "Written by the … room."`,
      ),
  )
}

function ownerIn(comment: string): string | null {
  const room = `subjects/${comment.match(/[Ww]ritten by the (\w+) room\.$/)?.[1]}`
  if (standsOn.has(room)) return room
  const isGround = /(written by (action\(\)|the load actions)|Each store fills in its own kind.*)\.$/i.test(
    comment,
  )
  return isGround ? 'kernel' : null
}

function migrationsOf(house: readonly Source[]): Source[] {
  return house.filter(({ path }) => path.startsWith('kernel/database/migrations/'))
}
