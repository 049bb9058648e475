import { describe, expect, it } from 'vitest'
import { disagreementOf } from './disagreement.ts'

type Said = Parameters<typeof disagreementOf>[0][number]
const said = (period: string, value: string, id: string): Said => ({
  period,
  value,
  source: { id, publisher: id, url: null, publishedOn: null, kind: 'press', quotes: null },
})

describe('who disagrees', () => {
  it('is nobody without conflicts', () => {
    expect(disagreementOf([said('2024', '13.17', 'office')], [])).toBeNull()
  })
  it('counts the source on the line with those that say otherwise about the same period', () => {
    const main = [said('2024', '13.17', 'office'), said('2025', '14.02', 'later')]
    expect(disagreementOf(main, [said('2024', '18.3', 'ministry')])).toEqual({
      sources: 2,
      figures: 2,
      period: '2024',
    })
  })
  it('tells one source with two figures from two sources', () => {
    const main = [said('2024', '5.88', 'article')]
    expect(disagreementOf(main, [said('2024', '7.09', 'article')])?.sources).toBe(1)
  })
  it('sets a value about a period of its own against the newest one, and names no period', () => {
    const main = [said('2025-05', '26', 'may'), said('2025-10', '39.52', 'october')]
    expect(disagreementOf(main, [said('2025-12', '90', 'paper')])).toEqual({
      sources: 2,
      figures: 2,
      period: null,
    })
  })
  it('counts only the conflicts where nothing stands on the line', () => {
    const three = ['a', 'b', 'c'].map((id, index) => said('about 2025', String(index), id))
    expect(disagreementOf([], three)).toEqual({ sources: 3, figures: 3, period: null })
  })
})
