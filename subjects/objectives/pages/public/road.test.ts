import { describe, expect, it } from 'vitest'
import type { RoadStop } from '../../../../web/components/road.tsx'
import { aim, digitalEconomy, line, today, unmeasured, value } from '../../queries/made-up.fixture.ts'
import { roadStops } from './road.ts'

const context = { language: 'en', today, link: (path: string) => `/en${path}` } as const
const lines = [
  digitalEconomy(),
  line(
    [value('2025', '3')],
    [aim('top', { comparator: 'top', value: '3', deadline: 2025, subject: 'Rank' })],
    {
      id: 'rank',
      unit: 'rank',
      direction: 'lower',
    },
  ),
  unmeasured('government', { deadline: 2025, subject: 'Digital government' }),
]
const stopOf = (stops: RoadStop[], year: string) =>
  stops.find(
    (stop): stop is Exclude<RoadStop, { kind: 'today' }> => stop.kind !== 'today' && stop.year === year,
  )

describe('the road of promises', () => {
  const stops = roadStops(lines, context)

  it('has today between what is past and what is to come', () => {
    expect(stops.map((stop) => (stop.kind === 'today' ? stop.date : stop.year))).toEqual([
      '2025',
      '23 Nov 2026',
      '2030',
      '2045',
    ])
    expect(stops[1]).toMatchObject({ note: '4 years and 1 month left to the end of 2030.' })
  })
  it('counts how the promises of a year ended', () => {
    expect(stopOf(stops, '2025')?.heading).toBe(
      '3 objectives due: 1 reached, 1 missed, 1 with no figure to verify',
    )
  })
  it('tells each promise with its state and present value, what was concluded first', () => {
    expect(stopOf(stops, '2025')?.promises).toEqual([
      expect.objectContaining({
        state: 'reached',
        text: 'Rank, the top 3',
        value: '3rd',
        href: '/en/objectives/rank',
      }),
      expect.objectContaining({ state: 'missed', value: '14.02%', doubt: '2 sources disagree in 2024' }),
      expect.objectContaining({ state: 'unknown', text: 'Digital government', value: undefined }),
    ])
  })
  it('gathers the aims of one year on one measure, and names their resolutions', () => {
    const stop = stopOf(stops, '2030')
    expect(stop?.promises).toHaveLength(1)
    expect(stop).toMatchObject({ cap: 'Res. 52·57', heading: '2 objectives' })
  })
  it('names the resolutions of a year in order, whichever stands first', () => {
    const later = line([], [aim('a', { number: '57-NQ/TW' })], { id: 'a' })
    const first = line([], [aim('b')], { id: 'b' })
    expect(stopOf(roadStops([later, first], context), '2030')).toMatchObject({ cap: 'Res. 52·57' })
  })
  it('lists no more than asked for, and says where the others are', () => {
    const stop = stopOf(roadStops(lines, context, 2), '2025')
    expect(stop?.promises).toHaveLength(2)
    expect(stop?.more).toEqual({ href: '/en/objectives', label: 'See all objectives' })
    expect(stopOf(stops, '2025')?.more).toBeUndefined()
  })
})
