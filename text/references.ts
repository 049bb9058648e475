import { walk } from './clauses/walk.ts'
import type { Clause, DocumentKind, Reference } from './contract.ts'
import { dateAlternatives, dayIn } from './documents/dates.ts'
import { issuerAlternatives } from './documents/issuers.ts'
import { kindAlternatives, kindOfNumber, kindOfWord } from './documents/kinds.ts'
import { numberPattern, workIri } from './documents/numbers.ts'
import type { FoldedText } from './folding.ts'

// Case matters in the number and in a body's name, so the words that may stand in either case say so themselves.
const anyCase = (words: string) =>
  words.replace(
    /(^|\|)(\p{L})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
  )

const kind = `(?<kind>${anyCase(kindAlternatives)}|${kindAlternatives.toUpperCase()})`
const label = '(?:\\s+(?:số|[Nn]o\\.?|[Nn]°|[Nn]º|number|numéro))?\\s*'
const dateWords = '(?:\\s*,)?\\s+(?:(?:dated|of|on|du|le|ngày)\\s+)?'
const day = `(?<day>${dateAlternatives})`
const ofWhom = "(?:\\s*,)?\\s+(?:của|of(?: the)?|by(?: the)?|du|de la|de l'|par le)\\s*"
const issuer = `(?<issuer>${issuerAlternatives}|Bộ \\p{Lu}[\\p{L} ]{2,40}?(?=\\s+về|[,.;]))`

const cited = new RegExp(`(?:${kind}${label})?(?<number>(?<![\\p{L}\\d/-])${numberPattern})`, 'gu')
const dated = new RegExp(`^${dateWords}${day}`, 'iu')
const issued = new RegExp(`^${ofWhom}${issuer}`, 'u')

type Scope = {
  readonly source: FoldedText
  /** folded bounds of the document */
  readonly start: number
  readonly end: number
  readonly clauses: readonly Clause[]
  /** the document's own number, which is no reference */
  readonly own: string | null
}

type Place = { readonly eId: string; readonly start: number; readonly end: number }

function clauseAt(places: readonly Place[], offset: number): string | null {
  let low = 0
  let high = places.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const place = places[middle]
    if (place === undefined) return null
    if (offset < place.start) high = middle - 1
    else if (offset >= place.end) low = middle + 1
    else return place.eId
  }
  return null
}

/** The code in the number is surer than the word before it, but the National Assembly's numbers name no kind. */
function citedKind(word: string | undefined, number: string): DocumentKind | null {
  const coded = kindOfNumber(number)
  const named = word === undefined ? null : kindOfWord(word)
  return coded === 'law' || coded === 'ordinance' ? (named ?? coded) : (coded ?? named)
}

function plausible(number: string): boolean {
  return kindOfNumber(number) !== null || /\/[A-ZĐ]/.test(number)
}

/** The other official documents that a document cites by number, with day and issuer where they stand beside it. */
export function readReferences({ source, start, end, clauses, own }: Scope): Reference[] {
  const places = [...walk(clauses)].map(({ clause }) => ({
    eId: clause.eId,
    start: clause.span[0],
    end: clause.span[1],
  }))
  const text = source.folded.slice(start, end)
  const references: Reference[] = []
  for (const match of text.matchAll(cited)) {
    const { number = '', kind: word } = match.groups ?? {}
    if (number === own || !plausible(number)) continue
    let stop = match.index + match[0].length
    const foundDay = dated.exec(text.slice(stop, stop + 80))
    stop += foundDay?.[0].length ?? 0
    const foundIssuer = issued.exec(text.slice(stop, stop + 100))
    stop += foundIssuer?.[0].length ?? 0
    const { day } = foundDay?.groups ?? {}
    const date = day === undefined ? null : dayIn(day)
    const { issuer: body = null } = foundIssuer?.groups ?? {}
    const kindOf = citedKind(word, number)
    const span = source.spanOf(start + match.index, start + stop)
    references.push({
      why: 'reference/number',
      clause: clauseAt(places, span[0]),
      number,
      date,
      issuer: body,
      work: workIri({ kind: kindOf, issuer: body, date, number }),
      quote: source.text.slice(...span),
      span,
    })
  }
  return references
}
