import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { posts } from '../../../kernel/rights.ts'
import { endingOf, isRunning, reachesEverything, termOf, within } from './terms.ts'

const now = new Date('2026-11-23T01:00:00Z')
const at = (time: string) => new Date(`${time}+07:00`)

describe('a term', () => {
  it('begins with its first day and ends with the end of its last', () => {
    expect(termOf({ from: '2026-12-01', until: '2026-12-31' }, now)).toEqual({
      from: at('2026-12-01T00:00'),
      until: at('2027-01-01T00:00'),
    })
  })
  it('may begin now, end at a time of day, or stay open', () => {
    expect(termOf({ from: null, until: null }, now)).toEqual({ from: now, until: null })
    expect(endingOf('2026-11-23T12:00')).toEqual(at('2026-11-23T12:00'))
  })
  it.each([
    [{ from: '2026-12-02', until: '2026-12-01' }],
    [{ from: '2026-12-01T12:00', until: '2026-12-01T12:00' }],
    [{ from: '2026-02-30', until: null }],
    [{ from: null, until: '2026-13-01' }],
    [{ from: null, until: '2026-11-22' }],
  ])('is none: %j', (times) => {
    expect(termOf(times, now)).toBeNull()
  })
  it('of one day holds that day', () => {
    const term = termOf({ from: '2026-12-01', until: '2026-12-01' }, now)
    expect(term && isRunning(term, at('2026-12-01T23:59'))).toBe(true)
    expect(term && isRunning(term, at('2026-12-02T00:00'))).toBe(false)
  })
  it('that lies within another never runs when the other does not', () => {
    const moment = fc
      .integer({ min: 0, max: 1000 })
      .map((minutes) => new Date(now.getTime() + minutes * 60_000))
    const term = fc.record({ from: moment, until: fc.option(moment) })
    fc.assert(
      fc.property(term, term, moment, (inner, outer, when) => {
        if (within(inner, outer) && isRunning(inner, when)) expect(isRunning(outer, when)).toBe(true)
      }),
    )
  })
})

describe('posts that see every body', () => {
  it('are told by the table of rights', () => {
    expect(posts.filter(reachesEverything)).toEqual(['inspector', 'supervisor', 'steward', 'auditor'])
  })
})
