import { describe, expect } from 'vitest'
import { getLine } from '../../subjects/objectives/queries/get.ts'
import { type Office, refusalOf } from '../office/office.ts'
import { scenario } from '../office/scenario.ts'

const header = 'indicator,method,area,period,qualifier,value,unit,status,standing,source,reason\n'
const share = (period: string, value: string, rest = 'percent,final,main,bao-moi-2025-01-06,') =>
  `digital-economy-share-gdp,statistics-office,VN,${period},,${value},${rest}\n`

async function values(office: Office): Promise<string[]> {
  const { observations } = await office.ask(getLine, { slug: 'digital-economy-share-gdp', language: 'en' })
  return observations
    .filter(({ standing, supersededAt }) => standing === 'main' && !supersededAt)
    .map(({ period, value }) => `${period} ${value}`)
}

describe('new figures', () => {
  scenario('change the verdict on the page at once', async (office) => {
    await office.importsFigures(header + share('2025', '20.40'))
    const line = await office.ask(getLine, { slug: 'digital-economy-share-gdp', language: 'en' })
    expect(line.aims[0]).toMatchObject({ verdict: 'reached', gap: -0.4 })
    expect((await office.visits('/en/objectives/digital-economy-share-gdp')).text).toContain('20.40%')
  })

  scenario('take the place of the older edition, which stays to be seen', async (office) => {
    expect(await office.importsFigures(header + share('2024', '13.30'))).toMatchObject({
      added: 1,
      superseded: 1,
    })
    expect(await values(office)).toContain('2024 13.30')
    const csv = (await office.visits('/en/objectives/digital-economy-share-gdp.csv')).text
    expect(csv).toMatch(/13\.17/)
    expect(csv).toMatch(/13\.30/)
  })

  scenario('imported twice change nothing the second time', async (office) => {
    const file = header + share('2019', '12.10')
    await office.importsFigures(file)
    const facts = () => office.database.tables.selectFrom('facts').select('id').execute()
    const before = (await facts()).length
    expect(await office.importsFigures(file)).toEqual({ added: 0, superseded: 0, unchanged: 1 })
    expect((await facts()).length).toBe(before)
  })

  scenario('that are broken name row and column, and nothing is half loaded', async (office) => {
    const before = await values(office)
    const good = share('2019', '12.10')
    const wrong: [string, object][] = [
      [share('2018', 'twelve'), { row: 3, column: 'value' }],
      [share('20188', '12'), { row: 3, column: 'period' }],
      [share('2018', '12', 'percent,final,main,no-such-source,'), { row: 3, column: 'source' }],
      [share('2018', '12', 'rank,final,main,bao-moi-2025-01-06,'), { row: 3, column: 'unit' }],
      [good.replace('VN', 'XX'), { row: 3, column: 'area' }],
    ]
    for (const [line, details] of wrong) {
      const refusal = await refusalOf(office.importsFigures(header + good + line))
      expect(refusal.code).toMatch(/^observations-/)
      expect(refusal.details).toMatchObject(details)
    }
    expect((await refusalOf(office.importsFigures('indicator,method\ngii-rank,x\n'))).code).toBe(
      'observations-missing-column',
    )
    expect(await values(office)).toEqual(before)
  })
})

describe('a download', () => {
  scenario('holds every value with its source, in CSV and JSON', async (office) => {
    const csv = await office.visits('/vi/objectives/digital-economy-share-gdp.csv')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    for (const value of ['12.66', '13.17', '14.02', '18.3', '12.33']) expect(csv.text).toContain(value)
    const json = JSON.parse((await office.visits('/vi/objectives/digital-economy-share-gdp.json')).text)
    expect(JSON.stringify(json)).toContain('https://')
  })
})
