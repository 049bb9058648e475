import type { Note } from '../../contract.ts'
import { doubtfulNotes, type ScannedPage } from '../scan/recognise-pages.ts'
import type { Furniture } from './furniture.ts'
import type { ReadPage } from './read-page.ts'
import type { Continued } from './story.ts'

type Happened = {
  readonly pages: readonly ReadPage[]
  readonly furniture: readonly Furniture[]
  readonly footnotes: readonly string[]
  readonly continued: readonly Continued[]
  readonly scanned: readonly ScannedPage[]
}

const longestWords = 200

function note(code: Note['code'], details: Note['details']): Note {
  return { code, details, span: null }
}

/** What a person should know of how a PDF became a text. */
export function fileNotes({ pages, furniture, footnotes, continued, scanned }: Happened): Note[] {
  const heads = furniture.map(({ words }) => words.replaceAll('\t', ' ')).join(' · ')
  const turned = pages.map((page, at) => ({
    page: at + 1,
    words: page.turned.join(' ').slice(0, longestWords),
  }))
  const fonts = new Set(pages.flatMap(({ legacyFonts }) => legacyFonts))
  return [
    ...(heads === '' ? [] : [note('running-heads', { text: heads.slice(0, longestWords) })]),
    ...(footnotes.length === 0 ? [] : [note('footnotes-at-end', { count: footnotes.length })]),
    ...continued.map(({ page, repeated }) => note('table-continued', { page, repeated })),
    ...turned.filter(({ words }) => words !== '').map((details) => note('turned-text', details)),
    ...[...fonts].map((font) => note('legacy-encoding', { encoding: font })),
    ...doubtfulNotes(scanned),
  ]
}
