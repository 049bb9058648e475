import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../kernel/locale/language.ts'
import { appoints, invitesTo, type Browser as Official } from '../office/person.ts'
import { openBrowser } from './browser.ts'
import { axeOn, faultsInBothThemes, faultsOf, illFitting, narrow } from './checks.ts'
import { openSite, type Site } from './site.ts'

const body = 'bo-noi-vu'
const places = [
  '/sign-in',
  '/sign-in/link?token=x',
  'invitation',
  '/office/me',
  '/office/delegate',
  '/office/people',
  `/office/people/${body}`,
  `/office/keys/${body}`,
  '/office/data',
  '/office/nothing',
]

/** Seen by who keeps bodies; the third foresees the end of one. */
const placesOfBodies = [
  '/office/bodies',
  '/office/bodies/acts',
  `/office/bodies/acts?kind=dissolve&body=${body}&on=2026-11-01`,
  '/office/bodies/names',
]

let browser: Browser
let site: Site
let official: BrowserContext
let steward: BrowserContext

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
  const person = {
    post: 'administrator',
    body,
    name: 'Nguyễn Thị Có Tên Rất Dài Ở Đây',
    mail: 'a@mau.vn',
  } as const
  official = await signedIn(await appoints(site.office, person))
  steward = await signedIn(await appoints(site.office, { post: 'steward', body, name: 'Đỗ Giữ Sổ' }))
  const reporter = await appoints(site.office, { post: 'reporter', body, name: 'Bùi Văn Hai' })
  await reporter.send(`/vi/office/keys/${body}`, 'give-key', {
    label: 'Máy',
    right: 'report',
    until: '2026-12-31',
  })
  const { person: me } = JSON.parse((await reporter.visit('/api/people/me')).text)
  const [post] = await site.office.database.tables
    .selectFrom('holdings')
    .select('id')
    .where('person', '=', me)
    .execute()
  expect(post).toBeDefined()
  await invitesTo(site.office, { post: 'approver', body, name: 'Người Được Mời' })
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function signedIn({ cookies }: Official): Promise<BrowserContext> {
  const context = await browser.newContext()
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: site.address })))
  return context
}

const addressOf = async (place: string) =>
  place === 'invitation'
    ? (await invitesTo(site.office, { post: 'reporter', body, mail: 'b@mau.vn' })).replace('/vi', '')
    : place

describe('every official can use every page of the office', () => {
  it.each([...places, ...placesOfBodies])(
    '%s: axe finds nothing in light and dark, and all fits at 320 px in three languages',
    async (place) => {
      const address = await addressOf(place)
      const page = await (placesOfBodies.includes(place) ? steward : official).newPage()
      await page.setViewportSize({ width: 1280, height: 900 })
      const answer = await page.goto(`${site.address}/vi${address}`)
      expect(answer?.status()).toBe(place === '/office/nothing' ? 404 : 200)
      expect(await faultsInBothThemes(page)).toEqual([])
      await page.setViewportSize(narrow)
      for (const language of languages) {
        await page.goto(`${site.address}/${language}${address}`)
        expect(await page.getAttribute('html', 'lang')).toBe(language)
        expect([language, await illFitting(page)]).toEqual([language, []])
      }
      expect(await faultsOf(axeOn(page).withRules('target-size'))).toEqual([])
      await page.close()
    },
  )

  it('the foreseen end of a body is among what was looked at', async () => {
    const page = await steward.newPage()
    await page.goto(`${site.address}/vi${placesOfBodies[2]}`)
    expect(await page.locator('#consequences').count()).toBe(1)
    await page.close()
  })

  it('a form that was refused says so in a way that everybody can use', async () => {
    const page = await official.newPage()
    await page.goto(`${site.address}/vi/office/people/${body}`)
    await page.getByRole('button', { name: 'Tạo lời mời' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Chưa thực hiện được')
    expect(await faultsInBothThemes(page)).toEqual([])
    await page.close()
  })
})
