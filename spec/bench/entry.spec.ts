import { describe, expect, it } from 'vitest'
import { entry, isMet } from './entry.ts'

describe('a target', () => {
  it.each([
    ['value<=10', true],
    ['value<=9.99', false],
    ['value>=10', true],
    ['value>=10.5', false],
    ['ratio>=0.6', true],
    ['ratio>=0.61', false],
    ['ratio<=0.6', true],
    ['ratio<=0.59', false],
  ])('%s against 10 at 0.6: %s', (target, met) => {
    expect(isMet(target, { value: 10, ratio: 0.6 })).toBe(met)
  })

  it('that is not set is neither met nor missed', () => {
    expect(isMet(null, { value: 10, ratio: 0.6 })).toBeNull()
  })

  it.each(['', 'value<10', 'value=10', 'time<=10', 'value<=ten', ' value<=10', 'value<=10 s'])(
    'of the form "%s" is refused',
    (target) => {
      expect(() => isMet(target, { value: 10, ratio: 0.6 })).toThrow('not a target')
    },
  )
})

describe('an entry', () => {
  const measured = { name: 'start', value: 9.99951, unit: 's', ratio: 123.456, target: 'value<=10' }

  it('has exactly the six keys that every benchmark prints', () => {
    expect(Object.keys(entry(measured))).toEqual(['name', 'value', 'unit', 'ratio', 'target', 'ok'])
  })

  it('judges the number that it shows', () => {
    expect(entry(measured)).toMatchObject({ value: 10, ratio: 123.5, ok: true })
    expect(entry({ ...measured, value: 10.01 })).toMatchObject({ value: 10.01, ok: false })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('is not made of %s', (ratio) => {
    expect(() => entry({ ...measured, ratio })).toThrow('start was not measured')
  })
})
