/** Two things side by side; null where one has no partner. */
export type Pair<One, Other> = { readonly original: One | null; readonly translation: Other | null }

const mostCells = 1_000_000

function inOrder<One, Other>(originals: readonly One[], translations: readonly Other[]): Pair<One, Other>[] {
  const length = Math.max(originals.length, translations.length)
  return Array.from({ length }, (_, at) => ({
    original: originals[at] ?? null,
    translation: translations[at] ?? null,
  }))
}

/**
 * Best partners in the order of the text: the cheapest alignment of two sequences. Sequences whose product is beyond a
 * million are paired one by one.
 * @param distance what it costs to pair two; infinite where they are no partners
 * @param gap what it costs to leave one alone
 */
export function pairUp<One, Other>(
  originals: readonly One[],
  translations: readonly Other[],
  distance: (one: One, other: Other) => number,
  gap: number,
): Pair<One, Other>[] {
  if (originals.length * translations.length > mostCells) return inOrder(originals, translations)
  const width = translations.length + 1
  const costs = new Float64Array((originals.length + 1) * width)
  const at = (row: number, column: number) => costs[row * width + column] ?? 0
  const match = (row: number, column: number) => {
    const one = originals[row]
    const other = translations[column]
    return one === undefined || other === undefined ? Number.POSITIVE_INFINITY : distance(one, other)
  }
  for (let row = originals.length; row >= 0; row -= 1) {
    for (let column = translations.length; column >= 0; column -= 1) {
      const left = originals.length - row + translations.length - column
      const last = row === originals.length || column === translations.length
      costs[row * width + column] = last
        ? gap * left
        : Math.min(
            match(row, column) + at(row + 1, column + 1),
            gap + at(row + 1, column),
            gap + at(row, column + 1),
          )
    }
  }
  const pairs: Pair<One, Other>[] = []
  let [row, column] = [0, 0]
  while (row < originals.length || column < translations.length) {
    const original = originals[row] ?? null
    const translation = translations[column] ?? null
    const cost = at(row, column)
    if (original !== null && translation !== null && cost === match(row, column) + at(row + 1, column + 1)) {
      pairs.push({ original, translation })
      row += 1
      column += 1
    } else if (original !== null && (translation === null || cost === gap + at(row + 1, column))) {
      pairs.push({ original, translation: null })
      row += 1
    } else {
      pairs.push({ original: null, translation })
      column += 1
    }
  }
  return pairs
}
