/** Found, wanted and right; shares are always shown with their parts. */
export type Score = { readonly right: number; readonly found: number; readonly wanted: number }

export const nothing: Score = { right: 0, found: 0, wanted: 0 }

export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (total, { right, found, wanted }) => ({
      right: total.right + right,
      found: total.found + found,
      wanted: total.wanted + wanted,
    }),
    nothing,
  )
}

/** Harmonic mean of precision and recall; 1 where nothing was wanted and nothing found. */
export function f1({ right, found, wanted }: Score): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted)
}

/** Pairs each wanted thing with the first free found one that agrees. */
export function pair<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  agrees: (one: Wanted, other: Found) => boolean,
): Score {
  const free = new Set(found)
  let right = 0
  for (const one of wanted) {
    for (const other of free) {
      if (!agrees(one, other)) continue
      free.delete(other)
      right += 1
      break
    }
  }
  return { right, found: found.length, wanted: wanted.length }
}
