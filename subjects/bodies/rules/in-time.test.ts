import { describe, expect, it } from 'vitest'
import { dayPlus, holds } from './days.ts'
import { partsOfArea } from './parts-of-area.ts'

const area = (id: string, from: string | null, until: string | null, successor: string | null) => ({
  id,
  validFrom: from,
  validUntil: until,
  successor,
})
const areas = [
  area('a', null, '1996-12-31', 'c'),
  area('b', null, '2025-06-30', 'd'),
  area('c', '1997-01-01', '2025-06-30', 'd'),
  area('d', '2025-07-01', null, null),
]

describe('what an area consisted of', () => {
  it.each([
    ['1990', ['a 1990-01-01 1990-12-31', 'b 1990-01-01 1990-12-31']],
    ['2024-02', ['b 2024-02-01 2024-02-29', 'c 2024-02-01 2024-02-29']],
    ['2025', ['b 2025-01-01 2025-06-30', 'c 2025-01-01 2025-06-30', 'd 2025-07-01 2025-12-31']],
    ['2025-12', ['d 2025-12-01 2025-12-31']],
  ])('in %s: %j', (period, parts) => {
    expect(partsOfArea(areas, 'd', period).map((part) => `${part.area} ${part.from} ${part.until}`)).toEqual(
      parts,
    )
  })
  it('is nothing where nobody knows the area, and ends even if two areas follow each other', () => {
    expect(partsOfArea(areas, 'x', '2025')).toEqual([])
    const circle = [area('a', null, null, 'b'), area('b', null, null, 'a')]
    expect(partsOfArea(circle, 'a', '2025').map((part) => part.area)).toEqual(['a', 'b'])
  })
})

describe('days', () => {
  it('follow each other over months and years', () => {
    expect([dayPlus('2025-06-30', 1), dayPlus('2024-03-01', -1), dayPlus('2025-12-31', 1)]).toEqual([
      '2025-07-01',
      '2024-02-29',
      '2026-01-01',
    ])
  })
  it('lie in a span from its first to its last day; an unknown end is open', () => {
    const span = { validFrom: '2025-07-01', validUntil: '2025-07-31' }
    const days = ['2025-06-30', '2025-07-01', '2025-07-31', '2025-08-01']
    expect(days.map((day) => holds(span, day))).toEqual([false, true, true, false])
    expect(holds({ validFrom: null, validUntil: null }, '1945-09-02')).toBe(true)
  })
})
