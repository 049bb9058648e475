import { describe, expect, it } from 'vitest'
import { SmallLine, type SmallLineProps } from './small-line.tsx'

const props: SmallLineProps = {
  finding: 'Kinh tế số & GDP',
  better: 'higher',
  share: true,
  actual: [
    { time: 2020, value: 12.66 },
    { time: 2025, value: 14.02 },
  ],
  required: [
    { time: 2020, value: 12.66 },
    { time: 2045, value: 50 },
  ],
  posts: [
    { time: 2025, value: 20, state: 'missed' },
    { time: 2030, value: 30, state: 'open' },
    { time: 2045, value: 50, state: 'open' },
  ],
  conflicts: [{ time: 2024, value: 18.3 }],
  today: 2026.9,
}

describe('the small line', () => {
  it('stands a stone for each milestone within its years, the missed one red', () => {
    const html = String(<SmallLine {...props} />)
    expect(html.split('class="small-stone"').length - 1).toBe(2)
    expect(html).toContain('<g class="stone-missed">')
    expect(html).toContain('aria-label="Kinh tế số &amp; GDP"')
  })
  it('has the same years for every row, so that a column can be compared', () => {
    const x = (html: string) => /class="small-stone" d="M([\d.]+)/.exec(html)?.[1]
    const other = {
      ...props,
      actual: [{ time: 2023, value: 1 }],
      posts: [{ time: 2025, value: 2, state: 'open' as const }],
    }
    expect(x(String(<SmallLine {...props} />))).toBe(x(String(<SmallLine {...other} />)))
  })
  it('stays in its 54 units whatever the values', () => {
    for (const value of [0, 0.4, 100, 85e6]) {
      const html = String(
        <SmallLine {...props} share={false} actual={[{ time: 2024, value }]} conflicts={[]} />,
      )
      const y = Number(/<circle [^>]*cy="([\d.]+)"/.exec(html)?.[1])
      expect(y).toBeGreaterThanOrEqual(3)
      expect(y).toBeLessThanOrEqual(50)
    }
  })
  it('stands without figures, and with milestones in words only', () => {
    const worded = [{ time: 2030, value: null, state: 'unknown' as const }]
    const html = String(<SmallLine {...props} actual={[]} required={[]} conflicts={[]} posts={worded} />)
    expect(html).toContain('small-stone')
    expect(html).not.toMatch(/small-flag|circle|NaN|undefined/)
  })
})
