import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fromLegacyFont, type LegacyEncoding, legacyEncodingOf } from '../legacy-fonts/legacy-fonts.ts'
import type { Piece } from './pieces.ts'

/** Fonts of a file whose names are known, with the old encoding that the name tells; null for one of Unicode. */
export type KnownFonts = Map<string, { readonly name: string; readonly encoding: LegacyEncoding | null }>

// Old fonts put their letters where Latin-1 has accents and signs, and have none of the letters of Vietnamese.
const latinSigns = /[\u0080-\u00ff]/
const vietnamese = /[\u0102-\u0111\u01a0-\u01b0\u1ea0-\u1ef9]/

/** Whether a font that nobody knows yet may be an old one, by what is written in it. */
export function mayBeLegacy(pieces: readonly Piece[], fonts: KnownFonts): boolean {
  const suspected = new Set<string>()
  const cleared = new Set<string>()
  for (const { text, font } of pieces) {
    if (fonts.has(font)) {
      if (fonts.get(font)?.encoding !== null) return true
    } else if (vietnamese.test(text)) cleared.add(font)
    else if (latinSigns.test(text)) suspected.add(font)
  }
  return [...suspected].some((font) => !cleared.has(font))
}

function nameOf(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return ''
  const known: unknown = page.commonObjs.get(font)
  const name = typeof known === 'object' && known !== null && 'name' in known ? String(known.name) : ''
  return name.replace(/^[A-Z]{6}\+/, '')
}

/** Turns what is written in old fonts into Unicode, by the names of the fonts; only after the page was painted. */
export function withoutLegacyFonts(
  page: PDFPageProxy,
  pieces: readonly Piece[],
  fonts: KnownFonts,
): { pieces: Piece[]; legacyFonts: string[] } {
  const legacyFonts = new Set<string>()
  const read = pieces.map((piece) => {
    if (!fonts.has(piece.font)) {
      const name = nameOf(page, piece.font)
      fonts.set(piece.font, { name, encoding: legacyEncodingOf(name) })
    }
    const font = fonts.get(piece.font)
    if (font === undefined || font.encoding === null) return piece
    legacyFonts.add(font.name)
    return { ...piece, text: fromLegacyFont(piece.text, font.encoding) }
  })
  return { pieces: read, legacyFonts: [...legacyFonts] }
}
