import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolution52 } from '../office/scenario.ts'
import { openBrowser } from './browser.ts'
import { openSite, type Site } from './site.ts'

const share = '/vi/objectives/digital-economy-share-gdp'
const officialSeries = ['2020 12.66', '2021 12.87', '2022 12.83', '2023 12.87', '2024 13.17', '2025 14.02']
const visitors: [string, BrowserContextOptions][] = [
  ['with script', { javaScriptEnabled: true }],
  ['without script', { javaScriptEnabled: false }],
]

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe.each(visitors)('a citizen %s', (_name, options) => {
  it('follows Resolution 52 from the home page to a file of figures', async () => {
    await visits(options, async (page) => {
      const aim = await walkToAim(page, '52-NQ/TW', 'II.2', /^Kinh tế số chiếm trong GDP/)
      expect(aim).toBe(`${share}#52-nq-tw-2025-digital-economy`)
      expect(await page.locator('main').textContent()).toMatch(/14,02%.*chưa đạt, thiếu 5,98 điểm %/s)
      const rows = await downloads(page)
      expect(shown(rows, 'main')).toEqual(officialSeries)
      expect(rows.find(({ period }) => period === '2025')?.['status']).toBe('preliminary')
      expect(shown(rows, 'conflict')).toEqual(['2024 18.3'])
      expect(rows.every(({ source_url }) => source_url?.startsWith('https://'))).toBe(true)
    })
  })

  it('follows the sample, whose text is there clause by clause', async () => {
    await visits(options, async (page) => {
      const aim = await walkToAim(page, '01-NQ/MAU', 'II.2 › gạch 1', 'Hồ sơ nộp trực tuyến')
      expect(aim).toBe('/vi/objectives/sample-online-dossiers#01-nq-mau-2027-online-dossiers')
      const rows = await downloads(page)
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.every(({ sample }) => sample === 'true')).toBe(true)
    })
  })

  it('reads the same places in English and French', async () => {
    const places = [
      '',
      '/resolutions',
      '/resolutions/01-nq-mau',
      '/resolutions/01-nq-mau/clauses/part_II__para_2__indent_1',
      '/objectives/digital-economy-share-gdp',
      '/indicators/gii-rank',
    ]
    await visits(options, async (page) => {
      for (const place of places) {
        await page.goto(`${site.address}/vi${place}`)
        const titles = [await page.title()]
        for (const [name, language] of [
          ['English', 'en'],
          ['Français', 'fr'],
        ] as const) {
          await page.getByRole('link', { name, exact: true }).click()
          expect(where(page)).toBe(`/${language}${place}`)
          expect(await page.getAttribute('html', 'lang')).toBe(language)
          titles.push(await page.title())
        }
        expect(new Set(titles).size, titles.join(' | ')).toBe(3)
      }
    })
  })

  it('finds the objective without diacritics', async () => {
    await visits(options, async (page) => {
      await page.goto(`${site.address}/vi`)
      await page.getByRole('searchbox').fill('kinh te so')
      await page.getByRole('button', { name: 'Tìm' }).click()
      expect(where(page)).toBe('/vi/search?q=kinh+te+so')
      await page
        .locator('li', { hasText: 'mục tiêu' })
        .getByRole('link', { name: 'Kinh tế số chiếm trong GDP' })
        .first()
        .click()
      expect(where(page)).toMatch(new RegExp(`^${share}#`))
    })
  })

  it('finds each promise by its own address, on the page of its measure', async () => {
    await visits(options, async (page) => {
      for (const aim of ['52-nq-tw-2025-digital-economy', '57-nq-tw-2045-digital-economy']) {
        await page.goto(`${site.address}/vi/objectives/${aim}`)
        expect(where(page)).toBe(`${share}#${aim}`)
        const post = page.locator(`[id="${aim}"]`)
        expect(await post.count()).toBe(1)
        expect(await post.textContent()).toContain('Kinh tế số chiếm trong GDP')
        expect(await page.locator(':target').getAttribute('id')).toBe(aim)
      }
    })
  })

  it('does it with the keyboard alone', async () => {
    await visits(options, async (page) => {
      await page.goto(`${site.address}/vi`)
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').textContent()).toBe('Đến nội dung chính')
      expect((await page.locator(':focus').boundingBox())?.y).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      expect(where(page)).toBe('/vi#main')
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').getAttribute('name')).toBe('q')

      await page.goto(`${site.address}/vi`)
      const names: (string | null)[] = []
      while (names.length < 12 && names.at(-1) !== 'search') {
        await page.keyboard.press('Tab')
        const focused = page.locator(':focus')
        names.push((await focused.getAttribute('type')) ?? (await focused.getAttribute('href')))
      }
      const menu = ['resolutions', 'objectives', 'indicators', 'bodies'].map((part) => `/vi/${part}`)
      expect(names).toEqual(['#main', '/vi', ...menu, '/vi', '/en', '/fr', 'search'])
      await page.keyboard.type('5G')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/vi/search?q=5G')
    })
  })
})

