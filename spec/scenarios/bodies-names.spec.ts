import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import type { z } from 'zod'
import { decideName } from '../../subjects/bodies/actions/decide-name.ts'
import { membersOf, readNames } from '../../subjects/bodies/queries/names.ts'
import { dutiesOf, listUndecidedNames } from '../../subjects/documents/queries/named-bodies.ts'
import { type Office, refusalOf } from '../office/office.ts'
import { scenario } from '../office/scenario.ts'

const sample = readFileSync('data/sample/resolution.vi.md', 'utf8')

describe('from words to bodies', () => {
  scenario('all ways of writing a ministry are one body', async (office) => {
    const names = ['Bộ KH&CN', 'Bộ Khoa học và Công nghệ', 'MOST', 'bo khoa hoc va cong nghe', 'BKHCN']
    const read = await office.ask(readNames, { name: names })
    expect(read.map(({ body }) => body?.id)).toEqual(names.map(() => 'bo-khoa-hoc-va-cong-nghe'))
  })

  scenario('a name means who bore it on the day of the text', async (office) => {
    const means = async (name: string, on: string) => {
      const [read] = await office.ask(readNames, { name, on })
      return [read?.meaning, read?.body?.id ?? read?.candidates.map(({ id }) => id).join()]
    }
    expect(await means('UBND tỉnh Bắc Ninh', '2025-06-30')).toEqual(['body', 'ubnd-former-bac-ninh'])
    expect(await means('UBND tỉnh Bắc Ninh', '2025-07-01')).toEqual(['body', 'ubnd-bac-ninh'])
    expect(await means('UBND tỉnh Bắc Giang', '2025-07-01')).toEqual(['other-days', 'ubnd-former-bac-giang'])
    expect(await means('Bộ TT&TT', '2024-12-22')).toEqual(['body', 'bo-thong-tin-va-truyen-thong'])
    expect(await means('Tỉnh ủy Đồng Nai', '2026-04-29')).toEqual(['body', 'thanh-uy-dong-nai'])
  })

  scenario('a phrase that means many is the many of its day', async (office) => {
    const set = async (name: string, on: string) => {
      const [read] = await office.ask(readNames, { name, on })
      const { members } = await office.ask(membersOf, { set: read?.set?.id ?? '', on })
      return [read?.set?.id, members.length]
    }
    expect(await set('UBND các tỉnh, thành phố', '2025-06-30')).toEqual(['provincial-committees', 63])
    expect(await set('UBND các tỉnh, thành phố', '2026-11-23')).toEqual(['provincial-committees', 34])
    expect(await set('các tỉnh uỷ, thành uỷ trực thuộc Trung ương', '2026-11-23')).toEqual([
      'provincial-party-committees',
      34,
    ])
    expect(await set('các bộ, ngành, địa phương', '2025-03-01')).toEqual([
      'ministries-and-localities',
      17 + 63,
    ])
    expect(await set('các thành ủy', '2025-07-01')).toEqual(['party-committees-of-cities', 6])
    expect(await set('các thành ủy', '2026-04-30')).toEqual(['party-committees-of-cities', 7])
    const [ended] = await office.ask(readNames, { name: 'UBND cấp huyện', on: '2025-07-01' })
    expect(ended?.meaning).toBe('other-days')
  })
})

describe('names that nobody can place', () => {
  scenario('wait once for all their occurrences, and are decided once', async (office) => {
    const before = await namesOf(office)
    expect(before).toContainEqual(['Ủy ban nhân dân xã', 'unknown', 2])
    expect((await office.ask(dutiesOf, { body: 'dang-uy-xa-mau' })).length).toBe(0)

    await office.perform(decideName, {
      name: 'Uỷ ban nhân dân xã',
      decision: { kind: 'body', body: 'dang-uy-xa-mau' },
      reason: 'the sample has one commune only',
    })
    await office.perform(decideName, { name: 'các trường học', decision: { kind: 'nobody' } })
    expect((await namesOf(office)).map(([name]) => name)).not.toContain('Ủy ban nhân dân xã')
    const duties = await office.ask(dutiesOf, { body: 'dang-uy-xa-mau' })
    expect(duties.map(({ work, clause, part }) => [work, clause, part])).toEqual([
      ['01-nq-mau', 'part_III__para_1', 'leads'],
      ['01-nq-mau', 'part_III__para_1', 'leads'],
    ])
    expect(await office.historyOf('body-name', 'uy ban nhan dan xa')).toEqual(['name-decided'])

    const later = sample.replaceAll('01-NQ/MAU', '02-NQ/MAU')
    await office.imports('later.md', later)
    expect((await namesOf(office)).map(([name]) => name)).not.toContain('Ủy ban nhân dân xã')
    expect(await office.ask(dutiesOf, { body: 'dang-uy-xa-mau' })).toHaveLength(4)
  })

  scenario('are given to bodies and sets that exist', async (office) => {
    const refused = async (decision: z.input<typeof decideName.contract.input>['decision']) =>
      (await refusalOf(office.perform(decideName, { name: 'ai đó', decision }))).code
    expect(await refused({ kind: 'body', body: 'nobody' })).toBe('name-body-unknown')
    expect(await refused({ kind: 'set', set: 'nothing' })).toBe('name-set-unknown')
  })
})

async function namesOf(office: Office) {
  const names = await office.ask(listUndecidedNames, {})
  return names.map(({ name, meaning, count }) => [name, meaning, count])
}
