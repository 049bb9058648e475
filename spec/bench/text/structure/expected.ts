import type { Level } from '../../../../text/contract.ts'
import type { TextSet } from '../sets.ts'

/** A clause that a text's own markup tells: the chain names it and those above it, from the root. */
export type ExpectedNode = { readonly chain: string; readonly heading: string | null }

/** A text as the reader gets it, and the clauses that it should find. */
export type StructureText = {
  readonly set: TextSet
  readonly collection: 'by-laws' | 'french-code' | 'vietnamese'
  readonly text: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly expected: readonly ExpectedNode[]
  /** levels that the markup knows; a clause of another level is neither wanted nor wrong */
  readonly levels: readonly Level[] | null
}

/** How a clause is named in a chain: its level, and its number without points and spaces or else its heading. */
export function nameOf(level: Level, number: string | null, heading: string | null): string {
  const plain = (words: string) =>
    words
      .normalize('NFC')
      .toLowerCase()
      .replace(/[.)]+$/, '')
      .replace(/(?<=\p{L})\./gu, '')
      .replace(/[\s,:()–—-]+/g, '')
  return number === null ? `${level} “${plain(heading ?? '')}”` : `${level} ${plain(number)}`
}

/** A heading as it is compared: without regard to case, white space and what ends it. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:–—-]+|[\s.:–—-]+$/g, '')
}
