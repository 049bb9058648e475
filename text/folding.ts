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
const singles: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2018\u2019\u02bc\u2032]/g, "'"],
  [/[\u2010\u2011]/g, '-'],
  [/[\u2028\u2029\u0085]/g, '\n'],
]

const vanishing = /[\u200b-\u200d\u2060\ufeff\u00ad]/
const composed = /[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]/u

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
  let folded = text
  for (const [pattern, replacement] of singles) folded = folded.replace(pattern, replacement)
  return folded.replace(movable, moveTone)
}

/** Folds a short text of our own (a table's word) the way a document's text is folded. */
export function foldWords(words: string): string {
  return foldSingles(words.normalize('NFC'))
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

/** Folds NFC, spaces, apostrophes, zero-width characters and tone-mark placement; linear in the text. */
export function fold(text: string): FoldedText {
  if (!composed.test(text)) {
    return { text, folded: foldSingles(text), spanOf: (start, end) => [start, end] }
  }
  const { folded, starts } = foldWithMap(text)
  const original = (at: number) => starts[Math.min(at, folded.length)] ?? text.length
  return {
    text,
    folded: foldSingles(folded),
    // The end is where the last folded unit's own cluster ends: combining marks belong to their letter.
    spanOf: (start, end) => [original(start), end > start ? original(end) : original(start)],
  }
}

/** The words of the recovered text between two folded offsets, as written. */
export function written(source: FoldedText, start: number, end: number): string {
  return source.text.slice(...source.spanOf(start, end))
}
