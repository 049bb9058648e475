import { describe, expect } from 'vitest'
import { enact } from '../../subjects/bodies/actions/enact.ts'
import type { Act } from '../../subjects/bodies/contract/acts.ts'
import { getBody } from '../../subjects/bodies/queries/get.ts'
import { previewSuccession } from '../../subjects/bodies/queries/preview-succession.ts'
import { rangeOf } from '../../subjects/bodies/queries/range.ts'
import { partsOf, successorsOf } from '../../subjects/bodies/queries/succession.ts'
import { treeOn } from '../../subjects/bodies/queries/tree.ts'
import { type Office, refusalOf } from '../office/office.ts'
import { scenario } from '../office/scenario.ts'
import { commune, named, province } from './bodies-made-up.ts'

describe('the mergers that ship', () => {
  scenario('the tree of 30/06/2025 has 63 provinces, the tree of today 34', async (office) => {
    const committees = async (on?: string) => {
      const { bodies } = await office.ask(treeOn, { level: 'province', on, limit: 500 })
      return bodies.filter(({ kind }) => kind === 'local').map(({ name }) => name)
    }
    const [before, after, today] = [
      await committees('2025-06-30'),
      await committees('2025-07-01'),
      await committees(),
    ]
    expect([before.length, after.length, today.length]).toEqual([63, 34, 34])
    expect(before).toContain('Ủy ban nhân dân tỉnh Bắc Giang')
    expect(after).not.toContain('Ủy ban nhân dân tỉnh Bắc Giang')
    expect(after).toContain('Ủy ban nhân dân tỉnh Đồng Nai')
    expect(today).toContain('Ủy ban nhân dân thành phố Đồng Nai')
  })

  scenario('the Government had its ministries of the day', async (office) => {
    const ministries = async (on: string) =>
      (await office.ask(treeOn, { under: 'chinh-phu', on })).bodies.map(({ id }) => id)
    expect(await ministries('2025-02-28')).toContain('bo-thong-tin-va-truyen-thong')
    expect(await ministries('2025-02-28')).not.toContain('bo-nong-nghiep-va-moi-truong')
    expect(await ministries('2025-03-01')).not.toContain('bo-thong-tin-va-truyen-thong')
    expect(await ministries('2025-03-01')).toContain('bo-nong-nghiep-va-moi-truong')
  })

  scenario('whoever asks for Bắc Giang is led to Bắc Ninh, with both of its parts', async (office) => {
    const carries = async (on: string) =>
      (await office.ask(successorsOf, { body: 'ubnd-former-bac-giang', on })).successors
    expect(await carries('2025-06-30')).toEqual(['ubnd-former-bac-giang'])
    expect(await carries('2025-07-01')).toEqual(['ubnd-bac-ninh'])
    const { predecessors, areaParts } = await office.ask(getBody, { id: 'ubnd-bac-ninh' })
    expect(predecessors.map(({ id, on }) => [id, on])).toEqual([
      ['ubnd-former-bac-giang', '2025-07-01'],
      ['ubnd-former-bac-ninh', '2025-07-01'],
    ])
    expect(areaParts.map(({ id, validUntil }) => [id, validUntil])).toEqual([
      ['VN-former-bac-giang', '2025-06-30'],
      ['VN-former-bac-ninh', '2025-06-30'],
    ])
  })

  scenario(
    'a province shows its parts before the merger and the whole after, never one line',
    async (office) => {
      const parts = async (period: string) =>
        (await office.ask(partsOf, { area: 'VN-24', period })).map(({ area, from }) => `${area} ${from}`)
      expect(await parts('2024')).toEqual(['VN-former-bac-giang 2024-01-01', 'VN-former-bac-ninh 2024-01-01'])
      expect(await parts('2025')).toEqual([
        'VN-former-bac-giang 2025-01-01',
        'VN-former-bac-ninh 2025-01-01',
        'VN-24 2025-07-01',
      ])
      expect(await parts('2025-07')).toEqual(['VN-24 2025-07-01'])
    },
  )
})

