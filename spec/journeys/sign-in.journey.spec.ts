import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitesTo } from '../office/person.ts'
import { openBrowser } from './browser.ts'
import { openSite, type Site } from './site.ts'

const body = 'bo-noi-vu'
let browser: Browser
let site: Site
let origin: string

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
  // Passkeys belong to a name, never to a number.
  origin = site.address.replace('127.0.0.1', 'localhost')
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** A window of an official, and the authenticator in that machine. */
async function opens(javaScriptEnabled = true): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'vi-VN', javaScriptEnabled })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { context, page }
}

async function accepts(page: Page, name: string): Promise<void> {
  await page.goto(origin + (await invitesTo(site.office, { post: 'administrator', body, name })))
  await page.getByRole('button', { name: 'Nhận chức danh và đăng nhập' }).click()
  expect(new URL(page.url()).pathname).toBe('/vi/office/me')
}

describe('an official', () => {
  it('takes a post, adds a passkey, signs out, and comes back by the passkey to where they wanted', async () => {
    const { context, page } = await opens()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await accepts(page, 'Đinh Thị Khoá')
    await page.getByLabel('Tên của khoá mới').fill('Máy cơ quan')
    await page.getByRole('button', { name: 'Thêm khoá truy cập' }).click()
    await page.getByText('Máy cơ quan, từ').waitFor()
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await page.waitForURL('**/vi/sign-in**')

    await page.goto(`${origin}/vi/office/data`)
    expect(page.url()).toContain('/vi/sign-in?next=%2Foffice%2Fdata')
    await page.getByRole('button', { name: 'Dùng khoá truy cập' }).click()
    await page.waitForURL('**/vi/office/data')
    expect(await page.locator('.official').textContent()).toContain('Đinh Thị Khoá')
    const { tables } = site.office.database
    const [session] = await tables
      .selectFrom('sessions')
      .selectAll()
      .where('method', '=', 'passkey')
      .execute()
    expect(session?.assurance).toBe(2)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('is refused with a passkey that is not known here, and told so on the page', async () => {
    const { context, page } = await opens()
    await accepts(page, 'Trịnh Văn Lạ')
    await page.getByRole('button', { name: 'Thêm khoá truy cập' }).click()
    await page.getByText('1, từ').waitFor()
    await site.office.database.pool.query('delete from passkeys')
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await page.waitForURL('**/vi/sign-in**')
    await page.getByRole('button', { name: 'Dùng khoá truy cập' }).click()
    await page.getByRole('status').filter({ hasText: /./ }).waitFor()
    expect(await page.getByRole('status').textContent()).toContain('Chưa xác nhận được bạn là ai')
    await context.close()
  })

  it('does without script all but passkeys', async () => {
    const { context, page } = await opens(false)
    await accepts(page, 'Mai Không Mã')
    await page.getByRole('link', { name: 'Người và chức danh' }).click()
    await page.getByRole('link', { name: 'Bộ Nội vụ', exact: true }).click()
    await page.getByRole('button', { name: 'Tạo lời mời' }).click()
    expect(await page.locator('#invite-person-post').getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('Họ và tên').fill('Người Thứ Hai')
    await page.getByLabel('Chức danh', { exact: true }).selectOption('reporter')
    await page.getByRole('button', { name: 'Tạo lời mời' }).click()
    const link = await page.locator('.secret').textContent()
    expect(link).toMatch(/^http:\/\/localhost:\d+\/vi\/sign-in\/invitation\?token=/)
    await page.goto(`${origin}/vi/sign-in`)
    expect(await page.getByRole('button', { name: 'Dùng khoá truy cập' }).isVisible()).toBe(false)
    await context.close()
  })
})
