const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Value of a Roman numeral up to 399; null where the letters are none in good form. */
export function romanValue(numeral: string): number | null {
  const upper = numeral.toUpperCase()
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(upper) || upper === '') return null
  let total = 0
  for (let at = 0; at < upper.length; at += 1) {
    const value = romanDigits[upper[at] ?? ''] ?? 0
    total += value < (romanDigits[upper[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

// The order of points in Vietnamese texts: đ stands after d; f, j, w, z are not used (Decree 30/2020, Annex I).
const vietnameseLetters = 'abcdđeghiklmnopqrstuvxy'
const latinLetters = 'abcdefghijklmnopqrstuvwxyz'

/** Places that a letter can have among its like: Vietnamese order and Latin order. */
function letterPlaces(letter: string): readonly number[] {
  const small = letter.toLowerCase()
  return [vietnameseLetters.indexOf(small) + 1, latinLetters.indexOf(small) + 1].filter((place) => place > 0)
}

const ordinals: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  one: 1,
  two: 2,
  three: 3,
  first: 1,
  second: 2,
  third: 3,
  premier: 1,
  première: 1,
  deuxième: 2,
  troisième: 3,
}

/** Places that a written number can have: Arabic, Roman, a letter or a word; [] where it tells none. */
export function placesOf(number: string): readonly number[] {
  const digits = /^\d+(?=\D*$)/.exec(number)?.[0] ?? /(?:^|\.)(\d+)\D*$/.exec(number)?.[1]
  if (digits !== undefined) return [Number(digits)]
  const tail = /\.([a-zđ])$/.exec(number)?.[1]
  if (tail !== undefined) return letterPlaces(tail)
  const word = ordinals[number.toLowerCase().replace(/^thứ /, '')]
  if (word !== undefined) return [word]
  const roman = romanValue(number)
  const letters = number.length === 1 ? letterPlaces(number) : []
  return roman === null ? letters : [roman, ...letters]
}
