import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { lineCsv } from './line-csv.ts'
import { aim, digitalEconomy, line, paper, today, value } from './made-up.fixture.ts'
import { reckon } from './reckon.ts'

describe('a line as it is shown', () => {
  const reckoned = reckon(digitalEconomy(), today)

  it('holds each value on the line against the required path', () => {
    const rows = reckoned.main.map(({ observation, required, difference }) => [
      observation.period,
      required?.toFixed(2),
      difference?.toFixed(2),
    ])
    expect(rows).toEqual([
      ['2020', '12.66', '0.00'],
      ['2021', '14.13', '-1.26'],
      ['2022', '15.60', '-2.77'],
      ['2023', '17.06', '-4.19'],
      ['2024', '18.53', '-5.36'],
      ['2025', '20.00', '-5.98'],
    ])
  })
  it('keeps what others say and what stood before apart, without a required level', () => {
    for (const rows of [reckoned.conflicts, reckoned.earlier]) {
      expect(rows).toMatchObject([{ required: null, difference: null }])
    }
    expect(reckoned.disagreement).toEqual({ sources: 2, figures: 2, period: '2024' })
  })
  it('names the years that still wait for a value', () => {
    expect(reckoned.waiting).toEqual([{ period: '2026', required: 22 }])
  })
  it('knows the last milestone, the next, and the pace between', () => {
    expect([reckoned.last?.year, reckoned.next?.year]).toEqual([2025, 2030])
    expect(reckoned.next?.hardest.id).toBe('aim-2030')
    expect(reckoned.needed?.perYear).toBeCloseTo(3.196, 9)
    expect(reckoned.past?.perYear).toBeCloseTo(0.272, 9)
  })
  it('counts a rank above the path as short of it', () => {
    const rank = line(
      [value('2020', '6'), value('2024', '5')],
      [aim('top', { comparator: 'top', value: '4', deadline: 2025 })],
      { unit: 'rank', direction: 'lower', frequency: 'biennial' },
    )
    const rows = reckon(rank, today).main
    expect(Object.is(rows[0]?.difference, 0)).toBe(true)
    expect(rows[1]?.difference).toBeCloseTo(-0.6, 9)
    expect(reckon(rank, today).waiting).toEqual([])
  })
  it('has no pace towards an aim that it only comes near, or on average growth', () => {
    const values = [value('2020', '5'), value('2025', '6')]
    const near = reckon(line(values, [aim('near', { fit: 'proxy' })]), today)
    const growth = reckon(line(values, [aim('growth')], { unit: 'percent-per-year' }), today)
    expect([near.needed, near.past, growth.needed, growth.past]).toEqual([null, null, null, null])
  })
})

describe('the CSV of a line', () => {
  const read = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true })
  const csvOf = (given: ReturnType<typeof line>) => lineCsv(given, reckon(given, today))

  it('has every value with its source and the level required', () => {
    const rows = read(csvOf(digitalEconomy()))
    expect(rows).toHaveLength(8)
    expect(rows[1]).toMatchObject({
      period: '2021',
      value: '12.87',
      required: '14.128',
      difference: '-1.258',
    })
    expect(rows.find((row) => row['standing'] === 'conflict')).toMatchObject({
      value: '18.3',
      method: 'estimate',
      source_publisher: 'Other paper',
      required: '',
    })
  })
  it('begins with a byte order mark', () => {
    expect(csvOf(digitalEconomy()).codePointAt(0)).toBe(0xfeff)
  })
  it('lets no text run as a formula, and leaves numbers alone', () => {
    const source = { ...paper, publisher: '=cmd|calc', quotes: '+1', url: '@x' }
    const [row] = read(csvOf(line([value('2024', '-5.1', { source, reason: '-1+2' })], [aim('a')])))
    expect(row).toMatchObject({
      source_publisher: "'=cmd|calc",
      source_quotes: "'+1",
      source_url: "'@x",
      reason: "'-1+2",
      value: '-5.1',
    })
  })
})
