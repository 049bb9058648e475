import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { workbookOf } from '../../kernel/sheets/workbook.fixture.ts'
import { importBodies } from '../../subjects/bodies/actions/import.ts'
import { getBody } from '../../subjects/bodies/queries/get.ts'
import { readNames } from '../../subjects/bodies/queries/names.ts'
import { treeOn } from '../../subjects/bodies/queries/tree.ts'
import { type Office, openOffice, refusalOf } from '../office/office.ts'
import { scenario } from '../office/scenario.ts'

const communes = '../shared/data/communes_3321.csv'
const head = ['code', 'full_name', 'kind', 'province_code', 'from', 'until']
const rows = [
  ['90001', 'Xã Đầu Sông', 'commune', '46', '01/01/2026', ''],
  ['90002', 'Phường Cuối Sông', 'phường', '46', '2026-01-01', ''],
]
const csv = (...lines: string[][]) => [head, ...lines].map((line) => line.join(',')).join('\n')

function imports(
  office: Office,
  content: string | Uint8Array,
  options: { preview?: boolean; on?: string } = {},
) {
  return office.perform(importBodies, {
    file: 'list.csv',
    content: Buffer.from(content).toString('base64'),
    ...options,
  })
}

describe('a list of bodies', () => {
  scenario('is shown before it is loaded, and loaded once', async (office) => {
    const preview = await imports(office, csv(...rows), { preview: true })
    expect(preview).toMatchObject({ loaded: false, counts: { created: 2 }, problems: [] })
    expect(preview.outcomes.map(({ row, what, name }) => [row, what, name])).toEqual([
      [2, 'created', 'Ủy ban nhân dân xã Đầu Sông'],
      [3, 'created', 'Ủy ban nhân dân phường Cuối Sông'],
    ])
    expect((await refusalOf(office.ask(getBody, { id: 'ubnd-90001' }))).code).toBe('body-unknown')

    expect((await imports(office, csv(...rows))).loaded).toBe(true)
    expect(await imports(office, csv(...rows))).toMatchObject({
      loaded: false,
      counts: { same: 2, created: 0 },
    })
    const { body, ancestors, area } = await office.ask(getBody, { id: 'ubnd-90001', language: 'en' })
    expect(body).toMatchObject({ name: 'People’s Committee of Dau Song Commune', validFrom: '2026-01-01' })
    expect(ancestors).toMatchObject([{ id: 'ubnd-hue' }])
    expect(area).toMatchObject({ id: 'VN-90001', name: 'Dau Song' })
    const [read] = await office.ask(readNames, { name: 'UBND phuong Cuoi Song' })
    expect(read?.body?.id).toBe('ubnd-90002')
  })

  scenario('tells what changes and ends, and a workbook says the same as a text', async (office) => {
    await imports(office, workbookOf([head, ...rows]))
    const changed = [
      ['90001', 'Phường Đầu Sông', 'ward', '46', '2026-06-01', ''],
      ['90002', 'Phường Cuối Sông', 'ward', '48', '2026-06-01', ''],
    ]
    const answer = await imports(office, workbookOf([head, ...changed]))
    expect(answer).toMatchObject({ loaded: true, counts: { renamed: 1, moved: 1 } })
    await imports(office, csv(['90001', 'Phường Đầu Sông', 'ward', '46', '', '2026-09-30']))
    const on = async (day: string) => {
      const { body, ancestors, stands } = await office.ask(getBody, { id: 'ubnd-90001', on: day })
      return [stands, body.name, ancestors[0]?.id]
    }
    expect(await on('2026-05-31')).toEqual([true, 'Ủy ban nhân dân xã Đầu Sông', 'ubnd-hue'])
    expect(await on('2026-06-01')).toEqual([true, 'Ủy ban nhân dân phường Đầu Sông', 'ubnd-hue'])
    expect((await on('2026-10-01'))[0]).toBe(false)
    expect(await office.historyOf('body', 'ubnd-90001')).toEqual(['body-renamed', 'body-ended'])
  })

  scenario('with one wrong cell loads nothing, and each wrong cell is named', async (office) => {
    const wrong = [
      ['90009', 'Xã Tốt', 'commune', '46', '', ''],
      ['1', 'Xã Mất Số', 'commune', '46', '', ''],
      ['90003', '', 'commune', '46', '', ''],
      ['90004', 'Xã Đâu', 'commune', '99', '', ''],
      ['90005', 'Xã Nào', 'hamlet', '46', '', ''],
      ['90006', 'Xã Mai', 'commune', '46', '2026-02-30', ''],
      ['90007', 'Xã Kia', 'commune', '46', '2027-01-01', ''],
      ['90008', 'Xã Một', 'commune', '46', '', ''],
      ['90008', 'Xã Hai', 'commune', '46', '', ''],
      ['90010', 'Xã Chưa', 'commune', '46', '', '2026-01-01'],
      ['', 'Xã Không', 'commune', '46', '', ''],
      ['90011', 'Xã Trơ', 'commune', '', '', ''],
    ]
    const { loaded, problems, counts } = await imports(office, csv(...wrong))
    expect(problems.map(({ row, column, problem }) => `${column}${row} ${problem}`)).toEqual([
      'A3 code-shape',
      'null4 missing',
      'D5 parent-unknown',
      'C6 kind-unknown',
      'E7 day-wrong',
      'E8 in-future',
      'A10 code-twice',
      'F11 nothing-to-end',
      'A12 missing',
      'D13 missing',
    ])
    expect([loaded, counts.created]).toEqual([false, 2])
    expect((await refusalOf(office.ask(getBody, { id: 'ubnd-90009' }))).code).toBe('body-unknown')
    expect((await imports(office, 'a,b\n1,2\n')).problems).toMatchObject([{ problem: 'no-columns' }])
  })

  scenario(
    'of two codes for one place keeps both, and takes the other for the same place',
    async (office) => {
      const place = (code: string) => [code, 'Phường Hiệp Hòa', 'ward', '22', '', '']
      const { twins } = await imports(office, csv(place('07147')), { on: '2025-07-01' })
      expect(twins).toEqual([{ row: 2, code: '07147', twin: '00071' }])
      expect((await imports(office, csv(place('00071')))).counts).toMatchObject({ same: 1 })
      expect((await office.ask(getBody, { id: 'ubnd-07147' })).codes.map(({ code }) => code)).toEqual([
        '00071',
        '07147',
      ])
      const both = await imports(office, csv(place('07147'), place('00071')))
      expect(both.problems).toMatchObject([{ row: 3, problem: 'code-twice' }])
    },
  )

  scenario('may hold departments and who stands under them', async (office) => {
    const list = [
      'name,kind,parent',
      'Sở Khoa học và Công nghệ,local,ubnd-hue',
      'Trung tâm Số,other,ubnd-hue-so-khoa-hoc-va-cong-nghe',
    ].join('\n')
    expect((await imports(office, list)).counts.created).toBe(2)
    const { ancestors } = await office.ask(getBody, { id: 'ubnd-hue-so-khoa-hoc-va-cong-nghe-trung-tam-so' })
    expect(ancestors.map(({ id }) => id)).toEqual(['ubnd-hue-so-khoa-hoc-va-cong-nghe', 'ubnd-hue'])
  })
})

test.skipIf(!existsSync(communes))(
  '3,321 communes are loaded in 5 seconds (needs the collected facts)',
  async () => {
    const office = await openOffice()
    try {
      const started = performance.now()
      const { loaded, counts, twins } = await imports(office, readFileSync(communes), { on: '2025-07-01' })
      const took = performance.now() - started
      expect([loaded, counts.created, twins.length]).toEqual([true, 3321, 1])
      const { total } = await office.ask(treeOn, { level: 'commune', limit: 1 })
      expect(total).toBe(3321 + 1)
      // The target is 5 s for a machine of its own; tests share theirs with others.
      expect(took).toBeLessThan(60_000)
      const { bodies } = await office.ask(treeOn, { under: 'ubnd-hue' })
      expect(bodies).toHaveLength(40)
    } finally {
      await office.close()
    }
  },
  120_000,
)
