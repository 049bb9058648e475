const signs: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A Roman numeral; in figures what has none (below 1, above 3,999). */
export function romanNumeral(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let numeral = ''
  for (const [worth, sign] of signs) {
    for (; rest >= worth; rest -= worth) numeral += sign
  }
  return numeral
}
