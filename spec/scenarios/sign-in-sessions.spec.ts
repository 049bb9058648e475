import { describe, expect } from 'vitest'
import { appoints, openBrowser } from '../office/person.ts'
import { scenario } from '../office/scenario.ts'

const body = 'bo-noi-vu'
const me = '/vi/office/me'
const people = `/vi/office/people/${body}`
const later = (minutes: number, from = '2026-11-23T08:00:00+07:00') =>
  new Date(Date.parse(from) + minutes * 60_000)

describe('a session', () => {
  scenario('stolen is worth nothing after its owner has signed out', async (office) => {
    const owner = await appoints(office, { post: 'administrator', body })
    const thief = openBrowser(office, new Map(owner.cookies))
    expect((await thief.visit(me)).status).toBe(200)
    const [session] = await office.database.tables.selectFrom('sessions').select('id').execute()
    expect((await owner.send(me, 'end-session', { session: session?.id ?? '' })).status).toBe(303)
    expect((await thief.visit(me)).status).toBe(303)
    expect((await thief.visit('/api/people/me')).status).toBe(401)
    expect(thief.cookies.size).toBe(0)
  })

  scenario('changes its token, and ends for both when an old token comes back', async (office) => {
    const owner = await appoints(office, { post: 'administrator', body })
    const thief = openBrowser(office, new Map(owner.cookies))
    office.waitsUntil(later(20))
    const before = [...owner.cookies.values()]
    expect((await owner.visit(me)).status).toBe(200)
    expect([...owner.cookies.values()]).not.toEqual(before)
    // A request that was under way when the token changed still gets through.
    expect((await openBrowser(office, new Map(thief.cookies)).visit(me)).status).toBe(200)
    office.waitsUntil(later(25))
    expect((await thief.visit(me)).status).toBe(303)
    expect((await owner.visit(me)).status).toBe(303)
    const [session] = await office.database.tables.selectFrom('sessions').select('ended_why').execute()
    expect(session?.ended_why).toBe('stolen')
  })

  scenario(
    'ends when nobody uses it, and at the end of a working day however much it is used',
    async (office) => {
      const idle = await appoints(office, { post: 'administrator', body, name: 'A' })
      const busy = await appoints(office, { post: 'reporter', body, name: 'B' })
      for (let minutes = 60; minutes < 720; minutes += 60) {
        office.waitsUntil(later(minutes))
        expect([minutes, (await busy.visit(me)).status]).toEqual([minutes, 200])
      }
      expect((await idle.visit(me)).status).toBe(303)
      office.waitsUntil(later(721))
      expect((await busy.visit(me)).status).toBe(303)
    },
  )

  scenario('lives over midnight and the end of a year, and a post ends with its last day', async (office) => {
    const evening = '2026-12-31T22:30:00+07:00'
    office.waitsUntil(new Date(evening))
    const browser = await appoints(office, { post: 'administrator', body, name: 'A', until: '2026-12-31' })
    const other = await appoints(office, { post: 'administrator', body, name: 'B' })
    office.waitsUntil(later(89, evening))
    expect([(await browser.visit(people)).status, (await other.visit(people)).status]).toEqual([200, 200])
    office.waitsUntil(later(90, evening))
    expect([(await browser.visit(people)).status, (await other.visit(people)).status]).toEqual([303, 200])
  })

  scenario('is listed for its owner and ended from another one', async (office) => {
    const first = await appoints(office, { post: 'administrator', body, mail: 'a@mau.vn' })
    const listed = await first.visit(me)
    expect(listed.text).toContain('phiên này')
    const [own] = await office.database.tables.selectFrom('sessions').select('person').execute()
    const answer = await first.visit('/api/people/me')
    expect(JSON.parse(answer.text).sessions).toHaveLength(1)
    expect(JSON.parse(answer.text).person).toBe(own?.person)
    expect(
      (await first.send(me, 'end-session', { session: '00000000-0000-4000-8000-999999999999' })).status,
    ).toBe(404)
  })

  scenario('leaves a fact at each sign-in and each end', async (office) => {
    const browser = await appoints(office, { post: 'administrator', body })
    const [session] = await office.database.tables.selectFrom('sessions').select('id').execute()
    await browser.send(me, 'end-session', { session: session?.id ?? '' })
    expect(await office.historyOf('session', session?.id ?? '')).toEqual(['signed-in', 'session-ended'])
  })
})

