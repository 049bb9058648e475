// A consonant alone, or a small piece behind a capital one, is no Vietnamese word: a scanner tore one (Qu ả ng Ngãi).
const torn = /(?<!\p{L})[BCDĐGHKLMNPQRSTVX](?![\p{L}.])|\p{Lu}\p{Ll}*\s\p{Ll}{1,3}\s\p{Ll}{1,3}(?!\p{L})/u
const longestWord = 7

function vocabularyOf(text: string): Set<string> {
  const words = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}{2,7}/gu)) {
    const small = word.toLowerCase()
    words.set(small, (words.get(small) ?? 0) + 1)
  }
  return new Set([...words].flatMap(([word, times]) => (times > 1 ? [word] : [])))
}

/** The fewest words of the vocabulary that spell the letters; null where they cannot be spelt so. */
function spell(letters: string, vocabulary: ReadonlySet<string>): string[] | null {
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = null
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = best[start]
      const word = letters.slice(start, end)
      if (before === null || before === undefined || !vocabulary.has(word.toLowerCase())) continue
      const shortest = best[end]?.length ?? Number.POSITIVE_INFINITY
      if (before.length + 1 < shortest) best[end] = [...before, word]
    }
  }
  return best[letters.length] ?? null
}

/**
 * A name whose words a scanner tore apart, with the words put together again: only from words that the document itself
 * writes elsewhere, and only letters that stand there.
 * @example mendTorn('Qu ả ng Ngãi', text) // 'Quảng Ngãi', where the text says so twice
 */
export function mendTorn(name: string, text: string): string {
  if (!torn.test(name) || name.length > 80) return name
  const vocabulary = vocabularyOf(text)
  const mended = name.split(/(\s*[-–,.]\s*)/).map((part) => {
    const words = spell(part.replace(/\s/g, ''), vocabulary)
    return words === null ? part : words.join(' ')
  })
  return mended.join('')
}
