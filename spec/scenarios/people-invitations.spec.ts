import { describe, expect } from 'vitest'
import { invite, withdrawInvitation } from '../../subjects/people/actions/invite.ts'
import { refusalOf } from '../office/office.ts'
import { appoints, invitesTo, openBrowser } from '../office/person.ts'
import { scenario } from '../office/scenario.ts'

const body = 'bo-noi-vu'
const tokenOf = (link: string) => link.split('token=')[1] ?? ''

describe('an invitation', () => {
  scenario('works once', async (office) => {
    const link = await invitesTo(office, { post: 'reporter', body })
    const first = openBrowser(office)
    expect((await first.visit(link)).text).toContain('Nguyễn Văn Mẫu')
    const accept = { token: tokenOf(link) }
    expect((await first.send(link, 'accept-invitation', accept)).status).toBe(303)
    const second = openBrowser(office)
    expect((await second.visit(link)).status).toBe(410)
    expect((await second.send(link, 'accept-invitation', accept)).status).toBe(410)
    expect(second.cookies.size).toBe(0)
    expect(await office.database.tables.selectFrom('people').select('id').execute()).toHaveLength(1)
  })

  scenario('is looked at as often as one wants: only the button uses it', async (office) => {
    const link = await invitesTo(office, { post: 'reporter', body })
    const scanner = openBrowser(office)
    for (let at = 0; at < 3; at++) expect((await scanner.visit(link)).status).toBe(200)
    expect(scanner.cookies.size).toBe(0)
  })

  scenario('expires, and can be taken back', async (office) => {
    const [late, taken] = [
      await invitesTo(office, { post: 'reporter', body }),
      await invitesTo(office, { post: 'approver', body }),
    ]
    const rows = await office.database.tables.selectFrom('invitations').select(['id', 'post']).execute()
    const invitation = rows.find(({ post }) => post === 'approver')?.id ?? ''
    await office.perform(withdrawInvitation, { body, invitation })
    expect((await openBrowser(office).visit(taken)).status).toBe(410)
    office.waitsUntil(new Date('2026-11-26T08:00:00+07:00'))
    const browser = openBrowser(office)
    expect((await browser.visit(late)).status).toBe(410)
    expect((await browser.send(late, 'accept-invitation', { token: tokenOf(late) })).status).toBe(410)
  })

  scenario(
    'for somebody known works for that person only, and one for a newcomer in no browser of another',
    async (office) => {
      const anna = await appoints(office, { post: 'reporter', body, name: 'Anna' })
      const binh = await appoints(office, { post: 'approver', body, name: 'Bình' })
      const [first] = await office.database.tables
        .selectFrom('people')
        .select('id')
        .where('name', '=', 'Anna')
        .execute()
      const { token } = await office.perform(invite, { post: 'administrator', body, person: first?.id ?? '' })
      const link = `/vi/sign-in/invitation?token=${token}`
      for (const other of [binh, openBrowser(office)]) {
        expect((await other.send(link, 'accept-invitation', { token })).status).toBe(409)
      }
      const newcomers = await invitesTo(office, { post: 'reporter', body, name: 'Chi' })
      expect((await anna.send(newcomers, 'accept-invitation', { token: tokenOf(newcomers) })).status).toBe(
        409,
      )
      expect((await anna.send(link, 'accept-invitation', { token })).status).toBe(303)
      expect((await anna.visit(`/vi/office/people/${body}`)).status).toBe(200)
    },
  )

  scenario('keeps no secret and, once used, no name', async (office) => {
    const link = await invitesTo(office, { post: 'reporter', body, name: 'Đỗ Bí Mật', mail: 'bi-mat@mau.vn' })
    const kept = async () =>
      JSON.stringify(await office.database.tables.selectFrom('invitations').selectAll().execute())
    expect(await kept()).not.toContain(tokenOf(link))
    const browser = openBrowser(office)
    await browser.send(link, 'accept-invitation', { token: tokenOf(link) })
    expect(await kept()).not.toMatch(/Bí Mật|bi-mat/)
  })

  scenario('of a post that is none, or for nobody, is refused where it is typed', async (office) => {
    const nobody = await refusalOf(office.perform(invite, { post: 'reporter', body }))
    expect(nobody).toEqual({ code: 'request-invalid', details: { field: 'name', problem: 'invalid_type' } })
    const nowhere = await refusalOf(office.perform(invite, { post: 'reporter', body: 'nowhere', name: 'A' }))
    expect(nowhere.code).toBe('request-not-found')
    const before = { post: 'reporter', body, name: 'A', from: '2026-12-02', until: '2026-12-01' } as const
    expect((await refusalOf(office.perform(invite, before))).code).toBe('people-not-within')
  })

  scenario('is made once when its form is sent twice, and its secret is told once', async (office) => {
    const browser = await appoints(office, { post: 'administrator', body })
    const send = () =>
      browser.visit(`/vi/office/people/${body}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
        body: new URLSearchParams({
          act: 'invite-person',
          key: 'one-and-the-same',
          name: 'A',
          post: 'reporter',
        }).toString(),
      })
    const [first, second] = [await send(), await send()]
    expect([first.status, second.status]).toEqual([200, 409])
    const token = /token=([0-9a-f]+)/.exec(first.text)?.[1] ?? 'none'
    expect(second.text).not.toContain(token)
    const kept = await office.database.tables.selectFrom('idempotency').select('output').execute()
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(await office.database.tables.selectFrom('invitations').select('id').execute()).toHaveLength(2)
  })
})
