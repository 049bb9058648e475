import { describe, expect, it } from 'vitest'
import { packageRoot } from '../kernel/package-root.ts'
import { rules } from './boundaries/rules.ts'
import { readHouse } from './boundaries/source.ts'
import { tableOwners } from './boundaries/table-owners.ts'

describe('the house keeps its own rules', () => {
  const house = readHouse(packageRoot())

  it('reads all of it', () => {
    const paths = house.filter(({ code }) => code).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['kernel/action.ts', 'app/build.mjs', 'subjects/bodies/contract.ts']),
    )
    expect(paths.filter((path) => path.includes('node_modules'))).toEqual([])
    expect(tableOwners(house).get('facts')).toBe('kernel')
    expect(tableOwners(house).get('observations')).toBe('subjects/indicators')
  })

  it.each(Object.entries(rules))('%s', (_demand, rule) => {
    expect(rule(house)).toEqual([])
  })
})
