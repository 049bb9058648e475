import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { PublicSeriesInPlaces } from '../contract/series.ts'
import type { PublicObservation } from '../contract.ts'
import { seriesCsv } from './series-csv.ts'

const observation: PublicObservation = {
  id: '00000000-0000-4000-8000-000000000001',
  method: 'office',
  area: 'VN',
  areaName: 'Việt Nam',
  period: '2024',
  qualifier: null,
  value: '-5.98',
  status: 'final',
  standing: 'main',
  reason: null,
  source: { id: 'paper', publisher: 'Paper', url: null, publishedOn: null, kind: 'press', quotes: null },
  knownFrom: '2026-11-23T00:00:00.000Z',
  supersededAt: null,
}
const series = (more: Partial<PublicObservation>): PublicSeriesInPlaces => ({
  indicator: {
    id: 'share',
    unit: 'percent',
    direction: 'higher',
    frequency: 'yearly',
    name: '',
    question: '',
    definition: '',
    unitWords: '',
    authority: null,
    note: null,
    sample: false,
  },
  methods: [],
  places: [],
  observations: [{ ...observation, ...more }],
})
const rowOf = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true })[0]

describe('a series as CSV', () => {
  it('begins with a byte order mark and names its columns', () => {
    expect(seriesCsv(series({}))).toMatch(/^\uFEFFindicator,method,area,/)
    expect(rowOf(seriesCsv(series({})))).toMatchObject({
      area_name: 'Việt Nam',
      sample: 'false',
      unit: 'percent',
    })
  })
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'keeps %j from running as a formula',
    (reason) => {
      expect(rowOf(seriesCsv(series({ reason })))?.['reason']).toBe(`'${reason}`)
    },
  )
  it('leaves numbers below zero as numbers', () => {
    expect(rowOf(seriesCsv(series({})))?.['value']).toBe('-5.98')
  })
  it('keeps commas, quotes and line ends of a text in its cell', () => {
    const reason = 'one, "two"\nthree'
    expect(rowOf(seriesCsv(series({ reason })))?.['reason']).toBe(reason)
  })
})
