import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenDatabase, openEmbedded } from '../../../../kernel/database/database.ts'
import { openEngine } from '../../../../kernel/database/embedded/engine.ts'
import { contentStore } from '../../../../kernel/files/content-store.ts'
import type { House } from '../../../../kernel/house.ts'
import { asker, type Page } from '../../../../kernel/http/page.ts'
import { offloadHere } from '../../../../kernel/job.ts'
import { listenerTable } from '../../../../kernel/listener.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { operator, visitor } from '../../../../kernel/rights.ts'
import { loadBodies } from '../../../bodies/actions/load.ts'
import { importObservations } from '../../actions/import-observations.ts'
import { loadIndicators } from '../../actions/load.ts'
import { areas, fileOf, indicators, type Row, reasons, sources } from '../../store/example.ts'
import { indicatorCsv, indicatorJson } from './files.ts'
import { indicatorPage } from './indicator.tsx'
import { indicatorsPage } from './list.tsx'

let open: OpenDatabase
let house: House

beforeAll(async () => {
  open = await openEmbedded(await openEngine({}))
  house = {
    database: open.tables,
    files: contentStore(tmpdir()),
    offload: offloadHere,
    listeners: listenerTable([]),
    rangeOf: async () => null,
    noteAccess: async () => {},
    now: () => new Date('2026-11-23T03:00:00Z'),
    newId: randomUUID,
    log: () => {},
  }
  await loadBodies.perform(house, { actor: operator }, { areas, bodies: [], sources })
  await loadIndicators.perform(house, { actor: operator }, { indicators, reasons, observations: [] })
  await importRows({ value: '12.33', status: 'preliminary' })
  await importRows(
    { value: '13.17' },
    { value: '18.3', method: 'estimate', standing: 'conflict', reason: 'other-method', status: 'estimate' },
    { area: 'LA', value: '3', source: 'undated' },
  )
})
afterAll(() => open.close())

const importRows = (...rows: Row[]) =>
  importObservations.perform(house, { actor: operator }, { file: 'values.csv', text: fileOf(...rows) })

async function answer(page: Page, parameters: Record<string, string> = {}, language: Language = 'en') {
  return page.make({
    language,
    today: '2026-11-23',
    now: house.now(),
    path: '/',
    link: (path) => `/${language}${path}`,
    parameter: (name) => parameters[name] ?? '',
    question: () => null,
    ask: asker({ house, actor: visitor }),
  })
}
async function show(page: Page, parameters: Record<string, string> = {}, language: Language = 'en') {
  const made = await answer(page, parameters, language)
  if (made.kind !== 'page') throw new Error(made.kind)
  return String(await made.body)
}
async function download(page: Page, file: string) {
  const made = await answer(page, { file })
  if (made.kind !== 'file') throw new Error(made.kind)
  return made
}

describe('the list of indicators', () => {
  it('names each with its newest figure, period and source', async () => {
    const html = await show(indicatorsPage)
    expect(html).toContain('<a href="/en/indicators/share">Digital share</a>')
    expect(html).toMatch(/13\.17% of all en.*2024.*Statistics office en, 6 Jan 2024, final/s)
    expect(html).toContain('no data yet')
    expect(html).toContain('class="sample"')
  })
})

describe('the page of an indicator', () => {
  it('shows every value: what stands, what another method says and why, and what stood before', async () => {
    const html = await show(indicatorPage, { id: 'share' })
    expect(html).toMatch(
      /<b>13\.17%.*main value.*18\.3%.*Another method en.*12\.33%.*replaced on 23 Nov 2026/s,
    )
    expect(html).toContain('1 other figure for the same period')
    expect(html).toContain('Figures: other places')
    expect(html).toContain('Statistics office en, as quoted by Publisher of paper-2024, 6 Jan 2024')
    expect(html).toContain('href="https://example.org/paper-2024"')
    expect(html).toContain('href="/en/indicators/share.csv"')
  })
  it('leads from each value to its source', async () => {
    const html = await show(indicatorPage, { id: 'share' })
    const targets = [...html.matchAll(/href="#(source-[^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(3)
    for (const id of targets) expect(html).toContain(`id="${id}"`)
  })
  it('has its definition and says so where nobody has published a value', async () => {
    const html = await show(indicatorPage, { id: 'growth' }, 'vi')
    expect(html).toContain('One divided by the other vi')
    expect(html).toContain('Chưa có số liệu')
  })
  it('is not there for an indicator that nobody knows', async () => {
    await expect(answer(indicatorPage, { id: 'nothing' })).rejects.toMatchObject({
      code: 'request-not-found',
    })
  })
})

describe('the downloads', () => {
  it('hold every value, earlier releases too', async () => {
    const { body, type, name } = await download(indicatorCsv, 'share.csv')
    expect([type, name]).toEqual(['text/csv; charset=utf-8', 'share.csv'])
    const values = parse<Record<string, string>>(body, { bom: true, columns: true }).map(
      (row) => row['value'],
    )
    expect(values.sort()).toEqual(['12.33', '13.17', '18.3', '3'])
  })
  it('say in JSON what the page says', async () => {
    const { body } = await download(indicatorJson, 'share.json')
    expect(JSON.parse(body)).toMatchObject({ indicator: { id: 'share' }, newest: { value: '13.17' } })
  })
})
