import { describe, expect } from 'vitest'
import { enact } from '../../subjects/bodies/actions/enact.ts'
import type { Act } from '../../subjects/bodies/contract/acts.ts'
import { countSeries } from '../../subjects/indicators/queries/count-series.ts'
import { invite } from '../../subjects/people/actions/invite.ts'
import { endPost } from '../../subjects/people/actions/posts.ts'
import { acceptInvitation } from '../../subjects/people/contract/sessions.ts'
import { countPassingPosts } from '../../subjects/people/queries/succession.ts'
import type { Office } from '../office/office.ts'
import { appoints, type Browser, openBrowser } from '../office/person.ts'
import { scenario } from '../office/scenario.ts'
import { province } from './bodies-made-up.ts'

const at = (time: string) => new Date(`${time}+07:00`)
const midnight = at('2026-11-24T00:00')
const keysOf = (body: string) => `/vi/office/keys/${body}`

describe('two provinces become one at the start of a day', () => {
  scenario(
    'who reported for one of them reports for both from then on, in the same session',
    async (office) => {
      await eveOfTheMerger(office)
      const reporter = await appoints(office, { post: 'reporter', body: 'ubnd-nui' })
      expect(await seen(reporter, 'ubnd-nui', 'ubnd-nui-song')).toEqual([200, 404])

      office.waitsUntil(midnight)
      await office.perform(enact, merger)
      expect(await seen(reporter, 'ubnd-nui', 'ubnd-nui-song')).toEqual([404, 200])
      const [before, after] = await holdingsOf(office)
      expect([before?.body, before?.until_at]).toEqual(['ubnd-nui', midnight])
      expect([after?.body, after?.from_at, after?.until_at]).toEqual(['ubnd-nui-song', midnight, null])
      expect(await office.historyOf('holding', before?.id ?? '')).toContain('post-passed')
      expect(await office.historyOf('holding', after?.id ?? '')).toEqual(['post-received'])

      expect((await givesKey(reporter, 'ubnd-nui-song')).status).toBe(200)
      const given = await office.database.tables
        .selectFrom('facts')
        .select('actor')
        .where('name', '=', 'key-given')
        .executeTakeFirst()
      expect(given?.actor).toBe(after?.id)
    },
  )

  scenario(
    'who held the same post in both holds it once, as long as the longer of the two',
    async (office) => {
      await eveOfTheMerger(office)
      const browser = await appoints(office, { post: 'reporter', body: 'ubnd-nui', until: '2026-11-30' })
      await alsoAppoints(office, browser, { post: 'reporter', body: 'ubnd-song' })
      office.waitsUntil(midnight)
      await office.perform(enact, merger)
      const after = (await holdingsOf(office)).filter(({ body }) => body === 'ubnd-nui-song')
      expect(after.map(({ from_at, until_at }) => [from_at, until_at])).toEqual([[midnight, null]])
      expect(await seen(browser, 'ubnd-nui-song')).toEqual([200])
      const facts = await office.database.tables
        .selectFrom('facts')
        .select('details')
        .where('name', '=', 'post-passed')
        .execute()
      expect(facts.map(({ details }) => details)).toMatchObject([{ to: after[0]?.id }, { to: after[0]?.id }])
    },
  )

  scenario(
    'the key of a program opens the successor with the same secret, and history keeps both',
    async (office) => {
      await eveOfTheMerger(office)
      const reporter = await appoints(office, { post: 'reporter', body: 'ubnd-nui' })
      const secret = /class="secret">(cotmoc_[0-9a-f]+)</.exec(
        (await givesKey(reporter, 'ubnd-nui')).text,
      )?.[1]
      office.waitsUntil(midnight)
      await office.perform(enact, merger)
      const keys = await office.database.tables
        .selectFrom('machine_keys')
        .selectAll()
        .orderBy('from_at')
        .execute()
      expect(keys.map(({ body, from_at }) => [body, from_at])).toEqual([
        ['ubnd-nui', at('2026-11-23T23:59')],
        ['ubnd-nui-song', midnight],
      ])
      expect(await answerTo(office, secret)).toBe(404)
      const [, received] = keys
      expect(await office.historyOf('key', received?.id ?? '')).toEqual(['key-received'])
    },
  )

  scenario('a delegation goes on where its giver does', async (office) => {
    await eveOfTheMerger(office)
    const chief = await appoints(office, { post: 'approver', body: 'ubnd-nui', name: 'Trưởng phòng' })
    const deputy = await appoints(office, { post: 'auditor', body: 'ubnd-nui', name: 'Phó phòng' })
    const [holding, other] = await holdingsOf(office)
    const fields = { holding: holding?.id ?? '', to: other?.person ?? '', until: '2026-11-27' }
    expect((await chief.send('/vi/office/delegate', 'delegate-post', fields)).status).toBe(303)
    office.waitsUntil(midnight)
    await office.perform(enact, merger)
    const after = (await holdingsOf(office)).filter(({ body }) => body === 'ubnd-nui-song')
    const source = after.find(({ kind, post }) => kind === 'held' && post === 'approver')
    expect(after.filter(({ kind }) => kind === 'delegated')).toMatchObject([
      { source: source?.id, from_at: midnight, until_at: at('2026-11-28T00:00'), given_by: source?.id },
    ])
    expect(await seen(deputy, 'ubnd-nui-song')).toEqual([200])
  })

  scenario(
    'who acts in virtue of a delegation there has the post in their own right from then on',
    async (office) => {
      await eveOfTheMerger(office)
      const chief = await appoints(office, { post: 'approver', body: 'ubnd-hue', name: 'Trưởng phòng' })
      const both = await appoints(office, { post: 'approver', body: 'ubnd-nui', name: 'Hai nơi' })
      await alsoAppoints(office, both, { post: 'reporter', body: 'ubnd-hue' })
      const [holding, other] = await holdingsOf(office)
      const fields = { holding: holding?.id ?? '', to: other?.person ?? '', until: '2026-11-27' }
      await chief.send('/vi/office/delegate', 'delegate-post', fields)
      office.waitsUntil(midnight)
      await office.perform(enact, {
        ...dissolution,
        body: 'ubnd-nui',
        change: { kind: 'dissolve', heir: 'ubnd-hue' },
      })
      const after = (await holdingsOf(office)).filter(
        ({ body, post, person }) => body === 'ubnd-hue' && post === 'approver' && person === other?.person,
      )
      expect(after.map(({ kind, until_at }) => [kind, until_at]).sort()).toEqual([
        ['delegated', midnight],
        ['held', null],
      ])
    },
  )
})

