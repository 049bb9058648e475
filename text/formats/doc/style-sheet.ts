import { plainLook, type RunLook } from '../office-text/run-look.ts'
import { lookOfSprms } from './look.ts'
import { readSprms, type Sprm } from './sprms.ts'

type Style = {
  readonly base: number
  readonly paragraph: readonly Sprm[]
  readonly characters: readonly Sprm[]
}

export type StyleSheet = {
  readonly lookOf: (style: number | null) => RunLook
  /** changes to paragraphs by the style, those that it is based on first */
  readonly paragraphOf: (style: number | null) => readonly Sprm[]
}

const noBase = 0xfff
const longestChain = 50
const kindOfParagraphs = 1
const kindOfCharacters = 2

/** One style (MS-DOC 2.9.262, STD): base, name, then changes, each with its length and on even bytes. */
function styleOf(std: Uint8Array, baseSize: number): Style | null {
  if (std.length < baseSize + 2) return null
  const view = new DataView(std.buffer, std.byteOffset, std.byteLength)
  const kinds = view.getUint16(2, true)
  const kind = kinds & 0xf
  let at = baseSize + 2 + view.getUint16(baseSize, true) * 2 + 2
  const next = (): Uint8Array => {
    const size = at + 2 <= std.length ? view.getUint16(at, true) : 0
    const part = std.subarray(at + 2, at + 2 + size)
    at += 2 + size + (size % 2)
    return part
  }
  // The changes of a paragraph style come after the number of the style itself.
  const paragraph = kind === kindOfParagraphs ? readSprms(next().subarray(2)) : []
  const characters = kind === kindOfParagraphs || kind === kindOfCharacters ? readSprms(next()) : []
  return { base: kinds >> 4, paragraph, characters }
}

/** Reads the style sheet (MS-DOC 2.9.271, STSH). */
export function readStyleSheet(stsh: Uint8Array, fonts: readonly string[]): StyleSheet {
  const styles: (Style | null)[] = []
  const view = new DataView(stsh.buffer, stsh.byteOffset, stsh.byteLength)
  let defaults = plainLook
  if (stsh.length > 20) {
    const baseSize = view.getUint16(4, true)
    defaults = { ...plainLook, font: fonts[view.getUint16(18, true)] ?? null }
    for (let at = 2 + view.getUint16(0, true); at + 2 <= stsh.length; ) {
      const size = view.getUint16(at, true)
      styles.push(styleOf(stsh.subarray(at + 2, at + 2 + size), baseSize))
      at += 2 + size
    }
  }
  const chain = (style: number | null): Style[] => {
    const found: Style[] = []
    for (let next = style ?? noBase; next !== noBase && found.length < longestChain; ) {
      const at = styles[next]
      if (at === null || at === undefined) break
      found.unshift(at)
      next = at.base
    }
    return found
  }
  const looks = new Map<number | null, RunLook>()
  return {
    lookOf: (style) => {
      const known =
        looks.get(style) ??
        chain(style).reduce((lower, { characters }) => lookOfSprms(characters, lower, fonts), defaults)
      looks.set(style, known)
      return known
    },
    paragraphOf: (style) => chain(style).flatMap(({ paragraph }) => paragraph),
  }
}
