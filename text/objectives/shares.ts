import type { Grammar } from './grammar.ts'

const grossDomesticProduct =
  /^(?:(?:the |le )?(?:GDP|PIB)|tổng sản phẩm (?:trong nước|quốc nội)|(?:the )?gross domestic product|(?:le )?produit intérieur brut)(?!\p{L})/iu
const longest = 120
const mostListed = 5
const longestListed = 60

/** The same words in lower case and as written. */
export type Words = { readonly lower: string; readonly written: string }

/** `GDP` in every language, else as written. */
export function ofAs(words: string): string {
  return grossDomesticProduct.test(words) ? 'GDP' : words
}

function named(words: string): string | null {
  return words === '' ? null : ofAs(words)
}

function endIn(words: string, from: number, grammar: Grammar): number {
  return from + (grammar.ofEnd.exec(words.slice(from))?.index ?? words.length - from)
}

/** "100% of officials, employees and workers have": the list goes on to its verb. */
function listEnd(words: string, grammar: Grammar): number {
  const first = endIn(words, 0, grammar)
  let end = first
  for (let listed = 0; listed < mostListed; listed += 1) {
    const joint = /^(?:\s*,|\s+(?:và(?! tiếp tục| từng bước)|and|et)(?!\p{L}))\s*/u.exec(words.slice(end))
    if (joint === null) return /^\s*(?:[.;:()]|$)/.test(words.slice(end)) ? first : end
    end += joint[0].length
    if (grammar.subjectStart.test(words.slice(end))) return first
    const next = endIn(words, end, grammar)
    if (next - end > longestListed) return first
    end = next
  }
  return first
}

/**
 * What a share is a share of, from the words behind it.
 * @param leads whether the share opens its part: what it is a share of is then the subject
 */
export function shareOf({ lower, written }: Words, leads: boolean, grammar: Grammar): string | null {
  const start = grammar.of.exec(lower)?.[0].length
  if (start === undefined) return null
  const words = lower.slice(start, start + longest)
  const end = leads ? listEnd(words, grammar) : endIn(words, 0, grammar)
  return named(written.slice(start, start + end).trim())
}

/** What a share is a share of, from the words before it: "the share of … in GDP reaches". */
export function shareBefore({ lower, written }: Words, grammar: Grammar): string | null {
  const match = grammar.ofBefore.exec(lower)
  const whole = match?.[1]
  if (match === null || whole === undefined) return null
  const at = match.index + match[0].lastIndexOf(whole)
  return named(written.slice(at, at + whole.length).trim())
}
