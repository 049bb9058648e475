import { describe, expect, it } from 'vitest'
import { Road } from './road.tsx'
import { SourceChip } from './source-chip.tsx'
import { type Status, StatusGlyph, StatusPost } from './status-post.tsx'

const states: Status[] = ['reached', 'late', 'open', 'overdue', 'missed', 'unknown']

describe('signs of state', () => {
  it('differ in form, not only in colour', () => {
    const forms = states.map((state) => String(<StatusGlyph state={state} />).replace(/class="[^"]*"/g, ''))
    // Open and unknown share an outline: the latter is dashed by its class.
    expect(new Set(forms).size).toBe(states.length - 1)
  })
  it('stand beside their word', () => {
    const html = String(<StatusPost state="missed" word="Chưa đạt" />)
    expect(html).toContain('aria-hidden="true"')
    expect(html).toContain('Chưa đạt')
  })
  it('lead to the source where there is one', () => {
    expect(String(<SourceChip state="conflict" text="2 nguồn" href="#s" />)).toBe(
      '<a class="source source-conflict" href="#s">2 nguồn</a>',
    )
    expect(String(<SourceChip state="none" text="chưa có" />)).toMatch(/^<span/)
  })
})

describe('the road', () => {
  const html = String(
    <Road
      heading="Các mốc"
      stops={[
        {
          kind: 'past',
          year: '2025',
          cap: 'NQ 52',
          stoneTitle: 'Cột mốc 2025',
          heading: '8 mục tiêu',
          promises: [
            { state: 'missed', stateWord: 'Chưa đạt', text: 'Kinh tế số & GDP', value: '14,02%', href: '/x' },
          ],
        },
        { kind: 'today', heading: 'Hôm nay', date: '23/11/2026' },
      ]}
    />,
  )
  it('stands the stops in order with what each promised', () => {
    expect(html.indexOf('stop-past')).toBeLessThan(html.indexOf('stop-today'))
    expect(html).toContain('aria-label="Cột mốc 2025"')
    expect(html).toContain('<span class="unseen">Chưa đạt: </span>')
    expect(html).toContain('Kinh tế số &amp; GDP</a>: <b>14,02%</b>')
  })
})
