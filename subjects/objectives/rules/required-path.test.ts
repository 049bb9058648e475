import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Milestone, requiredAt, requiredPath } from './required-path.ts'

const value = (period: string, said: string) => ({ period, value: said })
const stone = (deadline: number, level: string, changes: Partial<Milestone> = {}): Milestone => ({
  deadline,
  value: level,
  upper: null,
  comparator: '>=',
  unit: 'percent',
  issuedOn: '2019-09-27',
  ...changes,
})

describe('the required path', () => {
  it('starts at the last value up to the resolution', () => {
    const path = requiredPath([value('2017', '47'), value('2022', '48')], [stone(2030, '40')], 'lower')
    expect(path).toEqual({
      levels: [
        { time: 2017, value: 47 },
        { time: 2030, value: 40 },
      ],
      start: { period: '2017', afterResolution: false },
    })
  })
  it('starts at the first value after it where there is none, as the digital economy does', () => {
    const values = [value('2020', '12.66'), value('2025', '14.02')]
    const stones = [stone(2025, '20', { comparator: 'about' }), stone(2030, '30')]
    const { levels, start } = requiredPath(values, stones, 'higher')
    expect(start).toEqual({ period: '2020', afterResolution: true })
    expect(requiredAt(levels, 2021)).toBeCloseTo(14.128, 9)
    expect(requiredAt(levels, 2024)).toBeCloseTo(18.532, 9)
    expect(requiredAt(levels, 2026)).toBe(22)
  })
  it('takes the first resolution and the hardest level of a year', () => {
    const stones = [stone(2030, '30', { issuedOn: '2024-12-22' }), stone(2030, '25')]
    const { levels, start } = requiredPath([value('2018', '5'), value('2023', '9')], stones, 'higher')
    expect(start?.period).toBe('2018')
    expect(levels.at(-1)).toEqual({ time: 2030, value: 30 })
  })
  it('is level for growth, with a step at each milestone', () => {
    const growth = { unit: 'percent-per-year' }
    const { levels } = requiredPath(
      [value('2021', '4.71')],
      [stone(2025, '7', growth), stone(2030, '7.5', growth)],
      'higher',
    )
    expect([2021, 2024, 2025, 2026, 2030].map((year) => requiredAt(levels, year))).toEqual([
      7, 7, 7, 7.5, 7.5,
    ])
  })
  it('asks for the nearer end of a range', () => {
    const range = stone(2030, '8', { comparator: 'range', upper: '10' })
    expect(requiredPath([value('2020', '5')], [range], 'higher').levels.at(-1)?.value).toBe(8)
    expect(requiredPath([value('2020', '15')], [range], 'lower').levels.at(-1)?.value).toBe(10)
  })
  it('is not there without a value, without a number, or where every milestone is past its start', () => {
    const nothing = { levels: [], start: null }
    expect(requiredPath([], [stone(2030, '30')], 'higher')).toEqual(nothing)
    expect(requiredPath([value('2020', '5')], [stone(2030, '30', { value: null })], 'higher')).toEqual(
      nothing,
    )
    expect(requiredPath([value('2026', '5')], [stone(2025, '30')], 'higher')).toEqual(nothing)
  })
  it('asks for nothing outside itself', () => {
    const { levels } = requiredPath([value('2020', '5')], [stone(2030, '30')], 'higher')
    expect(requiredAt(levels, 2019)).toBeNull()
    expect(requiredAt(levels, 2031)).toBeNull()
    expect(requiredAt([], 2025)).toBeNull()
  })
  it('passes through every milestone ahead, and between two of them it stays between their levels', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2021, max: 2060 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(years, fc.infiniteStream(fc.integer({ min: 0, max: 100 })), (deadlines, levels) => {
        const stones = deadlines.map((deadline) => stone(deadline, String(levels.next().value)))
        const path = requiredPath([value('2020', '10')], stones, 'higher').levels
        for (const { deadline, value: level } of stones) {
          expect(requiredAt(path, deadline ?? 0)).toBe(Number(level))
        }
        const [least, most] = [Math.min, Math.max].map((end) => end(...path.map((point) => point.value)))
        for (let time = 2020; time <= Math.max(...deadlines); time += 0.5) {
          expect(requiredAt(path, time)).toBeGreaterThanOrEqual(least ?? 0)
          expect(requiredAt(path, time)).toBeLessThanOrEqual(most ?? 0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
