import { fileNote, type Note } from '../../contract.ts'
import { doubtfulNotes, type ScannedPage } from '../scan/recognise-pages.ts'
import { unknownSigns } from './fonts.ts'
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

/** What a person should know of how a PDF became a text. */
export function fileNotes({ pages, furniture, footnotes, continued, scanned }: Happened): Note[] {
  const heads = furniture.map(({ words }) => words.replaceAll('\t', ' ')).join(' · ')
  const turned = pages.map((page, at) => ({
    page: at + 1,
    words: page.turned.join(' ').slice(0, longestWords),
  }))
  const fonts = new Set(pages.flatMap(({ legacyFonts }) => legacyFonts))
  return [
    ...(heads === '' ? [] : [fileNote('running-heads', { text: heads.slice(0, longestWords) })]),
    ...(footnotes.length === 0 ? [] : [fileNote('footnotes-at-end', { count: footnotes.length })]),
    ...continued.map(({ page, repeated }) => fileNote('table-continued', { page, repeated })),
    ...turned.filter(({ words }) => words !== '').map((details) => fileNote('turned-text', details)),
    ...[...fonts].map((font) => fileNote('legacy-encoding', { encoding: font, count: null })),
    ...doubtfulNotes(scanned),
  ]
}

const mostNamed = 20

/** What of a file could not be read: pages that are damaged, and signs that no font explains. */
export function lossNotes(text: string, lost: readonly number[]): Note[] {
  const count = unknownSigns(text)
  const pages = lost.slice(0, mostNamed).join(', ') + (lost.length > mostNamed ? ', …' : '')
  return [
    ...(lost.length === 0 ? [] : [fileNote('pages-not-read', { pages, count: lost.length })]),
    ...(count === 0 ? [] : [fileNote('signs-unknown', { count })]),
  ]
}
