import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, officeClock, officeDay, officeMoment } from './calendar.ts'

describe('the office’s clock', () => {
  it('shows noon when it is noon in the office, wherever the server stands', () => {
    expect(officeMoment('2026-11-23T12:00')).toEqual(new Date('2026-11-23T05:00:00Z'))
    expect(officeMoment('2026-11-23')).toEqual(new Date('2026-11-22T17:00:00Z'))
    expect(officeClock(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01T00:00')
  })
  it.each(['2026-02-30', '2026-13-01', '2026-11-23T24:00', '2026-11-23T12:60', 'soon', ''])(
    'knows no %s',
    (wall) => {
      expect(officeMoment(wall)).toBeNull()
    },
  )
  it('tells each moment back as it was said', () => {
    const minutes = fc.integer({ min: Date.UTC(1980, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const moment = new Date(minute * 60_000)
        expect(officeMoment(officeClock(moment))).toEqual(moment)
        expect(officeClock(moment).slice(0, 10)).toBe(officeDay(moment))
      }),
    )
  })
  it('goes on by days over the ends of months and years', () => {
    expect([addDays('2026-12-31', 1), addDays('2027-03-01', -1), addDays('2028-02-28', 1)]).toEqual([
      '2027-01-01',
      '2027-02-28',
      '2028-02-29',
    ])
  })
})