describe('a weighty act', () => {
  scenario('wants a sign-in of the last ten minutes, and keeps what was typed', async (office) => {
    const browser = await appoints(office, { post: 'administrator', body })
    office.waitsUntil(later(11))
    const fields = { name: 'Người Được Mời', post: 'reporter' }
    const refused = await browser.send(people, 'invite-person', fields)
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('value="Người Được Mời"')
    expect(refused.text).toMatch(/đăng nhập trong 10 phút/)
    const api = await browser.visit('/api/people/invitations', {
      method: 'POST',
      headers: { origin: 'http://localhost', 'content-type': 'application/json' },
      body: JSON.stringify({ ...fields, body }),
    })
    expect([api.status, JSON.parse(api.text).code]).toEqual([403, 'request-sign-in-again'])
    expect(await office.database.tables.selectFrom('invitations').select('id').execute()).toHaveLength(1)
  })
})

describe('another site', () => {
  scenario('cannot make a browser act: neither by a form nor by a script', async (office) => {
    const browser = await appoints(office, { post: 'administrator', body })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const attempts = [
      { ...form, origin: 'https://elsewhere.example' },
      { ...form, origin: 'null' },
      { ...form, 'sec-fetch-site': 'cross-site' },
      { ...form, 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
      form,
    ]
    for (const headers of attempts) {
      const body_ = new URLSearchParams({ act: 'end-other-sessions', key: 'a-key-of-mine' }).toString()
      const page = await browser.visit(me, { method: 'POST', headers, body: body_ })
      const api = await browser.visit('/api/people/sessions/end-others', {
        method: 'POST',
        headers,
        body: '{}',
      })
      expect([headers, page.status, api.status]).toEqual([headers, 403, 403])
    }
  })

  scenario(
    'is told apart from ours by the name that people know, whatever a proxy calls us',
    async (office) => {
      const browser = await appoints(office, { post: 'administrator', body })
      const send = (origin: string) =>
        browser.visit(me, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
          body: 'act=end-other-sessions&key=a-key-of-mine',
        })
      expect((await send('https://localhost')).status).toBe(303)
      expect((await send('https://cotmoc.example')).status).toBe(403)
    },
    { url: 'https://localhost', mail: null, providers: [], behindProxy: true, sample: false },
  )

  scenario('gets no cookie to read, and no page to frame or keep', async (office) => {
    const link = await appoints(office, { post: 'administrator', body })
    const answer = await link.visit(me)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    office.waitsUntil(later(20))
    const [cookie] = (await link.visit(me)).headers.getSetCookie()
    expect(cookie).toMatch(/^cotmoc-session=[^;]{40,}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  scenario(
    'over https the cookie is bound to this very host',
    async (office) => {
      const browser = await appoints(office, { post: 'administrator', body })
      expect([...browser.cookies.keys()]).toEqual(['__Host-cotmoc-session'])
    },
    { url: 'https://localhost', mail: null, providers: [], behindProxy: false, sample: false },
  )
})

describe('pages that are kept', () => {
  scenario('never show what only one person may see', async (office) => {
    const browser = await appoints(office, { post: 'administrator', body, name: 'Vũ Thị Riêng' })
    expect((await browser.visit(me)).text).toContain('Vũ Thị Riêng')
    const public_ = await browser.visit('/vi')
    expect(public_.text).not.toContain('Vũ Thị Riêng')
    const stranger = openBrowser(office)
    expect((await stranger.visit(me)).status).toBe(303)
    expect((await stranger.visit('/vi')).text).not.toContain('Vũ Thị Riêng')
  })
})