it('the language of the browser chooses the language of the site', async () => {
  for (const [locale, path] of [
    ['vi-VN', '/vi'],
    ['fr-FR', '/fr'],
    ['de-DE', '/vi'],
  ] as const) {
    await visits({ locale }, async (page) => {
      await page.goto(site.address)
      expect(where(page)).toBe(path)
    })
  }
})

describe.skipIf(!existsSync(resolution52))('once the official texts are imported', () => {
  beforeAll(async () => {
    await site.office.imports(resolution52)
  })

  it.each(visitors)('a citizen %s reads both languages and follows a clause', async (_name, options) => {
    await visits(options, async (page) => {
      const aim = await walkToAim(page, '52-NQ/TW', 'II.2 › đoạn 2', /^Kinh tế số chiếm trong GDP/)
      expect(aim).toBe(`${share}#52-nq-tw-2025-digital-economy`)
      expect(shown(await downloads(page), 'main')).toEqual(officialSeries)

      await page.goto(`${site.address}/vi/resolutions/52-nq-tw`)
      const clauses = page.locator('article.clause:has(a.clause-place[href*="/clauses/"])')
      expect(await clauses.count()).toBe(66)
      expect(await clauses.locator('.clause-original[lang=vi]').count()).toBe(66)
      expect(await clauses.locator('.clause-translation[lang=en]').count()).toBe(66)
      const differing = page.locator('[id="part_II__para_2__al_3"]')
      expect(await differing.locator('.clause-translation .differs').count()).toBe(1)
      expect(await differing.textContent()).toContain('Bản dịch khác bản gốc')
    })
  })
})

/** A page of a Vietnamese visitor; 10 s are enough for every step. */
async function visits(options: BrowserContextOptions, visit: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options })
  context.setDefaultTimeout(10_000)
  try {
    await visit(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Path, question and anchor of where the page is now. */
function where(page: Page): string {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + search + hash
}

/** Home, list, resolution, clause, and the objective it sets, by links only; tells where it ends. */
async function walkToAim(page: Page, number: string, place: string, aim: string | RegExp): Promise<string> {
  await page.goto(site.address)
  expect(where(page)).toBe('/vi')
  await page.getByRole('link', { name: 'Đọc nghị quyết' }).click()
  await page.getByRole('link', { name: number, exact: true }).click()
  expect(await page.locator('h1').textContent()).toContain(number)
  await page.getByRole('link', { name: place, exact: true }).click()
  expect(await page.locator('h1').textContent()).toContain(`${number}, ${place}`)
  await page.getByRole('link', { name: aim }).first().click()
  return where(page)
}

type Row = Record<string, string>

/** The file behind the link `CSV`, as rows. */
async function downloads(page: Page): Promise<Row[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  return parse<Row>(await readFile(await download.path()), { columns: true, bom: true })
}

function shown(rows: readonly Row[], standing: string): string[] {
  return rows.filter((row) => row['standing'] === standing).map((row) => `${row['period']} ${row['value']}`)
}
