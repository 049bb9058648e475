import { describe, expect, it } from 'vitest'
import { neededPace, pastPace } from './pace.ts'

const value = (period: string, said: string) => ({ period, value: said })
const ahead = { year: 2030, comparator: '>=' as const, value: '30', upper: null }

describe('the pace so far', () => {
  it('is the mean change a year over the last five years', () => {
    const values = [
      value('2014', '1'),
      value('2020', '12.66'),
      value('2023', '12.87'),
      value('2025', '14.02'),
    ]
    expect(pastPace(values)).toEqual({ change: 1.36, perYear: 0.272, years: 5, from: '2020', to: '2025' })
  })
  it('needs at least a year between two values', () => {
    expect(pastPace([value('2025-05', '26'), value('2025-10', '39.52')])).toBeNull()
    expect(pastPace([value('2025', '26')])).toBeNull()
    expect(pastPace([])).toBeNull()
  })
  it('counts months as parts of a year, and a year to its end', () => {
    expect(pastPace([value('2024', '10'), value('2025-06', '13'), value('2025-12', '14')])).toMatchObject({
      years: 1,
      perYear: 4,
    })
  })
})

describe('the pace needed', () => {
  it('spreads what is missing over the years to the milestone', () => {
    const needed = neededPace(value('2025', '14.02'), ahead, 'higher')
    expect(needed).toMatchObject({ year: 2030, level: 30, change: 15.98, there: false })
    expect(needed?.perYear).toBeCloseTo(3.196, 9)
  })
  it('is negative where the value has to fall', () => {
    const top = { ...ahead, comparator: 'top' as const, value: '40' }
    expect(neededPace(value('2025', '44'), top, 'lower')).toMatchObject({ change: -4, there: false })
  })
  it('says that the level is reached already', () => {
    expect(neededPace(value('2025', '31'), ahead, 'higher')?.there).toBe(true)
  })
  it('has no yearly part in the last year, and is nothing without value, number or time', () => {
    expect(neededPace(value('2030', '29'), ahead, 'higher')).toMatchObject({ change: 1, perYear: null })
    expect(neededPace(value('2031', '29'), ahead, 'higher')).toBeNull()
    expect(neededPace(null, ahead, 'higher')).toBeNull()
    expect(neededPace(value('2025', '29'), { ...ahead, value: null }, 'higher')).toBeNull()
    expect(neededPace(value('2025', '29'), null, 'higher')).toBeNull()
  })
})
