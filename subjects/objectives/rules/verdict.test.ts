import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, judge } from './verdict.ts'

const value = (period: string, said: string, changes = {}) => ({
  method: 'main',
  area: 'VN',
  period,
  value: said,
  standing: 'main' as const,
  supersededAt: null,
  ...changes,
})
const asked = (changes: Partial<Asked> = {}): Asked => ({
  comparator: 'about',
  value: '20',
  upper: null,
  unit: 'percent',
  deadline: 2025,
  ...changes,
})
const share = { better: 'higher', frequency: 'yearly' } as const
const rank = { better: 'lower', frequency: 'biennial' } as const
const now = '2026-11-23'

describe('how a milestone stands', () => {
  it('is missed by what the value of its own year lacks', () => {
    const values = [value('2024', '13.17'), value('2025', '14.02'), value('2026', '21')]
    expect(judge(asked(), values, share, now)).toMatchObject({
      verdict: 'missed',
      gap: 5.98,
      judgedBy: { period: '2025' },
    })
  })
  it('is reached by the third for the top three, and by the edition before for a biennial index', () => {
    const top = asked({ comparator: 'top', value: '3', unit: 'rank' })
    expect(judge(top, [value('2025', '3')], rank, now)).toMatchObject({ verdict: 'reached', gap: 0 })
    expect(judge(top, [value('2024', '5')], rank, now)).toMatchObject({
      verdict: 'missed',
      gap: 2,
      judgedBy: { period: '2024' },
    })
    expect(judge(top, [value('2023', '5')], rank, now)).toMatchObject({ verdict: 'unverified', gap: null })
  })
  it('is open to the last day of its year, and lacks what the newest value lacks', () => {
    const values = [value('2024', '13.17')]
    expect(judge(asked(), values, share, '2025-12-31')).toMatchObject({ verdict: 'open', gap: 6.83 })
    expect(judge(asked(), values, share, '2026-01-01')).toMatchObject({ verdict: 'unverified', gap: null })
    expect(judge(asked(), [], share, '2025-12-31')).toEqual({ verdict: 'open', judgedBy: null, gap: null })
  })
  it('never rests on conflicts, on values that were replaced, or on one year of average growth', () => {
    const set = { comparator: '>' as const, value: '7', unit: 'percent-per-year' }
    expect(judge(asked(set), [value('2025', '9')], share, now).verdict).toBe('unverified')
    const others = [
      value('2025', '25', { standing: 'conflict' }),
      value('2025', '25', { standing: 'earlier' }),
      value('2025', '25', { supersededAt: '2026-01-06T00:00:00Z' }),
    ]
    expect(judge(asked(), others, share, now).verdict).toBe('unverified')
  })
  it('of an aim in words is open or unverified', () => {
    const words = asked({ comparator: null, value: null })
    expect(judge(words, [value('2025', '99')], share, now).verdict).toBe('unverified')
    expect(judge({ ...words, deadline: 2030 }, [], share, now).verdict).toBe('open')
    expect(judge({ ...words, deadline: null }, [], share, now).verdict).toBe('open')
  })
  it('is reached exactly where nothing is missing', () => {
    const cents = fc.integer({ min: 0, max: 4000 }).map((amount) => (amount / 100).toFixed(2))
    fc.assert(
      fc.property(cents, cents, fc.constantFrom('higher', 'lower'), (required, said, better) => {
        const { verdict, gap } = judge(
          asked({ comparator: 'about', value: required }),
          [value('2025', said)],
          { better, frequency: 'yearly' },
          now,
        )
        expect(verdict).toBe((gap ?? Number.NaN) <= 0 ? 'reached' : 'missed')
      }),
    )
  })
})
