import { parse } from 'csv-parse/sync'
import { describe, expect } from 'vitest'
import { getSeries } from '../../subjects/indicators/queries/get-series.ts'
import type { Office } from '../office/office.ts'
import { scenario } from '../office/scenario.ts'

const id = 'digital-economy-share-gdp'
const header = 'indicator,method,area,period,qualifier,value,unit,status,standing,source,reason\n'
const value = (area: string, period: string, share: string) =>
  `${id},statistics-office,${area},${period},,${share},percent,final,main,bao-moi-2025-01-06,\n`

// Bắc Giang and Bắc Ninh are one since 01/07/2025 (Resolution 202/2025/QH15). The shares are made up.
const figures =
  header +
  value('VN-former-bac-giang', '2023', '31.1') +
  value('VN-former-bac-giang', '2024', '32.2') +
  value('VN-24', '2026-06', '44.4')

async function told(office: Office, language: string): Promise<string> {
  const { text } = await office.visits(`/${language}/indicators/${id}`)
  return text.replace(/\s*<[^>]*>\s*/g, ' ').replace(/\s+/g, ' ')
}

describe('a series across a merger', () => {
  scenario('shows the whole since its first day, and each part by itself under it', async (office) => {
    await office.importsFigures(figures)
    const english = await told(office, 'en')
    expect(english).toMatch(
      /Figures: Bac Ninh .*as it is since 1 Jul.* 2025.*no line joins.*44\.4%.*Bac Giang.*Until 30 Jun.* 2025; now part of Bac Ninh.*31\.1%.*32\.2%.*Parts without values: Bac Ninh \(before/,
    )
    expect(await told(office, 'vi')).toMatch(/Số liệu: Bắc Ninh .*như hiện nay từ ngày.*44,4.*31,1/)
    expect(await told(office, 'fr')).toMatch(/Chiffres : Bac Ninh .*forme actuelle depuis.*44,4.*31,1/)
    const { text } = await office.visits(`/en/indicators/${id}`)
    expect([...text.matchAll(/id="place-VN-[^"]*"/g)].map(([found]) => found)).toEqual([
      'id="place-VN-24"',
      'id="place-VN-former-bac-giang"',
    ])
  })

  scenario('waits for the whole to have a value, and never takes that of a part for it', async (office) => {
    await office.importsFigures(header + value('VN-former-bac-giang', '2024', '32.2'))
    expect(await told(office, 'en')).toMatch(/Figures: Bac Ninh .*No value of the whole yet.*32\.2%/)
    const { newest } = await office.ask(getSeries, { id, area: 'VN-24' })
    expect(newest).toBeNull()
  })

  scenario('says in its files what was part of what, until when', async (office) => {
    await office.importsFigures(figures)
    const csv = await office.visits(`/en/indicators/${id}.csv`)
    const rows = parse<Record<string, string>>(csv.text, { bom: true, columns: true })
    const days = (area: string) =>
      rows
        .filter((row) => row['area'] === area)
        .map((row) => [row['period'], row['area_from'], row['area_until'], row['area_part_of']])
    expect(days('VN-24')).toEqual([['2026-06', '2025-07-01', '', '']])
    expect(days('VN-former-bac-giang')).toEqual([
      ['2023', '', '2025-06-30', 'VN-24'],
      ['2024', '', '2025-06-30', 'VN-24'],
    ])
    const json = JSON.parse((await office.visits(`/en/indicators/${id}.json`)).text)
    expect(json.places).toContainEqual(
      expect.objectContaining({ id: 'VN-former-bac-giang', validUntil: '2025-06-30', partOf: 'VN-24' }),
    )
  })

  scenario('answers for a province with its parts, and for a part without the whole', async (office) => {
    await office.importsFigures(figures)
    const areas = async (area: string) => {
      const { observations, places } = await office.ask(getSeries, { id, area })
      return [observations.map((each) => `${each.area} ${each.period}`), places.map((place) => place.id)]
    }
    expect(await areas('VN-24')).toEqual([
      ['VN-24 2026-06', 'VN-former-bac-giang 2023', 'VN-former-bac-giang 2024'],
      ['VN-24', 'VN-former-bac-giang', 'VN-former-bac-ninh'],
    ])
    expect((await areas('VN-former-bac-giang'))[1]).toEqual(['VN-former-bac-giang'])
    expect((await areas('VN'))[1]).toEqual(['VN'])
  })
})
