import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../kernel/locale/language.ts'
import { resolution52 } from '../office/scenario.ts'
import { openBrowser } from './browser.ts'
import { pathOf, placeNames } from './places.ts'
import { openSite, type Site } from './site.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const rulesOfColour = ['color-contrast', 'link-in-text-block']
// The narrowest phone; also what 400 % zoom leaves of a small screen.
const narrow = { width: 320, height: 640 }

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

/** What axe finds in light, and what it finds wrong with the colours in dark: the document is the same. */
async function faultsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await faultsOf(axeOn(page).withTags(rules))
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await faultsOf(axeOn(page).withRules(rulesOfColour))
  return [...light, ...dark.map((fault) => `dark: ${fault}`)]
}

// No page has frames, so axe need not run apart from the page; what passes need not be told.
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}

/** Each fault as rule, place and reason. */
async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

/** What makes the page wider than the window, and what is squeezed to a column of letters. */
function illFitting(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const boxes = [...document.body.querySelectorAll('*')].map((element) => ({
      element,
      text: (element.textContent ?? '').trim(),
      box: element.getBoundingClientRect(),
    }))
    const wide = scrollWidth > clientWidth ? boxes.filter(({ box }) => box.right > clientWidth + 1) : []
    // The head of a stacked table is out of sight, for who listens.
    const seen = boxes.filter(({ element }) => !element.closest('.table.stack thead'))
    const squeezed = seen.filter(
      ({ text, box }) => text.length >= 12 && box.width > 1 && box.width < 40 && box.height > 80,
    )
    return [...wide.slice(-5), ...squeezed.slice(-5)].map(
      ({ element, text, box }) =>
        `${element.tagName.toLowerCase()} ${Math.round(box.width)} px: ${text.slice(0, 40)}`,
    )
  })
}
