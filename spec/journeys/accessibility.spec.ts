import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../kernel/locale/language.ts'
import { resolution52 } from '../office/scenario.ts'
import { openBrowser } from './browser.ts'
import { axeOn, faultsInBothThemes, faultsOf, illFitting, narrow } from './checks.ts'
import { pathOf, placeNames } from './places.ts'
import { openSite, type Site } from './site.ts'

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

describe('everybody can use every page', () => {
  it.each(placeNames)('%s: axe finds nothing, in light and dark', async (place) => {
    await onPage({ width: 1280, height: 900 }, async (page, complaints) => {
      await page.goto(site.address + pathOf('vi', place))
      expect(await faultsInBothThemes(page)).toEqual([])
      expect(complaints()).toEqual([])
    })
  })

  it.each(placeNames)('%s: all fits at 320 px, in three languages', async (place) => {
    await onPage(narrow, async (page, complaints) => {
      for (const language of languages) {
        await page.goto(site.address + pathOf(language, place))
        expect(await page.getAttribute('html', 'lang')).toBe(language)
        expect(await illFitting(page), `/${language}`).toEqual([])
      }
      expect(await faultsOf(axeOn(page).withRules('target-size'))).toEqual([])
      expect(complaints()).toEqual([])
    })
  })
})

describe('the checks themselves', () => {
  it('find what is wrong, so that silence means something', async () => {
    await onPage(narrow, async (page, complaints) => {
      await page.goto(site.address + pathOf('vi', 'method'))
      await page.evaluate(() => {
        document.documentElement.removeAttribute('lang')
        const lede = document.querySelector('.lede')
        // Readable on white, unreadable on black.
        if (lede instanceof HTMLElement) lede.style.color = '#333'
        const script = document.createElement('script')
        script.textContent = 'document.title = "run"'
        document.body.append(script)
      })
      const faults = await faultsInBothThemes(page)
      expect(faults).toEqual([
        expect.stringMatching(/^html-has-lang at html/),
        expect.stringMatching(/^dark: color-contrast at \.lede/),
      ])
      await page.evaluate(() => document.querySelector('h1')?.style.setProperty('width', '900px'))
      expect(await illFitting(page)).toContainEqual(expect.stringMatching(/^h1 900 px/))
      await page.evaluate(() => document.querySelector('h1')?.style.setProperty('width', '20px'))
      expect(await illFitting(page)).toContainEqual(expect.stringMatching(/^h1 20 px/))
      expect(complaints()).toEqual([expect.stringMatching(/Content Security Policy/)])
      expect(await page.title()).not.toBe('run')
    })
  })
})

describe.skipIf(!existsSync(resolution52))('the official texts of Resolution 52, imported', () => {
  it('can be used by everybody, wide and narrow', async () => {
    await site.office.imports(resolution52)
    await onPage({ width: 1280, height: 900 }, async (page, complaints) => {
      await page.goto(site.address + pathOf('en', 'resolution in outline'))
      expect(await page.locator('.differs').count()).toBeGreaterThan(0)
      expect(await faultsInBothThemes(page)).toEqual([])
      await page.setViewportSize(narrow)
      expect(await illFitting(page)).toEqual([])
      expect(complaints()).toEqual([])
    })
  })
})

type Visit = (page: Page, complaints: () => string[]) => Promise<void>

/** A page of its own, and what the browser complains of while it is open: errors, and what our policy refused. */
async function onPage(viewport: typeof narrow, visit: Visit): Promise<void> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const heard: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(error.message))
  // That a missing page is missing is no fault.
  const complaints = () =>
    heard.filter((text) => !/status of 404/.test(text) || !/no-such-page/.test(page.url()))
  try {
    await visit(page, complaints)
  } finally {
    await context.close()
  }
}
