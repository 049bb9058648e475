import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fromLegacyFont, type LegacyEncoding, legacyEncodingOf } from '../legacy-fonts/legacy-fonts.ts'
import { bulletOf, isSymbolFont } from '../office-text/symbols.ts'
import type { Piece } from './pieces.ts'

/** Fonts of a file whose names are known, with the old encoding that the name tells; null for one of Unicode. */
export type KnownFonts = Map<string, { readonly name: string; readonly encoding: LegacyEncoding | null }>

// Old fonts put their letters where Latin-1 has accents and signs, and have none of the letters of Vietnamese.
const latinSigns = /[\u0080-\u00ff]/
const vietnamese = /[\u0102-\u0111\u01a0-\u01b0\u1ea0-\u1ef9]/
// Signs that mean something in their own font only: the bullets of Symbol and Wingdings.
const privateSign = /[\ue000-\uf8ff]/
const privateSigns = new RegExp(privateSign, 'g')

const unknown = '\ufffd'

/** How many signs of a text nobody knows. */
export function unknownSigns(text: string): number {
  return text.split(unknown).length - 1
}

/** Whether the name of a font must be asked for, by what is written in it: an old font, or one of signs. */
export function needsNames(pieces: readonly Piece[], fonts: KnownFonts): boolean {
  const suspected = new Set<string>()
  const cleared = new Set<string>()
  for (const { text, font } of pieces) {
    if (fonts.has(font)) continue
    if (vietnamese.test(text)) cleared.add(font)
    else if (latinSigns.test(text) || privateSign.test(text)) suspected.add(font)
  }
  return [...suspected].some((font) => !cleared.has(font))
}

/** Symbol and Wingdings under the names that programs give them in a PDF. */
function plainName(name: string): string {
  const plain = name.replace(/^[A-Z]{6}\+/, '')
  if (/^symbol/i.test(plain)) return 'Symbol'
  if (/^wingdings[ -]?2/i.test(plain)) return 'Wingdings 2'
  return /^wingdings(?!.?3)/i.test(plain) ? 'Wingdings' : plain
}

/** Learns the names of a page's fonts; only after what it paints was asked for. */
export function learnFonts(page: PDFPageProxy, pieces: readonly Piece[], fonts: KnownFonts): void {
  for (const font of new Set(pieces.map((piece) => piece.font))) {
    if (fonts.has(font) || !page.commonObjs.has(font)) continue
    const known: unknown = page.commonObjs.get(font)
    const given = typeof known === 'object' && known !== null && 'name' in known ? String(known.name) : ''
    const name = plainName(given)
    fonts.set(font, { name, encoding: legacyEncodingOf(name) })
  }
}

/** Turns what is written in old fonts and fonts of signs into Unicode, by the names of the fonts. */
export function inUnicode(
  pieces: readonly Piece[],
  fonts: KnownFonts,
): { read: Piece[]; legacyFonts: string[] } {
  const legacyFonts = new Set<string>()
  const read = pieces.map((piece) => {
    const font = fonts.get(piece.font)
    if (font?.encoding) {
      legacyFonts.add(font.name)
      return { ...piece, text: fromLegacyFont(piece.text, font.encoding) }
    }
    if (!privateSign.test(piece.text)) return piece
    const name = font?.name ?? null
    // Whole words of them are letters that the font does not explain.
    const isBullet = isSymbolFont(name) || piece.text.length <= 2
    const text = piece.text.replace(privateSigns, (sign) => (isBullet ? bulletOf(name, sign) : unknown))
    return { ...piece, text }
  })
  return { read, legacyFonts: [...legacyFonts] }
}
