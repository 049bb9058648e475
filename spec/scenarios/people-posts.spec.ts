import { describe, expect } from 'vitest'
import { endPost } from '../../subjects/people/actions/posts.ts'
import type { Office } from '../office/office.ts'
import { appoints, type Browser } from '../office/person.ts'
import { scenario } from '../office/scenario.ts'

const body = 'bo-noi-vu'
const at = (time: string) => new Date(`${time}+07:00`)
const people = `/vi/office/people/${body}`

/** The posts of a body as rows of the database, oldest first. */
async function holdingsOf(office: Office) {
  return office.database.tables
    .selectFrom('holdings')
    .selectAll()
    .where('body', '=', body)
    .orderBy('from_at')
    .execute()
}

async function sees(browser: Browser, path: string): Promise<boolean> {
  return (await browser.visit(path)).status === 200
}

describe('a post', () => {
  scenario(
    'handed over at noon: one may until then, the other from then, and nobody in between',
    async (office) => {
      const noon = '2026-11-23T12:00'
      office.waitsUntil(at('2026-11-23T11:30'))
      const old = await appoints(office, { post: 'administrator', body, name: 'Lê Cũ' })
      const next = await appoints(office, { post: 'administrator', body, name: 'Trần Mới', from: noon })
      const [holding] = await holdingsOf(office)
      await office.perform(endPost, { body, holding: holding?.id ?? '', at: noon, reason: 'sample' })

      office.waitsUntil(at('2026-11-23T11:59'))
      expect([await sees(old, people), await sees(next, people)]).toEqual([true, false])
      office.waitsUntil(at('2026-11-23T12:00'))
      expect([await sees(old, people), await sees(next, people)]).toEqual([false, true])
      const history = await next.visit(people)
      expect(history.text).toMatch(/Lê Cũ.*đã kết thúc/s)
    },
  )

  scenario('ended takes every right at once, and the session with the last of them', async (office) => {
    const browser = await appoints(office, { post: 'administrator', body })
    expect(await sees(browser, people)).toBe(true)
    const [holding] = await holdingsOf(office)
    await office.perform(endPost, { body, holding: holding?.id ?? '', reason: 'sample' })
    const answer = await browser.visit(people)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/vi/sign-in?next=%2Foffice%2Fpeople%2F${body}`,
    ])
    const [session] = await office.database.tables.selectFrom('sessions').select('ended_why').execute()
    expect(session?.ended_why).toBe('left')
  })

  scenario('of one body opens nothing of another, whatever is asked', async (office) => {
    const browser = await appoints(office, { post: 'administrator', body })
    expect((await browser.visit('/vi/office/people/bo-tai-chinh')).status).toBe(404)
    const sent = await browser.send(people, 'invite-person', {
      name: 'X',
      post: 'reporter',
      body: 'bo-tai-chinh',
    })
    expect(sent.status).toBe(200)
    const bodies = await office.database.tables.selectFrom('invitations').select('body').distinct().execute()
    expect(bodies).toEqual([{ body }])
  })

  scenario(
    'that sees every body is given by the operator only, and nobody invites themselves',
    async (office) => {
      const browser = await appoints(office, { post: 'administrator', body })
      for (const post of ['inspector', 'auditor', 'supervisor', 'steward']) {
        const sent = await browser.send(people, 'invite-person', { name: 'X', post })
        expect([sent.status, sent.text.includes('invite-person-post-fault')]).toEqual([409, true])
      }
      const [me] = await holdingsOf(office)
      const self = await browser.send(people, 'invite-person', { person: me?.person ?? '', post: 'reporter' })
      expect(self.status).toBe(409)
    },
  )

  scenario('signs the facts of its holder, and names nobody in them', async (office) => {
    const browser = await appoints(office, {
      post: 'administrator',
      body,
      name: 'Hồ Văn Ký',
      mail: 'ky@mau.vn',
    })
    await browser.send(people, 'invite-person', {
      name: 'Phạm Thị Mời',
      mail: 'moi@mau.vn',
      post: 'reporter',
    })
    const facts = await office.database.pool.query(
      `select actor, name, details::text || convert_from(canonical, 'UTF8') as told from facts`,
    )
    const [holding] = await holdingsOf(office)
    const invited = facts.rows.filter(({ name }) => name === 'person-invited')
    expect(invited.map(({ actor }) => actor)).toEqual(['operator', holding?.id])
    expect(facts.rows.filter(({ told }) => /Hồ|Phạm|mau\.vn/.test(told))).toEqual([])
  })
})

describe('a delegation', () => {
  const delegates = async (office: Office) => {
    const chief = await appoints(office, { post: 'approver', body, name: 'Trưởng phòng' })
    const deputy = await appoints(office, { post: 'reporter', body, name: 'Phó phòng' })
    const [holding, other] = await holdingsOf(office)
    const fields = { holding: holding?.id ?? '', to: other?.person ?? '', until: '2026-11-27' }
    return { chief, deputy, fields }
  }

  scenario('lets a colleague act until its last day ends, or it is ended', async (office) => {
    const { chief, deputy, fields } = await delegates(office)
    expect(await sees(deputy, people)).toBe(false)
    expect((await chief.send('/vi/office/delegate', 'delegate-post', fields)).status).toBe(303)
    expect(await sees(deputy, people)).toBe(true)
    const given = (await holdingsOf(office)).find(({ kind }) => kind === 'delegated')
    expect(given?.until_at).toEqual(at('2026-11-28T00:00'))
    expect((await chief.send('/vi/office/me', 'end-delegation', { holding: given?.id ?? '' })).status).toBe(
      303,
    )
    expect(await sees(deputy, people)).toBe(false)
  })

  scenario('is never of what one does not hold, and never goes on to a third', async (office) => {
    const { chief, deputy, fields } = await delegates(office)
    expect((await deputy.send('/vi/office/delegate', 'delegate-post', fields)).status).toBe(404)
    await chief.send('/vi/office/delegate', 'delegate-post', fields)
    const given = (await holdingsOf(office)).find(({ kind }) => kind === 'delegated')
    const [holding] = await holdingsOf(office)
    const on = { ...fields, holding: given?.id ?? '', to: holding?.person ?? '' }
    expect((await deputy.send('/vi/office/delegate', 'delegate-post', on)).status).toBe(404)
  })

  scenario('ends with the post that it comes from', async (office) => {
    const { chief, deputy, fields } = await delegates(office)
    await chief.send('/vi/office/delegate', 'delegate-post', fields)
    await office.perform(endPost, { body, holding: fields.holding, reason: 'sample' })
    expect(await sees(deputy, people)).toBe(false)
    const given = (await holdingsOf(office)).find(({ kind }) => kind === 'delegated')
    expect(given?.until_at).toEqual(office.house.now())
  })
})

describe('what the database guards', () => {
  const one = `(select id from holdings where kind = 'held' order by from_at limit 1)`
  const insert = (columns: string, from: string) =>
    `insert into holdings (id, person, post, body, kind, from_at, until_at, source, given_by)
     select gen_random_uuid(), ${columns} from ${from}`
  const attempts = {
    'delete from holdings': { code: '23000' },
    'truncate holdings cascade': { code: '23000' },
    'update holdings set person = (select max(id::text)::uuid from people)': { code: '23000' },
    [`update holdings set until_at = null`]: { code: '23000' },
    [`update holdings set until_at = from_at - interval '1 day'`]: { code: '23514' },
    [insert(`person, post, body, 'held', from_at, null, null, 'operator'`, `holdings where id = ${one}`)]: {
      constraint: 'holdings_once',
    },
    [insert(`person, 'auditor', body, 'held', from_at, null, null, id::text`, `holdings where id = ${one}`)]:
      {
        constraint: 'holdings_not_by_oneself',
      },
    [insert(`person, post, body, 'acting', from_at, null, null, 'operator'`, `holdings where id = ${one}`)]: {
      constraint: 'holdings_dated',
    },
    [insert(
      `other.id, post, body, 'delegated', from_at - interval '1 day', from_at + interval '1 day', holdings.id, 'x'`,
      `holdings, (select max(id::text)::uuid as id from people) as other where holdings.id = ${one}`,
    )]: { constraint: 'holdings_within_source' },
    [insert(
      `other.id, 'auditor', body, 'delegated', from_at, from_at + interval '1 day', holdings.id, 'x'`,
      `holdings, (select max(id::text)::uuid as id from people) as other where holdings.id = ${one}`,
    )]: { constraint: 'holdings_source' },
    [`update people set mail = 'a@b.vn'`]: { constraint: 'people_mail' },
    [`update people set name = null`]: { constraint: 'people_erased' },
    [`update invitations set used_at = null, holding = null`]: { constraint: 'invitations_once' },
  }

  for (const [attempt, refusal] of Object.entries(attempts)) {
    scenario(`refuses "${attempt.replace(/\s+/g, ' ').slice(0, 110)}"`, async (office) => {
      await appoints(office, { post: 'reporter', body, name: 'A' })
      await appoints(office, { post: 'approver', body, name: 'B' })
      await expect(office.database.pool.query(attempt)).rejects.toMatchObject(refusal)
    })
  }

  scenario('refuses a delegation of a delegation, and a session that comes back', async (office) => {
    await appoints(office, { post: 'approver', body, name: 'A' })
    await appoints(office, { post: 'reporter', body, name: 'B' })
    const delegated = (source: string) =>
      insert(
        `other.id, post, body, 'delegated', from_at, from_at + interval '1 day', holdings.id, 'x'`,
        `holdings, (select max(id::text)::uuid as id from people) as other where ${source}`,
      )
    await office.database.pool.query(delegated(`holdings.id = ${one}`))
    await expect(office.database.pool.query(delegated(`kind = 'delegated'`))).rejects.toMatchObject({
      constraint: 'holdings_no_chain',
    })
    await office.database.pool.query(`update sessions set ended_at = now(), ended_why = 'ended'`)
    await expect(
      office.database.pool.query(`update sessions set ended_at = null, ended_why = null`),
    ).rejects.toMatchObject({ constraint: 'sessions_stay_ended' })
  })
})