describe('the preview of an act', () => {
  scenario('counts the posts that go on or end, the orders in texts, and the series', async (office) => {
    await twoProvinces(office)
    await appoints(office, { post: 'reporter', body: 'ubnd-song' })
    const steward = await appoints(office, { post: 'steward', body: 'ubnd-song' })
    const question = (heir: string) =>
      new URLSearchParams({ kind: 'dissolve', body: 'ubnd-song', on: '2026-09-01', heir })
    const ends = await steward.visit(`/en/office/bodies/acts?${question('')}`)
    expect(ends.text).toMatch(/<b>posts<\/b> 0 go on in the successor, 2 end/)
    expect(ends.text).toMatch(/<b>orders in texts<\/b> 0 name a body that ends/)
    expect(ends.text).toMatch(/<b>series of figures<\/b> 0 end, of 0 places with values/)
    const counts = (heir: string | null) =>
      office.ask(countPassingPosts, { body: 'ubnd-song', heir, on: '2026-09-01' })
    expect(await counts('ubnd-nui')).toEqual({ passes: 2, ends: 0 })
    const { count, areas } = await office.ask(countSeries, { area: ['VN', 'VN-x1'] })
    expect([count > 0, areas]).toEqual([true, 1])
    const other = await appoints(office, { post: 'steward', body: 'ubnd-nui' })
    const asked = await other.visit('/api/people/passing-posts?body=ubnd-song&on=2026-09-01')
    expect(asked.status).toBe(404)
  })
})

