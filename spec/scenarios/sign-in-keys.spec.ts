import { describe, expect } from 'vitest'
import { endPost } from '../../subjects/people/actions/posts.ts'
import type { Office } from '../office/office.ts'
import { appoints, openBrowser } from '../office/person.ts'
import { scenario } from '../office/scenario.ts'

const body = 'bo-noi-vu'
const keys = `/vi/office/keys/${body}`

async function givesKey(office: Office) {
  const browser = await appoints(office, { post: 'reporter', body })
  const given = await browser.send(keys, 'give-key', {
    label: 'Sample program',
    right: 'report',
    until: '2026-12-31',
  })
  const secret = /class="secret">(cotmoc_[0-9a-f]+)</.exec(given.text)?.[1] ?? ''
  const [key] = await office.database.tables.selectFrom('machine_keys').selectAll().execute()
  return { browser, secret, key }
}

/** Who a program is taken for: what it may reach tells. Nothing of a body is there yet, so its own key is looked at. */
const answerTo = async (office: Office, secret: string, path = '/api/people/me') =>
  (await openBrowser(office).visit(path, { headers: { authorization: `Bearer ${secret}` } })).status

describe('a key for a program', () => {
  scenario('is told once, and only its digest is kept', async (office) => {
    const { browser, secret, key } = await givesKey(office)
    expect(secret).toMatch(/^cotmoc_[0-9a-f]{64}$/)
    expect(JSON.stringify(key)).not.toContain(secret.slice(7))
    expect((await browser.visit(keys)).text).not.toContain(secret.slice(7))
    expect((await browser.visit(keys)).text).toContain('Sample program')
  })

  scenario(
    'opens what its right opens and nothing else: to the rest it is like what does not exist',
    async (office) => {
      const { secret } = await givesKey(office)
      expect(await answerTo(office, secret)).toBe(404)
      expect(await answerTo(office, secret, '/api/documents/waiting')).toBe(404)
      expect(await answerTo(office, secret, '/api/bodies')).toBe(200)
      expect(await answerTo(office, 'cotmoc_wrong')).toBe(401)
    },
  )

  scenario('ended at will is worth nothing from that moment', async (office) => {
    const { browser, secret, key } = await givesKey(office)
    expect((await browser.send(keys, 'end-key', { id: key?.id ?? '' })).status).toBe(303)
    expect(await answerTo(office, secret)).toBe(401)
    expect((await browser.send(keys, 'end-key', { id: key?.id ?? '' })).status).toBe(409)
    expect(await office.historyOf('key', key?.id ?? '')).toEqual(['key-given', 'key-ended'])
  })

  scenario('ends with its last day, and with the post through which it was given', async (office) => {
    const { secret, key } = await givesKey(office)
    office.waitsUntil(new Date('2026-12-31T23:59:00+07:00'))
    expect(await answerTo(office, secret)).toBe(404)
    office.waitsUntil(new Date('2027-01-01T00:00:00+07:00'))
    expect(await answerTo(office, secret)).toBe(401)
    office.waitsUntil(new Date('2026-11-24T08:00:00+07:00'))
    await office.perform(endPost, { body, holding: key?.holding ?? '', reason: 'sample' })
    expect(await answerTo(office, secret)).toBe(401)
  })

  scenario('is given only for a right that one holds, and not by who keeps people', async (office) => {
    const administrator = await appoints(office, { post: 'administrator', body, name: 'A' })
    expect(
      (await administrator.send(keys, 'give-key', { label: 'x', right: 'report', until: '2026-12-31' }))
        .status,
    ).toBe(404)
    const approver = await appoints(office, { post: 'approver', body, name: 'B' })
    const refused = await approver.send(keys, 'give-key', {
      label: 'x',
      right: 'report',
      until: '2026-12-31',
    })
    expect([refused.status, refused.text.includes('give-key-right-fault')]).toEqual([409, true])
    const late = await approver.send(keys, 'give-key', {
      label: 'x',
      right: 'read-work',
      until: '2029-12-31',
    })
    expect(late.text).toContain('give-key-until-fault')
  })

  scenario('does not sign in: pages stay shut', async (office) => {
    const { secret } = await givesKey(office)
    expect(await answerTo(office, secret, '/vi/office/me')).toBe(303)
  })
})
