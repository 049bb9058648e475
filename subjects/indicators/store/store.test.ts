import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenDatabase, openEmbedded } from '../../../kernel/database/database.ts'
import { openEngine } from '../../../kernel/database/embedded/engine.ts'
import type { AppError } from '../../../kernel/errors.ts'
import { contentStore } from '../../../kernel/files/content-store.ts'
import type { House } from '../../../kernel/house.ts'
import { offloadHere } from '../../../kernel/job.ts'
import { listenerTable } from '../../../kernel/listener.ts'
import { ask } from '../../../kernel/query.ts'
import { operator, visitor } from '../../../kernel/rights.ts'
import { searchStore } from '../../../kernel/search/search-store.ts'
import { loadBodies } from '../../bodies/actions/load.ts'
import { importObservations } from '../actions/import-observations.ts'
import { loadIndicators } from '../actions/load.ts'
import { getSeries } from '../queries/get-series.ts'
import { listIndicators } from '../queries/list-indicators.ts'
import { newestFigures } from '../queries/newest-figures.ts'
import { seriesOfMany } from '../queries/series-of-many.ts'
import { newestMain, sortOut } from '../rules/main-line.ts'
import { observationColumns, readObservationFile } from '../rules/observation-file.ts'
import { areas, fileOf, indicators, type Row, reasons, sources } from './example.ts'

let open: OpenDatabase
let house: House
const clock = { at: Date.UTC(2026, 10, 23) }

beforeAll(async () => {
  open = await openEmbedded(await openEngine({}))
  house = {
    database: open.tables,
    files: contentStore(tmpdir()),
    listeners: listenerTable([]),
    offload: offloadHere,
    rangeOf: async () => null,
    noteAccess: async () => {},
    now: () => new Date(clock.at),
    newId: randomUUID,
    log: () => {},
  }
  await loadBodies.perform(house, { actor: operator }, { areas, bodies: [], sources })
})
afterAll(() => open.close())

// The guards refuse to empty the tables of values, so a test that wants them empty says so to the engine itself.
beforeEach(async () => {
  clock.at += 60_000
  await open.pool.query(`set session_replication_role = replica;
    delete from observations; delete from shipped_items where kind = 'observation';
    set session_replication_role = origin`)
  await load([])
})

const load = (rows: readonly Row[], more = {}) =>
  loadIndicators.perform(
    house,
    { actor: operator },
    {
      indicators,
      reasons,
      observations: rows.length ? readObservationFile('shipped.csv', fileOf(...rows)) : [],
      ...more,
    },
  )
const importText = (text: string) =>
  importObservations.perform(house, { actor: operator }, { file: 'values.csv', text })
const later = () => {
  clock.at += 60_000
  return new Date(clock.at).toISOString()
}
const importRows = (...rows: Row[]) => importText(fileOf(...rows))
const series = (id = 'share') => ask(house, getSeries, visitor, { id, language: 'en' })
const countOf = async (table: string) =>
  Number((await open.pool.query(`select count(*) from ${table}`)).rows[0].count)
const said = async (work: Promise<unknown>): Promise<AppError> =>
  work.then(
    () => {
      throw new Error('was not refused')
    },
    (error) => error,
  )

describe('importing observations', () => {
  it('keeps a value with its source, its digits and the moment from which it was known', async () => {
    const known = later()
    expect(await importRows({ value: '12.60', qualifier: 'about' })).toEqual({
      added: 1,
      superseded: 0,
      unchanged: 0,
    })
    const { observations } = await series()
    expect(observations).toMatchObject([
      {
        value: '12.60',
        qualifier: 'about',
        areaName: 'Việt Nam',
        supersededAt: null,
        knownFrom: known,
        source: {
          publisher: 'Publisher of paper-2024',
          publishedOn: '2024-01-06',
          quotes: 'Statistics office en',
        },
      },
    ])
  })

  it('changes nothing and records nothing when the same file comes again', async () => {
    const file = fileOf({}, { period: '2023', value: '12.87' })
    await importText(file)
    const before = await countOf('facts')
    expect(await importText(file)).toEqual({ added: 0, superseded: 0, unchanged: 2 })
    expect(await importRows({ value: '13.170' })).toEqual({ added: 0, superseded: 0, unchanged: 1 })
    expect(await countOf('facts')).toBe(before)
    expect(await countOf('observations')).toBe(2)
  })

  it('records one fact with counts, the digest and no name of a file', async () => {
    await importRows({})
    const { rows } = await open.pool.query('select * from facts order by seq desc limit 1')
    expect(rows[0]).toMatchObject({ name: 'observations-imported', subject: 'observations' })
    expect(rows[0].details).toMatchObject({ added: 1, superseded: 0, unchanged: 0, indicators: ['share'] })
    expect(rows[0].subject_id).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(rows[0].details)).not.toContain('values.csv')
  })

  it('lets a newer main value stand and keeps the one before as an earlier vintage', async () => {
    await importRows({ value: '12.33', status: 'preliminary' })
    const revised = later()
    await importRows({ value: '12.87', source: 'paper-2025' })
    const { main, earlier } = sortOut((await series()).observations)
    expect(main.map(({ value }) => value)).toEqual(['12.87'])
    expect(earlier).toMatchObject([{ value: '12.33', supersededAt: revised }])
  })

  it('supersedes the same value when it is final at last', async () => {
    await importRows({ status: 'preliminary' })
    expect(await importRows({})).toEqual({ added: 1, superseded: 1, unchanged: 0 })
    expect(newestMain((await series()).observations)).toMatchObject({ status: 'final' })
  })

  it('sets another method apart and leaves the main value alone', async () => {
    await importRows({}, { method: 'estimate', value: '18.3', standing: 'conflict', reason: 'other-method' })
    const sorted = sortOut((await series()).observations)
    expect(sorted.main).toMatchObject([{ value: '13.17', method: 'office' }])
    expect(sorted.conflicts).toMatchObject([{ value: '18.3', reason: 'Another method en' }])
  })

  it('is refused to visitors', async () => {
    const refused = importObservations.perform(house, { actor: visitor }, { file: 'a', text: fileOf({}) })
    expect((await said(refused)).code).toBe('request-not-signed-in')
  })
})