describe('acts of the office', () => {
  scenario('two provinces become one, and their communes go with them', async (office) => {
    await establishTwoProvinces(office)
    const act: Act = {
      body: 'ubnd-nui-song',
      on: '2026-09-01',
      legalAct: '09/2026/QH16',
      change: {
        kind: 'merge',
        ending: ['ubnd-nui', 'ubnd-song'],
        established: province('nui-song', 'Núi Sông', 'VN-x3'),
      },
    }
    const { consequences, names } = await office.ask(previewSuccession, act)
    expect(consequences).toMatchObject({
      ends: [
        { body: 'ubnd-nui', successor: 'ubnd-nui-song' },
        { body: 'ubnd-song', successor: 'ubnd-nui-song' },
      ],
      areaEnds: [
        { area: 'VN-x1', successor: 'VN-x3' },
        { area: 'VN-x2', successor: 'VN-x3' },
      ],
    })
    expect(consequences.moves.map(({ body, to }) => `${body} ${to}`)).toEqual([
      'ubnd-xa-dinh ubnd-nui-song',
      'ubnd-xa-ben ubnd-nui-song',
    ])
    expect(consequences.passes).toHaveLength(6)
    expect(names['ubnd-xa-ben']).toBe('Ủy ban nhân dân xã Bến')
    expect((await office.ask(getBody, { id: 'ubnd-nui' })).stands).toBe(true)

    const done = await office.perform(enact, act)
    expect(done.consequences).toEqual(consequences)
    expect(await under(office, 'ubnd-nui-song')).toEqual(['ubnd-nui-song', 'ubnd-xa-ben', 'ubnd-xa-dinh'])
    expect(await office.ask(rangeOf, { body: 'ubnd-nui' })).toBeNull()
    expect(await childrenOf(office, 'ubnd-song', '2026-08-31')).toEqual(['ubnd-xa-ben'])
    expect(await childrenOf(office, 'ubnd-nui-song', '2026-09-01')).toEqual(['ubnd-xa-ben', 'ubnd-xa-dinh'])
    expect((await office.ask(getBody, { id: 'ubnd-xa-ben', on: '2026-08-31' })).ancestors).toMatchObject([
      { id: 'ubnd-song' },
    ])
    expect(await office.historyOf('body', 'ubnd-nui')).toEqual(['body-established', 'body-ended'])
    expect(await office.historyOf('body-act', done.act)).toEqual(['body-act-enacted'])
  })

  scenario('a ministry is renamed, and keeps its old name for the days before', async (office) => {
    const before = await office.ask(rangeOf, { body: 'bo-cong-an' })
    await office.perform(enact, {
      body: 'bo-cong-an',
      on: '2026-10-01',
      legalAct: '10/2026/QH16',
      change: { kind: 'rename', ...named('Bộ An ninh và Trật tự') },
    })
    const nameOn = async (on: string) => (await office.ask(getBody, { id: 'bo-cong-an', on })).body.name
    expect([await nameOn('2026-09-30'), await nameOn('2026-10-01')]).toEqual([
      'Bộ Công an',
      'Bộ An ninh và Trật tự',
    ])
    expect(await office.ask(rangeOf, { body: 'bo-cong-an' })).toEqual(before)
    const again: Act = {
      body: 'bo-cong-an',
      on: '2026-09-01',
      legalAct: null,
      change: { kind: 'rename', ...named('Bộ An ninh') },
    }
    expect(await refusalOf(office.perform(enact, again))).toMatchObject({
      code: 'act-before-newer',
      details: { since: '2026-10-01' },
    })
  })

  scenario('a commune goes to another province, and the one before remembers it', async (office) => {
    await establishTwoProvinces(office)
    await office.perform(enact, {
      body: 'ubnd-xa-ben',
      on: '2026-09-01',
      change: { kind: 'move', parent: 'ubnd-nui' },
    })
    expect(await under(office, 'ubnd-nui')).toEqual(['ubnd-nui', 'ubnd-xa-ben', 'ubnd-xa-dinh'])
    expect(await under(office, 'ubnd-song')).toEqual(['ubnd-song'])
    expect(await childrenOf(office, 'ubnd-song', '2026-08-31')).toEqual(['ubnd-xa-ben'])
    const circle = office.perform(enact, {
      body: 'ubnd-nui',
      on: '2026-10-01',
      change: { kind: 'move', parent: 'ubnd-xa-ben' },
    })
    expect(await refusalOf(circle)).toMatchObject({ code: 'act-under-itself' })
  })

  scenario('a province is split: its figures end, its duties go to the heir', async (office) => {
    await establishTwoProvinces(office)
    const { consequences } = await office.perform(enact, {
      body: 'ubnd-nui',
      on: '2026-09-01',
      change: {
        kind: 'split',
        goesOn: false,
        heir: 'ubnd-nui-bac',
        into: [
          { id: 'ubnd-nui-bac', ...province('nui-bac', 'Núi Bắc', 'VN-x4') },
          { id: 'ubnd-nui-nam', ...province('nui-nam', 'Núi Nam', 'VN-x5') },
        ],
        parts: [{ body: 'ubnd-xa-dinh', under: 'ubnd-nui-nam' }],
      },
    })
    expect(consequences.passes.map(({ what, successor }) => `${what} ${successor}`)).toEqual([
      'duties ubnd-nui-bac',
      'rights ubnd-nui-bac',
    ])
    expect(await under(office, 'ubnd-nui-nam')).toEqual(['ubnd-nui-nam', 'ubnd-xa-dinh'])
    const { successors } = await office.ask(getBody, { id: 'ubnd-nui' })
    expect(successors.map(({ id }) => id)).toEqual(['ubnd-nui-bac', 'ubnd-nui-nam'])
    expect((await office.ask(successorsOf, { body: 'ubnd-nui' })).successors).toEqual([
      'ubnd-nui-bac',
      'ubnd-nui-nam',
    ])
  })

  scenario('a body is dissolved only when somebody takes those under it', async (office) => {
    await establishTwoProvinces(office)
    const dissolve = (heir: string | null): Act => ({
      body: 'ubnd-song',
      on: '2026-09-01',
      legalAct: null,
      change: { kind: 'dissolve', heir },
    })
    expect(await refusalOf(office.perform(enact, dissolve(null)))).toMatchObject({
      code: 'act-parts-left',
      details: { count: 1 },
    })
    await office.perform(enact, dissolve('ubnd-nui'))
    expect(await under(office, 'ubnd-nui')).toEqual(['ubnd-nui', 'ubnd-xa-ben', 'ubnd-xa-dinh'])
    expect((await office.ask(getBody, { id: 'ubnd-song' })).stands).toBe(false)
    const again = office.perform(enact, { ...dissolve(null), on: '2026-10-01' })
    expect(await refusalOf(again)).toMatchObject({ code: 'act-body-ended' })
  })

  scenario('nothing is enacted before its day, twice under one id, or under one code', async (office) => {
    await establishTwoProvinces(office)
    const establish = (body: string, on: string, codes: { system: string; code: string }[] = []): Act => ({
      body,
      on,
      legalAct: null,
      change: { kind: 'establish', established: { ...commune('Bến', 'ubnd-song'), codes } },
    })
    const codeOf = async (act: Act) => (await refusalOf(office.perform(enact, act))).code
    expect(await codeOf(establish('new', '2026-11-24'))).toBe('act-in-future')
    expect(await codeOf(establish('ubnd-xa-ben', '2026-09-01'))).toBe('act-id-taken')
    expect(await codeOf(establish('new', '2026-09-01', [{ system: 'unit', code: '46' }]))).toBe(
      'act-code-taken',
    )
    expect(await codeOf(establish('new', '2025-12-31'))).toBe('act-before-newer')
  })
})

async function establishTwoProvinces(office: Office): Promise<void> {
  const made = [
    ['ubnd-nui', province('nui', 'Núi', 'VN-x1')],
    ['ubnd-song', province('song', 'Sông', 'VN-x2')],
    ['ubnd-xa-dinh', commune('Đỉnh', 'ubnd-nui')],
    ['ubnd-xa-ben', commune('Bến', 'ubnd-song')],
  ] as const
  for (const [body, established] of made) {
    await office.perform(enact, { body, on: '2026-01-01', change: { kind: 'establish', established } })
  }
}

/** Everybody whose number lies in the range of a body. */
async function under(office: Office, body: string): Promise<string[]> {
  const range = await office.ask(rangeOf, { body })
  const rows = await office.database.tables
    .selectFrom('bodies')
    .select('id')
    .where('ord', '>=', range?.ord ?? -1)
    .where('ord', '<=', range?.ordEnd ?? -1)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function childrenOf(office: Office, body: string, on: string): Promise<string[]> {
  const { bodies } = await office.ask(treeOn, { under: body, on })
  return bodies.map(({ id }) => id).sort()
}
