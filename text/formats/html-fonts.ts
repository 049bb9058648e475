import type { Note } from '../contract.ts'
import { attribute, type Element, styleOf } from './html-elements.ts'
import { fromLegacyFont, legacyEncodingOf, needsTurning } from './legacy-fonts/legacy-fonts.ts'

/** Fonts that style sheets give, by `tag`, `.class` and `tag.class`: the selectors that Word writes. */
export type FontSheet = ReadonlyMap<string, string>

const family = /font-family\s*:\s*([^;}]+)/i

function sheetsIn(html: string): string[] {
  const sheets: string[] = []
  const lower = html.toLowerCase()
  for (let at = lower.indexOf('<style'); at >= 0; at = lower.indexOf('<style', at + 1)) {
    const start = lower.indexOf('>', at)
    const end = start < 0 ? -1 : lower.indexOf('</style', start)
    if (end < 0) break
    sheets.push(html.slice(start + 1, end))
    at = end
  }
  return sheets
}

/** Reads the style sheets in a page. */
export function fontSheet(html: string): FontSheet {
  const fonts = new Map<string, string>()
  for (const rule of sheetsIn(html).join('}').split('}')) {
    const brace = rule.indexOf('{')
    const font = brace < 0 ? undefined : family.exec(rule.slice(brace))?.[1]
    if (font === undefined) continue
    const selectors = rule.slice(0, brace).replace(/<!--|\/\*[^*]*\*\//g, '')
    for (const selector of selectors.split(',')) fonts.set(selector.trim().toLowerCase(), font)
  }
  return fonts
}

/** The font of an element's words: its own, else that of what is around it. */
export function fontOf(element: Element, sheet: FontSheet, outer: string | null): string | null {
  const own = element.tagName === 'font' ? attribute(element, 'face') : null
  const styled = own ?? family.exec(styleOf(element))?.[1]
  if (styled !== undefined && styled !== null) return styled
  if (sheet.size === 0) return outer
  for (const name of (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/)) {
    const found = sheet.get(`${element.tagName}.${name}`) ?? sheet.get(`.${name}`)
    if (name !== '' && found !== undefined) return found
  }
  return sheet.get(element.tagName) ?? outer
}

/** Words as they were seen in their font; which old fonts there were is counted. */
export function seenInFont(words: string, font: string | null, fonts: Map<string, number>): string {
  const encoding = font === null ? null : legacyEncodingOf(font)
  if (encoding === null || font === null) return words
  const name = font.split(',')[0]?.replace(/["']/g, '').trim() ?? font
  if (needsTurning(words)) fonts.set(name, (fonts.get(name) ?? 0) + 1)
  return fromLegacyFont(words, encoding)
}

export function fontNotes(fonts: ReadonlyMap<string, number>): Note[] {
  return [...fonts].map(([encoding, count]) => ({
    code: 'legacy-encoding',
    details: { encoding, count },
    span: null,
  }))
}
