import { topFolders } from './house-table.ts'
import { isInRoom } from './places.ts'
import type { Source } from './source.ts'

const drawers = ['src', 'lib', 'util', 'utils', 'common', 'core', 'helper', 'helpers', 'misc', 'shared']
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
const spoken = /^[A-Z]+(\.md)?$/
const migration = /^\d{8}T\d{4}-[a-z]+(-[a-z0-9]+)+\.sql$/

/** Names are whole words in kebab-case, nothing is called a drawer, and every folder that counts says what it is for. */
export function names(house: readonly Source[]): string[] {
  const paths = house.map(({ path }) => path)
  return [...paths.flatMap(wrongName), ...missingReadmes(paths)]
}

function wrongName(path: string): string[] {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  const drawer = parts.find((part) => drawers.includes(part.replace(/\..*$/, '')))
  if (drawer) return [`${path}: ${drawer} is a drawer, and things get lost in drawers; name the thing`]
  if (parts.length === 1 || spoken.test(name) || name.startsWith('.')) return []
  if (path.includes('/migrations/')) {
    return migration.test(name) ? [] : [`${path}: a migration is called <date>T<time>-<verb>-<what>.sql`]
  }
  return kebab.test(name) ? [] : [`${path}: ${name} is not in kebab-case`]
}

function missingReadmes(paths: readonly string[]): string[] {
  const rooms = paths.filter(isInRoom).map((path) => path.split('/').slice(0, 2).join('/'))
  const folders = topFolders.filter((folder) => paths.some((path) => path.startsWith(`${folder}/`)))
  return [...new Set([...folders, ...rooms])]
    .filter((folder) => !paths.includes(`${folder}/README.md`))
    .map((folder) => `${folder} has no README.md: what belongs here, what does not, how to add one more`)
}
