import { holds } from './days.ts'
import { foldName } from './fold-name.ts'

/** A way of writing a body or set, and on which days. */
export type Spelling = {
  readonly kind: 'body' | 'set'
  readonly id: string
  readonly written: string
  readonly validFrom: string | null
  readonly validUntil: string | null
}

/** What a person decided that a name means, by its folded form. */
export type Decisions = ReadonlyMap<string, { kind: 'body' | 'set'; id: string } | null>

export type NameIndex = { spellings: ReadonlyMap<string, readonly Spelling[]>; decisions: Decisions }

/** What a name means on a day; see `PublicReadName` for the words. */
export type Meaning =
  | { meaning: 'body' | 'set'; id: string }
  | { meaning: 'ambiguous' | 'other-days'; candidates: readonly Spelling[] }
  | { meaning: 'nobody' | 'unknown' }

/** Makes spellings ready to be looked up; linear in their number. */
export function nameIndex(spellings: readonly Spelling[], decisions: Decisions): NameIndex {
  const index = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const folded = foldName(spelling.written)
    if (folded === '') continue
    const others = index.get(folded)
    if (others) others.push(spelling)
    else index.set(folded, [spelling])
  }
  return { spellings: index, decisions }
}

/**
 * What a name means on a day. A decision of a person comes first. Of several bodies that share a name without
 * accents the one that is written with just these accents is meant; else all are candidates, and none is chosen.
 */
export function readName({ spellings, decisions }: NameIndex, name: string, on: string): Meaning {
  const folded = foldName(name)
  const decided = decisions.get(folded)
  if (decided !== undefined) {
    return decided === null ? { meaning: 'nobody' } : { meaning: decided.kind, id: decided.id }
  }
  const known = spellings.get(folded) ?? []
  const onDay = known.filter((spelling) => holds(spelling, on))
  if (onDay.length === 0) {
    return known.length > 0 ? { meaning: 'other-days', candidates: eachOnce(known) } : { meaning: 'unknown' }
  }
  const exactly = onDay.filter(({ written }) => sameLetters(written, name))
  const meant = eachOnce(exactly.length > 0 ? exactly : onDay)
  const [one, ...more] = meant
  return one && more.length === 0
    ? { meaning: one.kind, id: one.id }
    : { meaning: 'ambiguous', candidates: meant }
}

function eachOnce(spellings: readonly Spelling[]): Spelling[] {
  return [...new Map(spellings.map((spelling) => [`${spelling.kind} ${spelling.id}`, spelling])).values()]
}

// Tone marks stand on one letter or the next by habit, so only the bare letters and the marks themselves count.
function sameLetters(a: string, b: string): boolean {
  return marksAside(a) === marksAside(b)
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

function marksAside(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => {
      const parts = word.normalize('NFD')
      return parts.replace(tones, '').normalize('NFC') + (parts.match(tones) ?? []).join('')
    })
    .join(' ')
}
