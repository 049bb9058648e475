import { describe, expect, it } from 'vitest'
import { timeScale, yearTicks } from './time-scale.ts'

const span = { left: 44, right: 1156, slot: 122, tail: 78 }

describe('time on the ground line', () => {
  it('runs evenly from a year before the first figure to 2031, then breaks before 2045', () => {
    const scale = timeScale([2020, 2026.9], [2025, 2030, 2045], span)
    expect(scale.from).toBe(2019)
    expect(scale.x(2019)).toBe(44)
    expect(scale.x(2031)).toBe(956)
    expect(scale.x(2025) - scale.x(2024)).toBeCloseTo(scale.year)
    expect(scale.x(2045)).toBe(1078)
    expect(scale.cut).toBeGreaterThan(scale.x(2031))
    expect(scale.cut).toBeLessThan(scale.x(2045))
  })
  it('ends at 2031 without a later milestone', () => {
    const scale = timeScale([2020], [2030], span)
    expect(scale.cut).toBeUndefined()
    expect(scale.x(2031)).toBe(1156)
  })
  it('keeps today and the figures in the picture when milestones are far', () => {
    const scale = timeScale([2026.9], [2030], span)
    expect(scale.from).toBe(2025)
    const late = timeScale([2033.5], [2030, 2045], span)
    expect(late.until).toBe(2035)
    expect(late.x(2033.5)).toBeLessThan(late.cut ?? 0)
  })
  it('gives each milestone behind the break a slot', () => {
    const scale = timeScale([2020], [2035, 2045], span)
    expect(scale.x(2045) - scale.x(2035)).toBe(122)
  })
  it('writes no more years than there is room for', () => {
    expect(yearTicks(timeScale([2020], [2030], span), 46)).toContain(2021)
    const narrow = timeScale([2020], [2030], { left: 32, right: 334, slot: 40, tail: 26 })
    const years = yearTicks(narrow, 32)
    expect(years).toEqual([2020, 2022, 2024, 2026, 2028, 2030])
  })
})
