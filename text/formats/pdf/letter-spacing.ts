const letter = String.raw`\p{L}\p{M}*`
const spread = new RegExp(`(?<!\\S)(?:${letter} +){3,}${letter}(?!\\S)`, 'gu')
const quick = /(?:^| )\p{L}\p{M}* +\p{L}\p{M}* +\p{L}\p{M}* +\p{L}/u

const vowels = 'aăâeêioôơuưy'
const onset = '(?:ngh|ng|nh|ch|th|tr|kh|ph|gh|gi|qu|[bcdđghklmnprstvx])'
// c, ch, p and t end a syllable only where its tone is sharp or heavy (marked here by 1 and 5).
const syllable = new RegExp(
  `(?:${onset}(?=[${vowels}]))?[${vowels}]+(?:[15][${vowels}]*(?:(?:ng|nh|ch|[cmnpt])(?![${vowels}]))?|[234]?[${vowels}]*(?:(?:ng|nh|[mn])(?![${vowels}]))?)`,
  'y',
)
const tones: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
}

/** Parts Vietnamese syllables that were written as one; null where they do not all read as such. */
function syllables(word: string): string[] | null {
  const letters = [...word.normalize('NFC')]
  const plain = letters.map((sign) =>
    sign
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (tone) => tones[tone] ?? '')
      .normalize('NFC')
      .replace(/(\d)(\p{M}+)/u, '$2$1')
      .normalize('NFC'),
  )
  const text = plain.join('')
  const found: string[] = []
  let used = 0
  let at = 0
  while (at < text.length) {
    syllable.lastIndex = at
    const match = syllable.exec(text)?.[0]
    if (match === undefined || match === '') return null
    const count = [...match.replace(/\d/g, '')].length
    found.push(letters.slice(used, used + count).join(''))
    used += count
    at += match.length
  }
  return found
}

/**
 * Joins letters that were set apart for show (`Q U Y Ế T   Đ Ị N H`). Wider gaps tell the words; where all gaps are
 * alike, the syllables do.
 */
export function spacedOut(text: string): string {
  if (!quick.test(text)) return text
  return text.replace(spread, (letters) => {
    const words = letters.split(/ {2,}/)
    const [only = ''] = words
    const joined = words.map((word) => word.replaceAll(' ', ''))
    return words.length > 1
      ? joined.join(' ')
      : (syllables(only.replaceAll(' ', ''))?.join(' ') ?? joined.join(' '))
  })
}
