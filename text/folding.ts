import type { Span } from './contract.ts'

/**
 * The recovered text beside its folded twin. Everything is matched on `folded`; what is reported goes back
 * through `spanOf`, so that no fold ever reaches a reader.
 */
export type FoldedText = {
  readonly text: string
  readonly folded: string
  /** From folded to original indices. */
  readonly spanOf: (start: number, end: number) => Span
}

// One code unit for one: these never move an offset.
const singles: readonly (readonly [signs: string, folded: string])[] = [
  ['\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
  ['\u2018\u2019\u02bc\u2032', "'"],
  ['\u2010\u2011', '-'],
  ['\u2028\u2029\u0085', '\n'],
  // The Icelandic letter looks the same, and old Vietnamese texts are full of it.
  ['\u00d0', 'Đ'],
  ['\u00f0', 'đ'],
]
const singleFolds = new Map(
  singles.flatMap(([signs, folded]) => [...signs].map((sign) => [sign, folded] as const)),
)
const single = new RegExp(`[${singles.map(([signs]) => signs).join('')}]`, 'g')
const singleCodes = new Set([...singleFolds.keys()].map((sign) => sign.charCodeAt(0)))

// Soft hyphens, zero-width signs, marks of direction, and the zero that some programs leave between words.
const unseen = String.raw`\u0000\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`
const vanishing = new RegExp(`[${unseen}]`)
const composed = new RegExp(`[\\p{M}${unseen}]`, 'u')

// Both placements of the tone mark are in official use (hoà and hòa): the older one is the common form here.
const toneMoves: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const movable =
  /(?<![qQ])(?:[oO][àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ])(?!\p{L})|(?<![Q])(?:O[ÀÁẢÃẠÈÉẺẼẸ]|U[ỲÝỶỸỴ])(?!\p{L})/gu

function moveTone(pair: string): string {
  const moved = toneMoves[pair.toLowerCase()] ?? pair
  const [first = '', second = ''] = moved
  const upper = (letter: string, like: string | undefined) =>
    like !== undefined && like !== like.toLowerCase() ? letter.toUpperCase() : letter
  return upper(first, pair[0]) + upper(second, pair[1])
}

function foldSingles(text: string): string {
  return text.replace(single, (sign) => singleFolds.get(sign) ?? sign)
}

function foldTones(text: string): string {
  return text.replace(movable, moveTone)
}

/** Folds a short text of our own (a table's word) the way a document's text is folded. */
export function foldWords(words: string): string {
  return foldTones(foldSingles(words.normalize('NFC')))
}

function foldWithMap(text: string): { folded: string; starts: Int32Array } {
  const pieces: string[] = []
  const starts = new Int32Array(text.length + 1)
  let length = 0
  for (const match of text.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const cluster = vanishing.test(match[0]) ? '' : match[0].normalize('NFC')
    // A composition may not be longer than what it composes (a few singletons are): then it stays as it is.
    const piece = cluster.length > match[0].length ? match[0] : cluster
    for (let at = 0; at < piece.length; at += 1) starts[length + at] = match.index + at
    length += piece.length
    pieces.push(piece)
  }
  starts[length] = text.length
  return { folded: pieces.join(''), starts }
}

const toned = new Set([...'àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ'].map((letter) => letter.charCodeAt(0)))
const tonedAfter = new Set([...'oOuU'].map((letter) => letter.charCodeAt(0)))
const firstCombining = 0x300
const [firstVietnamese, lastVietnamese] = [0x1e00, 0x1eff]
const [firstSign, lastSign] = [0x2010, 0x205f]

/** Which folds a text needs at all, in one walk: most official texts need few of them. */
function foldsNeeded(text: string): { composition: boolean; singles: boolean; tones: boolean } {
  const needs = { composition: false, singles: false, tones: false }
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) {
      if (singleCodes.has(code)) needs.singles = true
      else if (toned.has(code)) needs.tones ||= tonedAfter.has(before)
      else if (code === 0xad) needs.composition = true
      else if (code >= firstCombining && (code < firstVietnamese || code > lastVietnamese))
        // Quotes, dashes and dots compose nothing; whether other scripts do, the exact test decides.
        needs.composition ||= code < firstSign || code > lastSign
    }
    before = code
  }
  return needs
}

/** Folds NFC, spaces, apostrophes, zero-width characters and tone-mark placement; linear in the text. */
export function fold(text: string): FoldedText {
  const needs = foldsNeeded(text)
  const rest = (folded: string) => {
    const spaced = needs.singles ? foldSingles(folded) : folded
    return needs.tones || needs.composition ? foldTones(spaced) : spaced
  }
  if (!needs.composition || !composed.test(text))
    return { text, folded: rest(text), spanOf: (start, end) => [start, end] }
  const { folded, starts } = foldWithMap(text)
  const original = (at: number) => starts[Math.min(at, folded.length)] ?? text.length
  return {
    text,
    folded: rest(folded),
    // The end is where the last folded unit's own cluster ends: combining marks belong to their letter.
    spanOf: (start, end) => [original(start), end > start ? original(end) : original(start)],
  }
}

/** The words of the recovered text between two folded offsets, as written. */
export function written(source: FoldedText, start: number, end: number): string {
  return source.text.slice(...source.spanOf(start, end))
}
