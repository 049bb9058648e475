import { standsOn, unbound } from './house-table.ts'
import { liesIn, ownerOf } from './places.ts'
import { isTest, type Source, targetOf } from './source.ts'

/** Folders and rooms import only those that they may stand on. */
export function whoStandsOnWhom(house: readonly Source[]): string[] {
  return house.flatMap((source) => [...homeless(source), ...wrongImports(source), ...usedTests(source)])
}

function homeless({ path, code }: Source): string[] {
  const isProgram = code !== null && !/^[^/]+\.config\.ts$/.test(path)
  return isProgram && ownerOf(path) === null
    ? [`${path} lies in no folder of spec/boundaries/house-table.ts; name its folder there`]
    : []
}

function wrongImports(source: Source): string[] {
  const owner = ownerOf(source.path)
  const may = owner === null ? undefined : standsOn.get(owner)
  if (owner === null || may === undefined) return []
  return (source.code?.imports ?? []).flatMap((imported) => {
    const target = targetOf(source, imported)
    if (target === null || liesIn(target, owner) || may.some((place) => liesIn(target, place))) return []
    if (isTest(source.path) && testMay(owner, target)) return []
    const subject = ownerOf(target) ?? target
    return [
      `${source.path}: ${owner} may not import ${subject}; it may: ${may.join(', ') || 'nothing of ours'}`,
    ]
  })
}

function usedTests(source: Source): string[] {
  if (isTest(source.path)) return []
  const targets = (source.code?.imports ?? []).map((imported) => targetOf(source, imported) ?? '')
  return targets.filter(isTest).map((target) => `${source.path}: only tests may import ${target}`)
}

// Facts that ship are tried against the contracts that will load them, the ground floor against the test house.
function testMay(owner: string, target: string): boolean {
  return (
    unbound.some((folder) => liesIn(target, folder)) || (owner === 'data' && /\/contract\.ts$/.test(target))
  )
}
