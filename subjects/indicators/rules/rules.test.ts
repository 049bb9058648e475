import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../contract.ts'
import { keyOf } from './check-rows.ts'
import { conflictsWith, inReadingOrder, newestMain, type Standable, sortOut, valueAt } from './main-line.ts'
import { observationColumns, readObservationFile } from './observation-file.ts'
import { comparePeriods, plotAt, readPeriod } from './period.ts'
import { planImport, type StandingValue } from './plan-import.ts'

const value = (period: string, more: Partial<Standable> = {}): Standable => ({
  method: 'office',
  area: 'VN',
  period,
  standing: 'main',
  supersededAt: null,
  ...more,
})

describe('a period', () => {
  it('is a year, a month or about one of them', () => {
    expect(readPeriod('2024')).toEqual({ year: 2024, month: null, about: false })
    expect(readPeriod('2025-10')).toEqual({ year: 2025, month: 10, about: false })
    expect(readPeriod('about 2024')).toEqual({ year: 2024, month: null, about: true })
    for (const wrong of ['2025-13', '2025-00', '24', '2025-1', 'About 2024', '2024 ', '']) {
      expect(readPeriod(wrong)).toBeNull()
    }
  })
  it('has a place on the line only where the source gives the time', () => {
    expect(plotAt('2024')).toBe(2024)
    expect(plotAt('2025-07')).toBeCloseTo(2025.54, 2)
    expect(plotAt('about 2024')).toBeNull()
  })
  it('is ordered by its end, the year after its months', () => {
    const periods = ['2025', '2024', '2024-12', '2024-02', '2025-01']
    expect(periods.sort(comparePeriods)).toEqual(['2024-02', '2024-12', '2024', '2025-01', '2025'])
  })
})

describe('the main line', () => {
  it('takes what stands, and keeps earlier releases and other methods off it', () => {
    const values = [
      value('2025'),
      value('2024'),
      value('2024', { supersededAt: '2025-01-06T00:00:00.000Z' }),
      value('2023', { standing: 'earlier' }),
      value('2024', { standing: 'conflict', method: 'estimate' }),
    ]
    const { main, earlier, conflicts } = sortOut(values)
    expect(main.map(({ period }) => period)).toEqual(['2024', '2025'])
    expect(earlier.map(({ period }) => period)).toEqual(['2023', '2024'])
    expect(conflicts).toEqual([values[4]])
  })
  it('puts every value in exactly one place', () => {
    const any = fc.record({
      method: fc.constantFrom('office', 'estimate'),
      area: fc.constant('VN'),
      period: fc.constantFrom('2023', '2024', 'about 2024', '2024-05'),
      standing: fc.constantFrom('main' as const, 'earlier' as const, 'conflict' as const),
      supersededAt: fc.constantFrom(null, '2026-01-01T00:00:00.000Z'),
    })
    fc.assert(
      fc.property(fc.array(any), (values) => {
        const { main, earlier, conflicts } = sortOut(values)
        expect([...main, ...earlier, ...conflicts]).toHaveLength(values.length)
        expect(new Set([...main, ...earlier, ...conflicts])).toEqual(new Set(values))
        expect(main.every((one) => one.supersededAt === null && one.standing === 'main')).toBe(true)
      }),
    )
  })
  it('ends with the newest value', () => {
    expect(newestMain([value('2025'), value('2024'), value('2026', { standing: 'conflict' })])?.period).toBe(
      '2025',
    )
    expect(newestMain([])).toBeNull()
  })
  it('names what is said otherwise of the same place and period', () => {
    const main = value('2024')
    const other = value('2024', { standing: 'conflict' })
    const elsewhere = value('2024', { standing: 'conflict', area: 'LA' })
    expect(conflictsWith(main, [main, other, elsewhere, value('2023', { standing: 'conflict' })])).toEqual([
      other,
    ])
  })
  it('is read place by place, what stands before what stood', () => {
    const stood = value('2024', { supersededAt: '2025-01-06T00:00:00.000Z' })
    const other = value('2024', { standing: 'conflict' })
    const stands = value('2024')
    const elsewhere = value('2020', { area: 'LA' })
    expect(inReadingOrder([stood, other, stands, elsewhere])).toEqual([elsewhere, stands, other, stood])
  })
})

describe('the value at a year', () => {
  it('is the one of that year, else the latest of its months', () => {
    const values = [value('2024'), value('2025-06'), value('2025-10')]
    expect(valueAt(values, 2024, 'yearly')?.period).toBe('2024')
    expect(valueAt(values, 2025, 'irregular')?.period).toBe('2025-10')
    expect(valueAt([...values, value('2025')], 2025, 'monthly')?.period).toBe('2025')
    expect(valueAt(values, 2026, 'yearly')).toBeNull()
  })
  it('of a biennial index is its edition until the next one is due', () => {
    const editions = [value('2020'), value('2022'), value('2024')]
    expect(valueAt(editions, 2024, 'biennial')?.period).toBe('2024')
    expect(valueAt(editions, 2025, 'biennial')?.period).toBe('2024')
    expect(valueAt(editions, 2026, 'biennial')).toBeNull()
    expect(valueAt(editions, 2021, 'yearly')).toBeNull()
  })
})

