import {
  fromLegacyFont,
  type LegacyEncoding,
  legacyEncodingOf,
  needsTurning,
} from '../legacy-fonts/legacy-fonts.ts'
import type { RunLook } from './run-look.ts'
import { isSymbolFont, signOf } from './symbols.ts'
import type { Tally } from './tally.ts'

/** Words of one look. Neighbours of one look are joined: old fonts write a letter with two signs. */
export type Segment = { readonly encoding: LegacyEncoding | null; readonly caps: boolean; text: string }

/** A sign of a symbol font; one that is not known stays a replacement sign and is counted. */
export function knownSign(font: string, code: number, tally: Tally): string {
  const sign = signOf(font, code)
  if (sign === null) tally.unknownSigns += 1
  return sign ?? '\ufffd'
}

function signsOf(words: string, font: string, tally: Tally): string {
  return words.replace(/[^\s]/gu, (sign) => knownSign(font, sign.codePointAt(0) ?? 0, tally))
}

/** Adds words to a paragraph as they were seen in their font. */
export function addWords(segments: Segment[], words: string, look: RunLook, tally: Tally): void {
  const { font } = look
  const encoding = font === null ? null : legacyEncodingOf(font)
  if (encoding !== null && font !== null && needsTurning(words))
    tally.fonts.set(font, (tally.fonts.get(font) ?? 0) + 1)
  const text = font !== null && isSymbolFont(font) ? signsOf(words, font, tally) : words
  const caps = look.caps === true
  const last = segments.at(-1)
  if (last !== undefined && last.encoding === encoding && last.caps === caps) last.text += text
  else segments.push({ encoding, caps, text })
}

/** An optional hyphen shows nothing, but its code is the letter ư in the TCVN3 fonts. */
export function addSoftHyphen(segments: Segment[], look: RunLook, tally: Tally): void {
  if (look.font !== null && legacyEncodingOf(look.font)?.startsWith('tcvn3') === true) {
    addWords(segments, '\u00ad', look, tally)
  }
}

/** The words of a paragraph, each line without the white space around it. */
export function textOfSegments(segments: readonly Segment[]): string {
  const whole = segments.map(({ encoding, caps, text }) => {
    const read = encoding === null ? text : fromLegacyFont(text, encoding)
    return caps ? read.toUpperCase() : read
  })
  return whole
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
