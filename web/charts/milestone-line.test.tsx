import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrow, wide } from './frame.ts'
import { labels, marks } from './labels.ts'
import type { MilestoneLineProps } from './milestone.ts'
import { MilestoneLine } from './milestone-line.tsx'
import { milestoneWords } from './milestone-words.ts'
import { overlaps } from './place-labels.ts'
import { plan } from './plan.ts'

const digital: MilestoneLineProps = {
  id: 'line',
  language: 'vi',
  finding: 'Kinh tế số: 14,02% năm 2025 < 20%',
  caption: 'Kinh tế số trong GDP, %',
  unit: '%',
  better: 'higher',
  share: true,
  actual: [
    { time: 2020, value: 12.66, label: '12,66%', provisional: false },
    { time: 2024, value: 13.17, label: '13,17%', provisional: false },
    { time: 2025, value: 14.02, label: '14,02%', provisional: true, note: 'sơ bộ' },
  ],
  required: [
    { time: 2020, value: 12.66 },
    { time: 2025, value: 20 },
    { time: 2030, value: 30 },
    { time: 2045, value: 50 },
  ],
  posts: [
    { time: 2025, year: 2025, value: 20, valueLabel: 'khoảng 20%', sourceLabel: 'NQ 52', state: 'missed' },
    { time: 2030, year: 2030, value: 30, valueLabel: '≥ 30%', sourceLabel: 'NQ 52, 57', state: 'open' },
    {
      time: 2045,
      year: 2045,
      value: 50,
      valueLabel: '≥ 50%',
      sourceLabel: 'NQ 57',
      state: 'open',
      href: '#p',
    },
  ],
  earlier: [
    { time: 2020, value: 12.66 },
    { time: 2023, value: 12.33 },
  ],
  conflicts: [{ time: 2024, value: 18.3, label: '18,3% · Bộ TT&TT', note: 'cách tính khác' }],
  today: { time: 2026.9, label: 'hôm nay 23/11/2026' },
  words: milestoneWords('vi'),
}

const draw = (props: Partial<MilestoneLineProps>) => String(<MilestoneLine {...digital} {...props} />)
const count = (html: string, part: string) => html.split(part).length - 1

describe('the milestone line', () => {
  it('gives two drawings, each told by the finding, and no inline style', () => {
    const html = draw({})
    expect(count(html, '<svg class="chart only-')).toBe(2)
    expect(count(html, 'role="img"')).toBe(2)
    expect(count(html, '<title id="line-wide">Kinh tế số: 14,02% năm 2025 &lt; 20%</title>')).toBe(1)
    expect(html).not.toMatch(/style=|<script|NaN|undefined/)
  })
  it('never joins another source to the series, and draws a preliminary value open', () => {
    const html = draw({})
    expect(count(html, 'class="conflict"')).toBe(3)
    const series = html.match(/class="actual" d="[^"]*" stroke-width="3"/)?.[0] ?? ''
    expect(count(series, ',')).toBe(digital.actual.length)
    expect(count(html, '<circle class="provisional"')).toBe(3)
    expect(count(html, '<circle class="official"')).toBe(4)
  })
  it('says each milestone under the narrow drawing, with the way to it', () => {
    expect(draw({})).toContain('<a href="#p">≥ 50%</a>')
  })
  it('cuts the years only before a later milestone', () => {
    expect(draw({})).toContain('class="cut"')
    expect(draw({ posts: digital.posts.slice(0, 2), required: digital.required.slice(0, 3) })).not.toContain(
      'class="cut"',
    )
  })
  it('says that the axis of a rank is turned over', () => {
    expect(draw({ better: 'lower', share: false, unit: 'hạng' })).toContain('hạng, càng lên cao càng tốt')
  })
  it('stands with one figure, with none, and with milestones in words only', () => {
    const words = { ...digital.posts[0], value: null, state: 'unknown', valueLabel: 'tiên tiến' } as const
    for (const props of [
      { actual: digital.actual.slice(0, 1) },
      { actual: [], required: [], earlier: [], conflicts: [] },
      {
        actual: [],
        required: [],
        earlier: [],
        conflicts: [],
        posts: [{ ...words, time: 2025, year: 2025, sourceLabel: '' }],
      },
      { actual: [], required: [], earlier: [], conflicts: [], posts: [] },
    ]) {
      expect(draw(props)).not.toMatch(/NaN|undefined|Infinity/)
    }
    expect(draw({ actual: [] })).toContain('chưa có số liệu')
  })
  it('says each year in order, however the points were given', () => {
    expect(draw({ actual: [...digital.actual].reverse() })).toBe(draw({}))
  })
})

const texts = fc.constantFrom(
  '20%',
  'plus de 60 % du produit intérieur brut',
  'khoảng 7,5%/năm',
  'top 3',
  '85 triệu',
)
const level = fc.record({
  time: fc.double({ min: 2015, max: 2026, noNaN: true }),
  value: fc.integer({ min: 0, max: 90 }),
})
const posts = fc.uniqueArray(
  fc.record({
    year: fc.constantFrom(2024, 2025, 2026, 2030, 2035, 2045),
    value: fc.option(fc.integer({ min: 0, max: 100 })),
    valueLabel: texts,
    sourceLabel: texts,
    state: fc.constantFrom('reached', 'missed', 'open', 'unknown'),
  }),
  { selector: ({ year }) => year, maxLength: 5 },
)

describe('labels of the milestone line', () => {
  it('never cover each other or a mark, and never leave the drawing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ level, label: texts, provisional: fc.boolean() }), { maxLength: 9 }),
        posts,
        fc.array(fc.record({ level, label: texts, note: texts }), { maxLength: 3 }),
        fc.boolean(),
        (actual, planted, conflicts, share) => {
          const props: MilestoneLineProps = {
            ...digital,
            share,
            actual: actual
              .map(({ level: at, label, provisional }) => ({ ...at, label, provisional, note: label }))
              .sort((a, b) => a.time - b.time),
            posts: planted.map((post) => ({ ...post, time: post.year })),
            conflicts: conflicts.map(({ level: at, label, note }) => ({ ...at, label, note })),
          }
          for (const frame of [wide, narrow]) {
            const planned = plan(props, frame)
            const placed = labels(planned, props).map(({ box }) => box)
            const walls = marks(planned, props)
            for (const [index, box] of placed.entries()) {
              expect([...placed.slice(index + 1), ...walls].filter((other) => overlaps(box, other))).toEqual(
                [],
              )
              expect(box.x0).toBeGreaterThanOrEqual(0)
              expect(box.x1).toBeLessThanOrEqual(frame.width)
              expect(box.y0).toBeGreaterThanOrEqual(0)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })
  it('say the milestones and the newest value of the usual case in both drawings', () => {
    for (const frame of [wide, narrow]) {
      const said = labels(plan(digital, frame), digital).flatMap(({ lines }) => lines.map(({ text }) => text))
      expect(said).toEqual(expect.arrayContaining(['khoảng 20%', '≥ 30%', '≥ 50%', '14,02%', '12,66%']))
    }
  })
})
