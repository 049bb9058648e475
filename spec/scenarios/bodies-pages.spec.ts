import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { enact } from '../../subjects/bodies/actions/enact.ts'
import { scenario } from '../office/scenario.ts'
import { commune } from './bodies-made-up.ts'

describe('the directory of bodies', () => {
  scenario('shows who stood where on a day, with the 34 provinces as tiles', async (office) => {
    const today = await office.visits('/en/bodies')
    expect(today.status).toBe(200)
    expect(today.text).toContain('People’s Committee of Dong Nai City')
    expect(today.text).toMatch(/Hoang Sa <small>\(Da Nang\)/)
    expect(today.text).toMatch(/Truong Sa <small>\(Khanh Hoa\)/)
    expect(today.text.match(/class="tile tile-\d\d"/g)).toHaveLength(34)
    const before = (await office.visits('/en/bodies?on=2025-06-30')).text
    expect(before).toContain('People’s Committee of Bac Giang Province')
    expect(before).not.toContain('class="tile ')
    expect(before).toContain('href="/en/bodies/ubnd-former-bac-giang?on=2025-06-30"')
  })

  scenario('finds names without accents, short forms and codes', async (office) => {
    const found = async (q: string) => (await office.visits(`/vi/bodies?q=${encodeURIComponent(q)}`)).text
    expect(await found('khoa hoc cong nghe')).toContain('Bộ Khoa học và Công nghệ')
    expect(await found('UBND bac ninh')).toContain('Ủy ban nhân dân tỉnh Bắc Ninh')
    expect(await found('46')).toContain('Ủy ban nhân dân thành phố Huế')
    expect(await found('<script>')).toContain('Không có cơ quan nào khớp')
    expect(await found('100%')).toContain('Không có cơ quan nào khớp')
  })

  scenario('a day that is none is today', async (office) => {
    for (const day of ['2025-02-31', 'yesterday', '']) {
      expect((await office.visits(`/vi/bodies?on=${day}`)).text).toContain('value="2026-11-23"')
    }
  })

  scenario('is there as CSV and JSON', async (office) => {
    const csv = await office.visits('/vi/bodies.csv?on=2025-06-30')
    expect(csv.headers.get('content-disposition')).toContain('bodies-2025-06-30.csv')
    expect(csv.text).toContain('ubnd-former-bac-giang,,Ủy ban nhân dân tỉnh Bắc Giang')
    const json: unknown = JSON.parse((await office.visits('/en/bodies.json')).text)
    expect(json).toMatchObject({ on: '2026-11-23' })
  })
})

describe('the page of a body', () => {
  scenario('of a merged province tells its parts and never one line for both', async (office) => {
    const { text } = await office.visits('/en/bodies/ubnd-bac-ninh')
    expect(text).toMatch(/Merger · 1 Jul 2025 · 202\/2025\/QH15.*ubnd-former-bac-giang/s)
    expect(text).toMatch(/Made of.*Bac Giang.*until 30 Jun 2025/s)
    expect(text).toContain('never joined')
  })

  scenario('that ended leads to who followed, and before its day it stands', async (office) => {
    const after = (await office.visits('/vi/bodies/ubnd-former-bac-giang')).text
    expect(after).toMatch(/Không còn vào ngày 23\/11\/2026.*href="\/vi\/bodies\/ubnd-bac-ninh"/s)
    const before = (await office.visits('/vi/bodies/ubnd-former-bac-giang?on=2025-06-30')).text
    expect(before).not.toContain('Không còn')
    expect((await office.visits('/vi/bodies/nobody')).status).toBe(404)
  })

  scenario('lists who stands under it, page by page', async (office) => {
    for (let at = 0; at < 3; at += 1) {
      const established = commune(`Số ${at}`, 'ubnd-hue')
      await office.perform(enact, {
        body: `new-${at}`,
        on: '2026-01-01',
        change: { kind: 'establish', established },
      })
    }
    const { text } = await office.visits('/vi/bodies/ubnd-hue')
    expect(text).toContain('3 cơ quan trực thuộc')
    expect(text).toContain('href="/vi/bodies/new-2"')
    expect((await office.visits('/vi/bodies/ubnd-hue?page=2')).status).toBe(200)
  })

  scenario('tells what texts order it to do, also as one of many', async (office) => {
    await office.imports('a.md', ordering())
    const ministry = (await office.visits('/en/bodies/bo-y-te')).text
    expect(ministry).toContain('as one of “Ministries and localities”')
    expect((await office.visits('/en/bodies/ubnd-hue')).text).toContain(
      'as one of “Ministries and localities”',
    )
    expect((await office.visits('/en/bodies/quoc-hoi')).text).not.toContain('orders in texts')
  })
})

function ordering(): string {
  return readFileSync('data/sample/resolution.vi.md', 'utf8')
    .replaceAll('01-NQ/MAU', '03-NQ/MAU')
    .replace('Ủy ban nhân dân xã chủ trì', 'Các bộ, ngành, địa phương chủ trì')
}
