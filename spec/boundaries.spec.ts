import { describe, expect, it } from 'vitest'
import { packageRoot } from '../kernel/package-root.ts'
import { rules } from './boundaries/rules.ts'
import { readHouse } from './boundaries/source.ts'

describe('the house keeps its own rules', () => {
  const house = readHouse(packageRoot())

  it.each(Object.entries(rules))('%s', (_demand, rule) => {
    expect(rule(house)).toEqual([])
  })
})