describe('a broken file', () => {
  const refusals: [string, Row[], object][] = [
    ['observations-unknown-indicator', [{}, { indicator: 'nothing' }], { row: 3, column: 'indicator' }],
    ['observations-unknown-method', [{ method: 'guess' }], { row: 2, column: 'method', value: 'guess' }],
    [
      'observations-unknown-area',
      [{}, { period: '2023', area: 'XX' }],
      { row: 3, column: 'area', value: 'XX' },
    ],
    ['observations-unknown-source', [{ source: 'hearsay' }], { row: 2, column: 'source', value: 'hearsay' }],
    ['observations-unknown-reason', [{ reason: 'why-not' }], { row: 2, column: 'reason' }],
    ['observations-wrong-unit', [{ unit: 'rank' }], { row: 2, column: 'unit', expected: 'percent' }],
    ['observations-wrong-value', [{ value: '14.O2' }], { row: 2, column: 'value', value: '14.O2' }],
    ['observations-wrong-value', [{ period: '2025-13' }], { row: 2, column: 'period' }],
    ['observations-not-for-main', [{ method: 'estimate' }], { row: 2, column: 'method' }],
    ['observations-not-for-main', [{ period: 'about 2024' }], { row: 2, column: 'period' }],
    ['observations-duplicate-main', [{}, { value: '13.2' }], { row: 3, column: 'standing', first: 2 }],
    ['observations-duplicate-row', [{}, { value: '13.170' }], { row: 3, column: 'value', first: 2 }],
  ]
  it.each(refusals)(
    '%s names file, row and column, and nothing of it is loaded',
    async (code, rows, details) => {
      const error = await said(importRows(...rows))
      expect(error).toMatchObject({ code, status: 422, details: { file: 'values.csv', ...details } })
      expect(await countOf('observations')).toBe(0)
    },
  )

  it('is named by its row wherever the damage is, and nothing is written', async () => {
    const facts = await countOf('facts')
    const years = Array.from({ length: 12 }, (_, index) => ({ period: String(2010 + index) }))
    const place = fc.record({
      index: fc.nat(years.length - 1),
      column: fc.constantFrom(...observationColumns),
      junk: fc.constantFrom('?', '12,5 %', '=1+1', '-', ' ', '1e5', 'x\ny', '“', '\u0000'),
    })
    await fc.assert(
      fc.asyncProperty(place, async ({ index, column, junk }) => {
        const rows = years.map((row, at) => (at === index ? { ...row, [column]: `"${junk}"` } : row))
        const error = await said(importRows(...rows))
        expect(error.code).toMatch(/^observations-/)
        expect(error.details).toMatchObject({ row: index + 2, column })
      }),
      { numRuns: 60 },
    )
    expect(await countOf('observations')).toBe(0)
    expect(await countOf('facts')).toBe(facts)
  })
})

