import { lookOver, type RunLook } from '../office-text/run-look.ts'
import { byteOf, numberOf, type Sprm } from './sprms.ts'

// Codes of changes to characters (MS-DOC 2.6.1).
const fontOfAscii = 0x4a4f
const fontOfOthers = 0x4a51
const caps = 0x083b
const vanish = 0x083c

/** A switch is off, on, as the style says (null), or the other way round than it says. */
function switchOf(sprms: readonly Sprm[], code: number, byStyle: boolean | null): boolean | null {
  const value = byteOf(sprms, code)
  if (value === null || value === 0x80) return null
  return value === 0x81 ? byStyle !== true : value !== 0
}

/** The look that changes give to characters, over the look of their style. */
export function lookOfSprms(sprms: readonly Sprm[], style: RunLook, fonts: readonly string[]): RunLook {
  if (sprms.length === 0) return style
  const font = numberOf(sprms, fontOfOthers) ?? numberOf(sprms, fontOfAscii)
  const own: RunLook = {
    font: font === null ? null : (fonts[font] ?? null),
    caps: switchOf(sprms, caps, style.caps),
    hidden: switchOf(sprms, vanish, style.hidden),
  }
  return lookOver(own, style)
}

/** The names of the fonts of a file (MS-DOC 2.9.286, SttbfFfn). */
export function readFonts(table: Uint8Array): string[] {
  const fonts: string[] = []
  for (let at = 4; at < table.length; at += (table[at] ?? 0) + 1) {
    const name = table.subarray(at + 40, at + 1 + (table[at] ?? 0))
    fonts.push(new TextDecoder('utf-16le').decode(name).split('\0')[0] ?? '')
  }
  return fonts
}
