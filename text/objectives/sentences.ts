import type { Grammar } from './grammar.ts'

/** A stretch of folded text. */
export type Stretch = { readonly start: number; readonly end: number }

const stop = /;|[.!?…](?=["”»)]*(?:\s|$))/g
const abbreviation = /(?:^|[\s(])(?:No|no|n°|art|Art|cf|v\.v|TP|M|Mr|Mrs|Dr|U\.S|\p{Lu})$/u
const edge = /[\s.;,:!?…|–-]/
const ending = /[\s.;,:!?…|/]/

function trimmed(text: string, start: number, end: number): Stretch | null {
  let left = start
  while (left < end && edge.test(text[left] ?? '')) left += 1
  let right = end
  while (right > left && ending.test(text[right - 1] ?? '')) right -= 1
  return right > left ? { start: left, end: right } : null
}

function cut(
  text: string,
  from: number,
  to: number,
  pattern: RegExp,
  keep: (at: number) => boolean,
): Stretch[] {
  const stretches: Stretch[] = []
  let start = from
  const add = (end: number) => {
    const stretch = trimmed(text, start, end)
    if (stretch !== null) stretches.push(stretch)
  }
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const at = from + match.index
    if (!keep(at)) continue
    add(at)
    start = at + match[0].length
  }
  add(to)
  return stretches
}

/** Sentences of a stretch of folded text. A semicolon parts like a full stop when `semicolons` is set. */
export function sentencesOf(text: string, start: number, end: number, semicolons: boolean): Stretch[] {
  return cut(text, start, end, stop, (at) =>
    text[at] === ';' ? semicolons : !abbreviation.test(text.slice(Math.max(start, at - 6), at)),
  )
}

/** No sentence is longer; what is, is no prose, and reading it would cost more than its length. */
export const longestSentence = 4000

/** `Đến năm 2030` alone: the words that give the year belong to the part after them. */
function onlyYear(part: string, grammar: Grammar): boolean {
  return part.length < 60 && !/\p{L}/u.test(part.replace(grammar.deadlines.by, ''))
}

/** The parts of a sentence that can each set an aim; a part that carries on belongs to the one before. */
export function partsOf(text: string, sentence: Stretch, grammar: Grammar): Stretch[] {
  const parts = sentencesOf(text, sentence.start, sentence.end, true).flatMap((clause) =>
    cut(text, clause.start, clause.end, grammar.parts, () => true),
  )
  const joined: Stretch[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const carries = grammar.carriesOn.test(text.slice(part.start, part.end))
    if (before !== undefined && (carries || onlyYear(text.slice(before.start, before.end), grammar))) {
      joined[joined.length - 1] = { start: before.start, end: part.end }
    } else joined.push(part)
  }
  return joined
}
