import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const rulesOfColour = ['color-contrast', 'link-in-text-block']
/** The narrowest phone; also what 400 % zoom leaves of a small screen. */
export const narrow = { width: 320, height: 640 }

/** What axe finds in light, and what it finds wrong with the colours in dark: the document is the same. */
export async function faultsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await faultsOf(axeOn(page).withTags(rules))
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await faultsOf(axeOn(page).withRules(rulesOfColour))
  return [...light, ...dark.map((fault) => `dark: ${fault}`)]
}

/** No page has frames, so axe need not run apart from the page; what passes need not be told. */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}

/** Each fault as rule, place and reason. */
export async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

/** What makes the page wider than the window, and what is squeezed to a column of letters. */
export function illFitting(page: Page): Promise<string[]> {
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
