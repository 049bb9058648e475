import type { Child } from 'hono/jsx'

const first = 0xe000
const anySlot = /([\uE000-\uE009])/

/** Stands in a sentence of the catalogue for a part that is set off; `fill` puts the part there. */
export function slot(index: number): string {
  return String.fromCodePoint(first + index)
}

/** A sentence with its slots filled, so that each language may have its parts in its own order. */
export function fill(sentence: string, parts: readonly Child[]): Child {
  return (
    <>
      {sentence
        .split(anySlot)
        .map((piece) => (anySlot.test(piece) ? parts[(piece.codePointAt(0) ?? first) - first] : piece))}
    </>
  )
}
