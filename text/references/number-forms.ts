import type { DocumentKind, Language } from '../contract.ts'
import { kindOfNumber, kindOfWord } from '../documents/kinds.ts'
import { type ReferenceWhy, referenceWhy } from './reference-why.ts'

/** A number in the text. `number` is without the white space that a typist put around its signs. */
export type Numbered = {
  readonly number: string
  readonly start: number
  readonly end: number
  /** the kind that the form itself names; null where the words around it do */
  readonly kind: DocumentKind | null
  /** found by its form alone: the words around it must confirm it */
  readonly doubtful: boolean
  readonly why: ReferenceWhy
}

// A scanned or typed number may have one space at its signs: 773 /QĐ - TTg, 04/2012/UBTVQH 13.
const capital = 'A-ZĐĂÂÊÔƠƯ'
const group = `(?:(?:UBTV)?QH ?\\d{1,2}|[${capital}][${capital}a-zđ]{0,9}\\d{0,2})`
const vietnamese = new RegExp(
  `\\d{1,6}[a-eđ]?(?: ?/ ?\\d{4})? ?[-/] ?${group}(?: ?- ?(?=[${capital}]{2})${group}|[-/&]${group})*`,
  'g',
)
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u
const joinedBefore = /[\p{L}\p{M}\p{N}/.,-]/u

function trimmed(text: string, match: RegExpExecArray): string {
  let found = match[0]
  // A group that runs on in a letter outside of its signs is a word: 61/CP - Bộ.
  while (letterOrDigit.test(text[match.index + found.length] ?? '')) {
    const shorter = found.replace(/ ?[-/&] ?[^-/&]*$/, '')
    if (shorter === found) return ''
    found = shorter
  }
  return found
}

function* vietnameseNumbers(text: string): Generator<Numbered> {
  for (const match of text.matchAll(vietnamese)) {
    if (joinedBefore.test(text[match.index - 1] ?? '')) continue
    const found = trimmed(text, match)
    const number = found.replace(/ /g, '')
    if (!/[-/][^\d]/.test(number)) continue
    const coded = kindOfNumber(number) !== null || /[-/](?:TTg|TTG|CP|TW|UBND|HĐND|VBHN\b.*)$/.test(number)
    const slashed = /\/[^\d]/.test(number)
    // 04-A is a form, 5/A a fraction of something: only a known code or the word before it makes a number of them.
    if (!coded && !slashed) continue
    const { index: start } = match
    yield {
      number,
      start,
      end: start + found.length,
      kind: null,
      doubtful: !coded,
      why: referenceWhy.vietnamese,
    }
  }
}

const actOfYear =
  /\b(Act|Ordinance|Law|Proclamation|Decree)\s*,?\s*(?:\(?(?:Act\s+)?No\.?\s*)?(\d{1,4}\s+of\s+(?:1[6-9]|20)\d\d)\b/g

function* actNumbers(text: string): Generator<Numbered> {
  for (const match of text.matchAll(actOfYear)) {
    const [whole, word = '', number = ''] = match
    const end = match.index + whole.length
    const kind = word === 'Act' ? 'law' : (kindOfWord(word) ?? 'law')
    yield {
      number: number.replace(/\s+/g, ' '),
      start: end - number.length,
      end,
      kind,
      doubtful: false,
      why: referenceWhy.actOfYear,
    }
  }
}

const french =
  /\b([Ll]oi|[Dd]écret|[Oo]rdonnance|[Aa]rrêté|[Dd]écision|[Cc]irculaire)s?(?:-loi)?(?: organique| constitutionnelle)?\s+(?:n°|nº|no)\s*(\d{2,4}-\d{1,5})(?![\d-])/g
const frenchAgain = /^(?:,| et| ou)\s+(?:n°|nº)\s*(\d{2,4}-\d{1,5})(?![\d-])/
const european =
  /\b([Rr]èglement|[Dd]irective|[Dd]écision|[Rr]egulation|[Dd]ecision)s?\s+(?:\((?:CE|CEE|UE|EC|EEC|EU|Euratom)\)\s*)?(?:(?:n°|nº|[Nn]o\.?)\s*)?(\d{2,4}\/\d{1,4}(?:\/(?:CEE?|UE|EE?C|EU|JAI|JHA|PESC))?)(?![\d/])/g
const europeanKinds: Readonly<Record<string, DocumentKind>> = { r: 'regulation', d: 'directive' }

function* frenchNumbers(text: string): Generator<Numbered> {
  for (const match of text.matchAll(french)) {
    const [whole, word = '', number = ''] = match
    const kind = kindOfWord(word)
    const why = referenceWhy.french
    let end = match.index + whole.length
    yield { number, start: end - number.length, end, kind, doubtful: false, why }
    for (let again = frenchAgain.exec(text.slice(end, end + 40)); again !== null; ) {
      end += again[0].length
      const next = again[1] ?? ''
      yield { number: next, start: end - next.length, end, kind, doubtful: false, why }
      again = frenchAgain.exec(text.slice(end, end + 40))
    }
  }
}

function* europeanNumbers(text: string): Generator<Numbered> {
  for (const match of text.matchAll(european)) {
    const [whole, word = '', number = ''] = match
    const end = match.index + whole.length
    const kind = /^d[ée]c/i.test(word) ? 'decision' : (europeanKinds[word[0]?.toLowerCase() ?? ''] ?? null)
    yield { number, start: end - number.length, end, kind, doubtful: false, why: referenceWhy.european }
  }
}

/** The numbers of documents in a text, in its order. */
export function numbersIn(text: string, language: Language): Numbered[] {
  const numbers = [...vietnameseNumbers(text)]
  const more = language === 'en' && text.includes(' of ') ? [...actNumbers(text)] : []
  if (language === 'fr' && /n[°º]/.test(text)) more.push(...frenchNumbers(text))
  if (language !== 'vi') more.push(...europeanNumbers(text))
  if (more.length === 0) return numbers
  const all = [...numbers, ...more].sort((a, b) => a.start - b.start || b.end - a.end)
  return all.filter((one, at) => at === 0 || one.start >= (all[at - 1]?.end ?? 0))
}
