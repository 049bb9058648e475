import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDoor } from '../../app/http/door/settings.ts'
import { type Office, openOffice } from '../office/office.ts'
import { appoints, openBrowser } from '../office/person.ts'
import { begins, client, type IdentityProvider, openProvider } from '../office/provider.ts'

const body = 'bo-noi-vu'
const origin = 'http://localhost'
const start = '/sign-in/provider/sample?language=vi&next=/office/data'
const back = '/sign-in/provider/sample/back'

let provider: IdentityProvider
let office: Office

beforeAll(async () => {
  provider = await openProvider(`${origin}${back}`)
  const line = {
    ...client,
    id: 'sample',
    name: 'Sample',
    issuer: provider.issuer,
    subjectClaim: 'sub',
    levels: {},
  }
  const wrong = { ...line, id: 'wrong', issuer: `${provider.issuer}/elsewhere` }
  office = await openOffice({ ...plainDoor, url: origin, providers: [line, wrong] })
})
afterAll(async () => {
  await office?.close()
  await provider?.close()
})

/** What is left of an address of ours. */
function pathOf(address: string): string {
  expect(address).toContain(origin)
  return address.slice(origin.length)
}

/** Somebody who was invited and has joined the provider to the account. */
async function joins(subject: string) {
  const browser = await appoints(office, { post: 'administrator', body, name: subject })
  const address = await begins(browser, '/sign-in/provider/sample?join=yes&language=vi')
  const answer = await browser.visit(pathOf(await provider.proves(subject, address)))
  expect(answer.headers.get('location')).toBe('/vi/office/me')
  return browser
}

const refusalIn = (answer: { headers: Headers }) => answer.headers.get('location')?.split('refused=')[1]

describe('signing in through a provider of OpenID Connect', () => {
  test('lets in who was invited and joined the provider, at another browser too', async () => {
    await joins('hoa')
    const elsewhere = openBrowser(office)
    const address = await begins(elsewhere, start)
    const asked = new URL(address).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect([asked.get('state')?.length, asked.get('nonce')?.length]).toEqual([43, 43])
    const answer = await elsewhere.visit(pathOf(await provider.proves('hoa', address)))
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/vi/office/data'])
    expect((await elsewhere.visit('/vi/office/data')).text).toContain('hoa')
    const [login] = await office.database.tables.selectFrom('logins').selectAll().execute()
    expect(JSON.stringify(login)).not.toContain('hoa')
  })

  test('knows nobody who was not invited', async () => {
    const browser = openBrowser(office)
    const answer = await browser.visit(pathOf(await provider.proves('nobody', await begins(browser, start))))
    expect(refusalIn(answer)).toBe('people-unknown-here')
    expect((await browser.visit('/vi/sign-in?refused=people-unknown-here')).text).toContain(
      'chưa có tài khoản',
    )
    expect((await browser.visit('/vi/office/me')).status).toBe(303)
  })

  test('refuses an answer that comes again, in another browser, or with another state', async () => {
    await joins('lan')
    const browser = openBrowser(office)
    const answer = pathOf(await provider.proves('lan', await begins(browser, start)))
    const thief = openBrowser(office)
    expect(refusalIn(await thief.visit(answer))).toBe('people-step-spent')
    const step = new Map(browser.cookies)
    expect((await browser.visit(answer)).headers.get('location')).toBe('/vi/office/data')
    expect(refusalIn(await openBrowser(office, step).visit(answer))).toBe('people-step-spent')

    const other = openBrowser(office)
    const fresh = pathOf(await provider.proves('lan', await begins(other, start)))
    expect(refusalIn(await other.visit(fresh.replace(/state=[^&]+/, 'state=another')))).toBe(
      'people-not-proved',
    )
  })

  test('refuses a code that was used, also in a sign-in that was begun anew', async () => {
    await joins('mai')
    const browser = openBrowser(office)
    const used = pathOf(await provider.proves('mai', await begins(browser, start)))
    await browser.visit(used)
    const replaying = openBrowser(office)
    const address = await begins(replaying, start)
    const state = new URL(address).searchParams.get('state') ?? ''
    const answer = await replaying.visit(used.replace(/state=[^&]+/, `state=${state}`))
    expect(refusalIn(answer)).toBe('people-not-proved')
  })

  test('refuses who gives itself out as another issuer', async () => {
    await joins('nga')
    const browser = openBrowser(office)
    const answer = pathOf(await provider.proves('nga', await begins(browser, start)))
    const forged = answer.replace(/iss=[^&]+/, `iss=${encodeURIComponent('https://forged.example')}`)
    expect(forged).not.toBe(answer)
    expect(refusalIn(await browser.visit(forged))).toBe('people-not-proved')
    const wrong = await openBrowser(office).visit('/sign-in/provider/wrong?language=vi')
    expect(refusalIn(wrong)).toBe('request-unexpected')
    expect((await openBrowser(office).visit('/sign-in/provider/none')).headers.get('location')).toContain(
      'not-found',
    )
  })
})
