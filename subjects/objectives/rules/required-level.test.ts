import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparator } from '../contract.ts'
import { type Asking, fulfils, isHarder, requiredLevel } from './required-level.ts'

const asking = (
  comparator: Comparator | null,
  value: string | null,
  upper: string | null = null,
): Asking => ({
  comparator,
  value,
  upper,
})

describe('what an aim asks for', () => {
  it('is N for "about N", and the nearer end of a range', () => {
    expect(requiredLevel(asking('about', '20'), 'higher')).toBe(20)
    expect(requiredLevel(asking('range', '16', '18'), 'higher')).toBe(16)
    expect(requiredLevel(asking('range', '16', '18'), 'lower')).toBe(18)
    expect(requiredLevel(asking(null, null), 'higher')).toBeNull()
  })
  it.each([
    ['over 30 is not reached at 30', '>', 30, 'higher', false],
    ['at least 30 is', '>=', 30, 'higher', true],
    ['about 20 is not reached just below', 'about', 19.99, 'higher', false],
    ['exactly 100 is reached beyond it, where higher is better', '=', 101, 'higher', true],
    ['the top 3 is reached by the third', 'top', 3, 'lower', true],
    ['and not by the fourth', 'top', 4, 'lower', false],
    ['under 5 is not reached at 5', '<', 5, 'lower', false],
    ['at most 5 is', '<=', 5, 'lower', true],
  ] as const)('%s', (_what, comparator, value, better, reached) => {
    const level = { '>': '30', '>=': '30', about: '20', '=': '100', top: '3', '<': '5', '<=': '5' }[
      comparator
    ]
    expect(fulfils(value, asking(comparator, level), better)).toBe(reached)
  })
  it('is never fulfilled where it has no number', () => {
    expect(fulfils(1e9, asking(null, null), 'higher')).toBe(false)
  })
})

describe('the harder of two aims', () => {
  it('asks for more, in the direction that is better', () => {
    expect(isHarder(asking('>=', '50'), asking('>=', '30'), 'higher')).toBe(true)
    expect(isHarder(asking('top', '3'), asking('top', '4'), 'lower')).toBe(true)
    expect(isHarder(asking('top', '4'), asking('top', '3'), 'lower')).toBe(false)
  })
  it('is the strict one of two on the same level', () => {
    expect(isHarder(asking('>', '30'), asking('>=', '30'), 'higher')).toBe(true)
    expect(isHarder(asking('>=', '30'), asking('>', '30'), 'higher')).toBe(false)
  })
  it('has a number, and fulfilling it fulfils the other', () => {
    expect(isHarder(asking('>=', '1'), asking(null, null), 'higher')).toBe(true)
    expect(isHarder(asking(null, null), asking('>=', '1'), 'higher')).toBe(false)
    const aims = fc
      .tuple(fc.constantFrom<Comparator>('>', '>=', 'about'), fc.integer({ min: 0, max: 5 }))
      .map(([comparator, level]) => asking(comparator, String(level)))
    fc.assert(
      fc.property(aims, aims, fc.integer({ min: 0, max: 6 }), (one, other, value) => {
        fc.pre(isHarder(one, other, 'higher') && fulfils(value, one, 'higher'))
        expect(fulfils(value, other, 'higher')).toBe(true)
      }),
    )
  })
})
