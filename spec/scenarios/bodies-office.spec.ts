import { describe, expect } from 'vitest'
import { enact } from '../../subjects/bodies/actions/enact.ts'
import { getBody } from '../../subjects/bodies/queries/get.ts'
import type { Office } from '../office/office.ts'
import { appoints, openBrowser } from '../office/person.ts'
import { scenario } from '../office/scenario.ts'
import { commune } from './bodies-made-up.ts'

const acts = '/vi/office/bodies/acts'
const renaming = (body: string, on = '2026-06-01') =>
  new URLSearchParams({ kind: 'rename', body, on, nameVi: 'Xã Mới', nameEn: 'New', nameFr: 'Nouvelle' })

describe('who keeps the bodies of a province', () => {
  scenario('sees what an act would do, and then does it', async (office) => {
    await twoCommunes(office)
    const steward = await appoints(office, { post: 'steward', body: 'ubnd-hue' })
    expect((await steward.visit('/vi/office/bodies')).text).toContain('/vi/office/bodies/acts')
    const page = `${acts}?${renaming('in-hue')}`
    const preview = await steward.visit(page)
    expect(preview.text).toMatch(/đổi tên.*Ủy ban nhân dân xã Trong › Xã Mới/s)
    expect((await office.ask(getBody, { id: 'in-hue' })).body.name).toBe('Ủy ban nhân dân xã Trong')

    const done = await steward.send(page, 'enact', Object.fromEntries(renaming('in-hue')))
    expect([done.status, done.headers.get('location')]).toEqual([303, '/vi/bodies/in-hue'])
    expect((await office.ask(getBody, { id: 'in-hue' })).body.name).toBe('Xã Mới')
  })

  scenario('finds nothing of other provinces, and may not place anybody above all', async (office) => {
    await twoCommunes(office)
    const steward = await appoints(office, { post: 'steward', body: 'ubnd-hue' })
    for (const body of ['in-da-nang', 'nobody']) {
      expect((await steward.visit(`${acts}?${renaming(body)}`)).status).toBe(404)
      const sent = await steward.send(acts, 'enact', Object.fromEntries(renaming(body)))
      expect(sent.status).toBe(404)
    }
    const away = { kind: 'move', body: 'in-hue', on: '2026-06-01', parent: 'ubnd-da-nang' }
    expect((await steward.send(acts, 'enact', away)).status).toBe(404)
    const above = { kind: 'establish', body: 'new', on: '2026-06-01', nameVi: 'A', nameEn: 'A', nameFr: 'A' }
    expect(
      (await steward.send(acts, 'enact', { ...above, bodyKind: 'state', level: 'central' })).status,
    ).toBe(404)
  })

  scenario('is told what is wrong beside the form', async (office) => {
    await twoCommunes(office)
    const steward = await appoints(office, { post: 'steward', body: 'ubnd-hue' })
    const early = await steward.visit(`${acts}?${renaming('in-hue', '2025-12-31')}`)
    expect(early.text).toContain('đã có thay đổi từ 2026-01-01')
    expect(early.text).toContain('value="Xã Mới"')
    const empty = await steward.visit(`${acts}?kind=rename&body=in-hue&on=2026-06-01`)
    expect(empty.text).toContain('Còn ô chưa điền')
  })

  scenario('decides names that mean one of them, for all texts', async (office) => {
    const steward = await appoints(office, { post: 'steward', body: 'ubnd-hue' })
    const page = `/vi/office/bodies/names?name=${encodeURIComponent('Ủy ban nhân dân xã')}`
    expect((await steward.visit(page)).text).toContain('“Ủy ban nhân dân xã” là ai?')
    const decides = (body: string) =>
      steward.send(page, 'decide-name', { name: 'Ủy ban nhân dân xã', meaning: `body:${body}`, reason: '' })
    expect((await decides('ubnd-da-nang')).status).toBe(404)
    expect((await decides('ubnd-hue')).status).toBe(303)
    expect((await steward.visit('/vi/office/bodies/names')).text).not.toContain('>Ủy ban nhân dân xã<')
  })
})

describe('everybody else', () => {
  scenario('finds none of it', async (office) => {
    const reporter = await appoints(office, { post: 'reporter', body: 'ubnd-hue' })
    const visitor = openBrowser(office)
    for (const path of ['/vi/office/bodies', acts, '/vi/office/bodies/names']) {
      expect((await reporter.visit(path)).status).toBe(404)
      expect((await visitor.visit(path)).status).toBe(303)
    }
  })
})

async function twoCommunes(office: Office): Promise<void> {
  for (const [body, name, parent] of [
    ['in-hue', 'Trong', 'ubnd-hue'],
    ['in-da-nang', 'Ngoài', 'ubnd-da-nang'],
  ] as const) {
    const established = commune(name, parent)
    await office.perform(enact, { body, on: '2026-01-01', change: { kind: 'establish', established } })
  }
}
