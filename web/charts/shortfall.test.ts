import { describe, expect, it } from 'vitest'
import { shortfalls, valueAt } from './shortfall.ts'

const line = (...points: [number, number][]) => points.map(([time, value]) => ({ time, value }))

describe('shortfall against the required path', () => {
  it('spans the years in which the country is behind', () => {
    const [stretch, ...others] = shortfalls(
      line([2020, 10], [2025, 20]),
      line([2020, 10], [2024, 12]),
      'higher',
    )
    expect(others).toEqual([])
    expect(stretch?.at(0)?.time).toBe(2020)
    expect(stretch?.at(-1)).toEqual({ time: 2024, required: 18, actual: 12 })
  })
  it('is cut exactly where the lines cross, each stretch for itself', () => {
    const actual = line([2020, 0], [2022, 20], [2024, 0])
    const stretches = shortfalls(line([2020, 10], [2024, 10]), actual, 'higher')
    expect(stretches.map((stretch) => stretch.map(({ time }) => time))).toEqual([
      [2020, 2021],
      [2023, 2024],
    ])
    for (const crossing of [stretches[0]?.[1], stretches[1]?.[0]]) {
      expect(crossing?.required).toBe(10)
      expect(crossing?.actual).toBe(10)
    }
  })
  it('keeps stretches apart where the lines only touch between them', () => {
    const actual = line([2020, 5], [2021, 10], [2022, 15], [2023, 10], [2024, 5])
    expect(shortfalls(line([2020, 10], [2024, 10]), actual, 'higher')).toHaveLength(2)
  })
  it('reads ranks the other way round', () => {
    const required = line([2020, 10], [2025, 5])
    expect(shortfalls(required, line([2020, 10], [2025, 3]), 'lower')).toEqual([])
    expect(shortfalls(required, line([2020, 10], [2025, 9]), 'lower')).toHaveLength(1)
  })
  it('is nothing with one figure or none', () => {
    const required = line([2020, 10], [2025, 20])
    expect(shortfalls(required, line([2021, 1]), 'higher')).toEqual([])
    expect(shortfalls(required, [], 'higher')).toEqual([])
  })
  it('knows no value outside a line', () => {
    expect(valueAt(line([2020, 10], [2025, 20]), 2022.5)).toBe(15)
    expect(valueAt(line([2020, 10], [2025, 20]), 2026)).toBeUndefined()
  })
})
