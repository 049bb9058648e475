import { describe, expect, it } from 'vitest'
import { stonesOf } from './stones.ts'

type Aim = Parameters<typeof stonesOf>[0][number] & { id: string }
const aim = (id: string, changes: Partial<Aim>): Aim => ({
  id,
  deadline: 2030,
  fit: 'same',
  comparator: '>=',
  value: '30',
  upper: null,
  ...changes,
})

describe('the stones of a measure', () => {
  it('stand one a year in the order of time, and show the hardest aim of the year', () => {
    const stones = stonesOf(
      [aim('later', { deadline: 2045 }), aim('weak', {}), aim('strict', { comparator: '>' })],
      'higher',
    )
    expect(stones.map(({ year, hardest }) => [year, hardest.id])).toEqual([
      [2030, 'strict'],
      [2045, 'later'],
    ])
    expect(stones[0]?.aims.map(({ id }) => id)).toEqual(['weak', 'strict'])
  })
  it('do not take the number of an aim that is only near this measure', () => {
    const near = aim('near', { fit: 'proxy', value: '80' })
    expect(stonesOf([near, aim('exact', { value: '5' })], 'higher')[0]?.hardest.id).toBe('exact')
  })
  it('leave out aims without a year', () => {
    expect(stonesOf([aim('some-day', { deadline: null })], 'higher')).toEqual([])
  })
})
