import { describe, expect, it } from 'vitest'
import { levelScale } from './level-scale.ts'

const span = { ground: 386, top: 64, low: 318 }
const percent = { share: true, better: 'higher', unit: '%', language: 'vi' } as const

describe('levels', () => {
  it('stands a share on 0 at the ground, and writes the unit once', () => {
    const scale = levelScale([12.66, 14.02, 20, 30, 50], percent, span)
    expect(scale.y(0)).toBe(386)
    expect(scale.y(50)).toBeCloseTo(93.3, 1)
    expect(scale.ticks.map(({ label }) => label)).toEqual(['10', '20', '30', '40', '50%'])
  })
  it('never shows more than the whole of a share', () => {
    const scale = levelScale([60, 99.5, 100], percent, span)
    expect(Math.max(...scale.ticks.map(({ value }) => value))).toBe(100)
  })
  it('turns ranks over, so that up is better, and writes whole ranks from 1', () => {
    const kind = { share: false, better: 'lower', unit: 'rank', language: 'en' } as const
    const scale = levelScale([6, 5, 4, 3, 1], kind, span)
    expect(scale.y(3)).toBeLessThan(scale.y(6))
    expect(scale.y(6)).toBeLessThanOrEqual(318)
    expect(scale.ticks.every(({ value }) => Number.isInteger(value) && value >= 1)).toBe(true)
  })
  it('does not start an amount at 0, and leaves room for the stones', () => {
    const scale = levelScale([60e6, 85e6, 100e6], { ...percent, share: false, unit: 'người' }, span)
    expect(scale.y(60e6)).toBeLessThan(318)
    expect(scale.y(60e6)).toBeGreaterThan(260)
    expect(scale.ticks.every(({ label }) => label.length <= 7)).toBe(true)
  })
  it('writes French percents with their narrow space, and parts with their decimals', () => {
    const scale = levelScale([0.43, 2], { ...percent, language: 'fr' }, span)
    expect(scale.ticks.at(-1)?.label).toBe('2,0\u202f%')
  })
  it('has no levels where nothing has a number', () => {
    expect(levelScale([], percent, span).ticks).toEqual([])
  })
  it('bears a single value, and zero', () => {
    for (const share of [true, false]) {
      for (const value of [0, 5]) {
        const y = levelScale([value], { ...percent, share }, span).y(value)
        expect(y).toBeGreaterThanOrEqual(64)
        expect(y).toBeLessThanOrEqual(386)
      }
    }
  })
})