const row: Observation = {
  indicator: 'share',
  method: 'office',
  area: 'VN',
  period: '2024',
  qualifier: null,
  value: '13.17',
  unit: 'percent',
  status: 'final',
  standing: 'main',
  source: 'paper',
  reason: null,
}
const stands = (id: string, more: Partial<StandingValue> = {}): StandingValue => {
  const { unit, ...rest } = row
  return { ...rest, id, byOffice: false, ...more }
}
const plan = (rows: Observation[], standing: StandingValue[], sparesOffice = false) =>
  planImport(rows, standing, { sparesOffice })

describe('an import', () => {
  it('knows a value by its number, not by how it is written', () => {
    expect(keyOf({ ...row, value: '13.170' })).toBe(keyOf(row))
    expect(keyOf({ ...row, value: '-0' })).toBe(keyOf({ ...row, value: '0.00' }))
    expect(keyOf({ ...row, value: '-13.17' })).not.toBe(keyOf(row))
    const long = '0.10000000000000000000000000001'
    expect(keyOf({ ...row, value: long })).not.toBe(keyOf({ ...row, value: `${long}2` }))
  })
  it('leaves what stands, replaces the main value, and adds beside it', () => {
    expect(plan([row], [stands('a')])).toEqual({ add: [], supersede: [], kept: [], unchanged: 1 })
    const newer = { ...row, value: '14', source: 'other' }
    expect(plan([newer], [stands('a')])).toMatchObject({ add: [newer], supersede: ['a'] })
    const conflict = { ...newer, standing: 'conflict' as const }
    expect(plan([conflict], [stands('a')])).toMatchObject({ add: [conflict], supersede: [] })
  })
  it('supersedes a value once where it is marked earlier and replaced in one file', () => {
    const rows = [
      { ...row, standing: 'earlier' as const },
      { ...row, value: '14' },
    ]
    expect(plan(rows, [stands('a')])).toMatchObject({ add: rows, supersede: ['a'] })
  })
  it('of facts that ship leaves the values of an office', () => {
    const newer = { ...row, value: '14' }
    expect(plan([newer], [stands('a', { byOffice: true })], true)).toMatchObject({ add: [], kept: [newer] })
    expect(plan([newer], [stands('a', { byOffice: true })])).toMatchObject({ add: [newer], kept: [] })
  })
})

describe('an observation file', () => {
  const cells = Object.entries(row).map(([column, cell]) => [column, cell ?? ''] as const)
  const header = cells.map(([column]) => column).join(',')
  const line = cells.map(([, cell]) => cell).join(',')
  const read = (text: string) => readObservationFile('values.csv', text)
  const refusal = (text: string) => {
    try {
      return { read: read(text) }
    } catch (error) {
      return error
    }
  }

  it('is read with columns in any order, a byte order mark, and either end of line', () => {
    const backwards = [...cells].reverse()
    const text = `\uFEFF${backwards.map(([column]) => column)}\r\n${backwards.map(([, cell]) => cell)}\r\n`
    expect(read(text)).toEqual([row])
    expect(read(`${header}\n`)).toEqual([])
    expect(observationColumns).toEqual(cells.map(([column]) => column))
  })
  it.each([
    ['', { row: 1, problem: 'empty' }],
    [`${header}\n${line}\n${line},x\n`, { row: 3, problem: 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' }],
    [`${header}\n${line}\n\n${line}\n`, { row: 3 }],
    [`${header}\n"${line}\n`, { row: 2, problem: 'CSV_QUOTE_NOT_CLOSED' }],
    [`${header}\n${line}\n${line.replace('share', 'sha\uFFFDre')}\n`, { row: 3, problem: 'encoding' }],
  ])('that cannot be read is refused with its row', (text, details) => {
    expect(refusal(text)).toMatchObject({ code: 'observations-unreadable', details })
  })
  it('is refused for its header with the column', () => {
    expect(refusal(header.replace(',source', ''))).toMatchObject({
      code: 'observations-missing-column',
      details: { row: 1, column: 'source' },
    })
    expect(refusal(`${header},source_url`)).toMatchObject({
      code: 'observations-unknown-column',
      details: { row: 1, column: 'source_url' },
    })
    expect(refusal(`${header},source`)).toMatchObject({ code: 'observations-repeated-column' })
  })
  it('is refused above 5 MB', () => {
    expect(refusal('ạ'.repeat(2 * 1024 * 1024))).toMatchObject({
      code: 'observations-too-large',
      status: 413,
    })
  })
  it('quotes only the start of a long cell', () => {
    const error = refusal(`${header}\n${line.replace('13.17', 'x'.repeat(5000))}\n`)
    expect(error).toMatchObject({ code: 'observations-wrong-value', details: { column: 'value' } })
    expect(JSON.stringify(error).length).toBeLessThan(600)
  })
})