describe('what ships', () => {
  it('loads once, and again only what is new', async () => {
    expect(await load([{}])).toEqual({ written: 1, kept: [] })
    const facts = await countOf('facts')
    expect(await load([{}])).toEqual({ written: 0, kept: [] })
    expect(await countOf('facts')).toBe(facts)
    expect(await load([{}, { period: '2023' }])).toEqual({ written: 1, kept: [] })
  })

  it('leaves what an office imported since', async () => {
    await load([{ status: 'preliminary' }])
    later()
    await importRows({ value: '13.20', source: 'paper-2025' })
    expect(await load([{ value: '13.17' }])).toEqual({ written: 0, kept: ['share/VN/2024'] })
    expect(newestMain((await series()).observations)).toMatchObject({ value: '13.20' })
  })

  it('replaces a shipped value that nobody touched', async () => {
    await load([{ status: 'preliminary' }])
    expect(await load([{}])).toEqual({ written: 1, kept: [] })
    expect(newestMain((await series()).observations)).toMatchObject({ status: 'final' })
  })

  it('may change which method is the main one', async () => {
    const [share, ...others] = indicators
    if (!share) throw new Error('no indicator')
    const methods = share.methods.map((method) => ({ ...method, main: !method.main }))
    await load([], { indicators: [{ ...share, methods }, ...others] })
    expect((await series()).methods[0]).toMatchObject({ id: 'estimate', main: true })
  })

  it('names the row of the whole file when it is broken', async () => {
    await load([{}])
    const error = await said(load([{}, { period: '2023', source: 'hearsay' }]))
    expect(error).toMatchObject({ code: 'observations-unknown-source', details: { row: 3 } })
  })

  it('can be found without diacritics', async () => {
    const found = await searchStore(open.tables).find('vi', 'ty trong kinh te', 5)
    expect(found).toMatchObject([{ kind: 'indicator', href: '/indicators/share' }])
  })
})

describe('asking', () => {
  it('gives several series of one area together, without those that nobody knows', async () => {
    await importRows({}, { area: 'LA', value: '3' }, { indicator: 'growth', value: '7' })
    const answer = await ask(house, seriesOfMany, visitor, { ids: ['share', 'growth', 'nothing'] })
    expect(answer.series.map(({ indicator, observations }) => [indicator.id, observations.length])).toEqual([
      ['growth', 1],
      ['share', 1],
    ])
    const written = await seriesOfMany.answer(
      open.tables,
      { ...house, actor: visitor, now: new Date() },
      {
        ids: 'share,growth',
        area: 'LA',
      },
    )
    expect(written.series.flatMap(({ observations }) => observations.map(({ value }) => value))).toEqual([
      '3',
    ])
  })

  it('answers that there is no such indicator', async () => {
    expect((await said(series('nothing'))).code).toBe('request-not-found')
  })

  it('lists each indicator with its newest main value, by the same order as the rules', async () => {
    const period = fc.constantFrom('2023', '2023-12', '2024-03', '2024-11', '2024-12', '2024', '2025-01')
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(period, { minLength: 1 }), async (periods) => {
        await open.pool.query(`set session_replication_role = replica; delete from observations;
          set session_replication_role = origin`)
        await importRows(...periods.map((name) => ({ period: name })))
        const { observations } = await series()
        const { indicators: listed, total } = await ask(house, listIndicators, visitor, { language: 'en' })
        const share = listed.find(({ indicator }) => indicator.id === 'share')
        expect(share?.newest).toEqual(newestMain(observations))
        expect(share).toMatchObject({ values: periods.length, places: 1 })
        expect(total).toBe(3)
        expect(listed.find(({ indicator }) => indicator.id === 'growth')?.newest).toBeNull()
      }),
      { numRuns: 20 },
    )
  })

  it('lists by letters, whatever their accents, and samples last', async () => {
    const { indicators: listed } = await ask(house, listIndicators, visitor, { language: 'vi' })
    expect(listed.map(({ indicator }) => indicator.id)).toEqual(['growth', 'share', 'sample-share'])
    const second = await ask(house, listIndicators, visitor, { language: 'vi', limit: 1, offset: 1 })
    expect(second.indicators.map(({ indicator }) => indicator.id)).toEqual(['share'])
    expect(second.total).toBe(3)
  })

  it('tells the newest figures by the date of their source, without samples', async () => {
    await importRows(
      { period: '2025', source: 'paper-2024' },
      { indicator: 'growth', value: '7', source: 'paper-2025' },
      { indicator: 'sample-share', value: '99', source: 'paper-2025' },
    )
    const { figures } = await ask(house, newestFigures, visitor, { limit: 5 })
    expect(figures.map(({ indicator }) => indicator.id)).toEqual(['growth', 'share'])
  })
})

describe('the database', () => {
  const attempts = [
    `update observations set value = 1`,
    `update observations set superseded_at = now(), value = 1`,
    `delete from observations`,
    `truncate observations`,
  ]
  it.each(attempts)('refuses %s', async (statement) => {
    await importRows({})
    await expect(open.pool.query(statement)).rejects.toThrow('superseded, never rewritten')
  })

  it('lets nobody bring a superseded value back to life', async () => {
    await importRows({})
    await importRows({ value: '13.2' })
    await expect(open.pool.query('update observations set superseded_at = null')).rejects.toThrow(
      'never rewritten',
    )
  })
})
