import { tcvn3 } from './tcvn3.ts'
import { vniLetters, vniMarks } from './vni.ts'

/** How the signs of an old Vietnamese font are to be read; `tcvn3-capitals` are the fonts that end in H. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni'

/**
 * The encoding that a font's name tells; null for a font of Unicode.
 * A subset in a PDF puts six letters and a plus before the name, HTML quotes it.
 */
export function legacyEncodingOf(font: string): LegacyEncoding | null {
  const name = font.replace(/^["'\s]+/, '').replace(/^[A-Z]{6}\+/, '')
  if (/^\.?vn(?!i)[a-z\d]/i.test(name) && (name.startsWith('.') || /^\.?Vn[A-Z\d]/.test(name))) {
    return /H(?:$|[\s,"'-])/.test(name) ? 'tcvn3-capitals' : 'tcvn3'
  }
  return /^vni[-\s_]/i.test(name) ? 'vni' : null
}

function fromTcvn3(text: string): string {
  let read = ''
  for (const sign of text) read += tcvn3.get(sign) ?? sign
  return read
}

const takesMarks = /[aeouyôöAEOUYÔÖ]/

function fromVni(text: string): string {
  let read = ''
  let before = ''
  for (const sign of text) {
    const marks = takesMarks.test(before) ? vniMarks.get(sign) : undefined
    read += marks ?? vniLetters.get(sign) ?? sign
    before = marks === undefined ? sign : ''
  }
  return read.normalize('NFC')
}

/** Letters that only Unicode has: who wrote them did not use the font's encoding, whatever its name. */
const unicodeLetters =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/

/** Whether words in an old font need to be turned: they have signs beyond ASCII and no letters of Unicode. */
export function needsTurning(text: string): boolean {
  return /[\u0080-\u00ff\uf080-\uf0ff]/.test(text) && !unicodeLetters.test(text)
}

/**
 * Turns words typed in an old Vietnamese font into Unicode: what the reader of the page saw.
 * Hand over whole paragraphs: VNI writes a letter with two signs, and words that are Unicode already stay as they are.
 */
export function fromLegacyFont(text: string, encoding: LegacyEncoding): string {
  if (unicodeLetters.test(text)) return text
  // Word stores the signs of symbol fonts in the private area above U+F000.
  const plain = text.replace(/[\uf020-\uf0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
  if (encoding === 'vni') return fromVni(plain)
  const read = fromTcvn3(plain)
  return encoding === 'tcvn3' ? read : read.toUpperCase()
}