describe('a body that is dissolved without an heir', () => {
  scenario(
    'ends the post, its key and the session, though the day lies before they began',
    async (office) => {
      await twoProvinces(office)
      const reporter = await appoints(office, { post: 'reporter', body: 'ubnd-song' })
      const secret = /class="secret">(cotmoc_[0-9a-f]+)</.exec(
        (await givesKey(reporter, 'ubnd-song')).text,
      )?.[1]
      await office.perform(enact, { ...dissolution, on: '2026-09-01' })
      const [post] = await holdingsOf(office)
      expect(post?.until_at).toEqual(post?.from_at)
      expect(await office.historyOf('holding', post?.id ?? '')).toContain('post-ended')
      expect((await reporter.visit(keysOf('ubnd-song'))).status).toBe(303)
      const [session] = await office.database.tables.selectFrom('sessions').select('ended_why').execute()
      expect(session?.ended_why).toBe('left')
      expect(await answerTo(office, secret)).toBe(401)
    },
  )

  scenario('leaves the session of who holds another post', async (office) => {
    await eveOfTheMerger(office)
    const browser = await appoints(office, { post: 'reporter', body: 'ubnd-song' })
    await alsoAppoints(office, browser, { post: 'reporter', body: 'ubnd-nui' })
    office.waitsUntil(midnight)
    await office.perform(enact, dissolution)
    expect(await seen(browser, 'ubnd-song', 'ubnd-nui')).toEqual([404, 200])
  })

  scenario(
    'takes with it who stands in there by an administrator of it, with an heir too',
    async (office) => {
      await eveOfTheMerger(office)
      const administrator = await appoints(office, { post: 'administrator', body: 'ubnd-song' })
      const invited = await administrator.send('/vi/office/people/ubnd-song', 'invite-person', {
        name: 'Người Tạm',
        post: 'reporter',
        kind: 'acting',
        until: '2026-12-31',
      })
      const [, token = ''] = /token=([0-9a-f]+)/.exec(invited.text) ?? []
      const acting = openBrowser(office)
      await acting.send(`/vi/sign-in/invitation?token=${token}`, acceptInvitation.name, { token })
      const [giver] = await holdingsOf(office)
      const heir: Act = { ...dissolution, change: { kind: 'dissolve', heir: 'ubnd-nui' } }
      await office.perform(endPost, { body: 'ubnd-song', holding: giver?.id ?? '', reason: 'sample' })
      office.waitsUntil(midnight)
      await office.perform(enact, heir)
      expect((await acting.visit(keysOf('ubnd-nui'))).status).toBe(303)
      const after = (await holdingsOf(office)).filter(({ body }) => body === 'ubnd-nui')
      expect(after).toEqual([])
    },
  )
})

const merger: Act = {
  body: 'ubnd-nui-song',
  on: '2026-11-24',
  legalAct: null,
  change: {
    kind: 'merge',
    ending: ['ubnd-nui', 'ubnd-song'],
    established: { ...province('nui-song', 'Núi Sông', 'VN-x3'), area: null, newArea: null },
  },
}
const dissolution: Act = {
  body: 'ubnd-song',
  on: '2026-11-24',
  legalAct: null,
  change: { kind: 'dissolve', heir: null },
}

async function twoProvinces(office: Office): Promise<void> {
  for (const [body, established] of [
    ['ubnd-nui', province('nui', 'Núi', 'VN-x1')],
    ['ubnd-song', province('song', 'Sông', 'VN-x2')],
  ] as const) {
    await office.perform(enact, { body, on: '2026-01-01', change: { kind: 'establish', established } })
  }
}

async function eveOfTheMerger(office: Office): Promise<void> {
  await twoProvinces(office)
  office.waitsUntil(at('2026-11-23T23:59'))
}

/** The status of the page of keys of each body: 404 for whom it is not there. */
async function seen(browser: Browser, ...bodies: string[]): Promise<number[]> {
  const found = []
  for (const body of bodies) found.push((await browser.visit(keysOf(body))).status)
  return found
}

function givesKey(browser: Browser, body: string) {
  return browser.send(keysOf(body), 'give-key', { label: 'Mẫu', right: 'report', until: '2026-12-31' })
}

async function answerTo(office: Office, secret = ''): Promise<number> {
  const headers = { authorization: `Bearer ${secret}` }
  return (await openBrowser(office).visit('/api/people/me', { headers })).status
}

/** Gives who was appointed last another post. */
async function alsoAppoints(
  office: Office,
  browser: Browser,
  post: { post: 'reporter'; body: string },
): Promise<void> {
  const { person } = JSON.parse((await browser.visit('/api/people/me')).text)
  const { token } = await office.perform(invite, { person, ...post })
  await browser.send(`/vi/sign-in/invitation?token=${token}`, acceptInvitation.name, { token })
}

/** All posts, in the order in which they began. */
function holdingsOf(office: Office) {
  return office.database.tables.selectFrom('holdings').selectAll().orderBy('from_at').orderBy('id').execute()
}
