import type { ReadDocument } from '../contract.ts'
import { dateAlternatives } from '../documents/dates.ts'
import { isKnownIssuer, issuerSlug, slugOf } from '../documents/issuers.ts'

/** Something that must stand in both languages: an id that is the same in each, and the words of this one. */
export type Fact = { readonly id: string; readonly words: string }

/** Per clause: the documents that it cites, and the bodies that it orders or reports to as far as all languages are known. */
export function factsByClause({ references, duties }: ReadDocument): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>()
  const add = (clause: string | null, fact: Fact) => {
    if (clause === null) return
    const known = facts.get(clause) ?? []
    if (!known.some(({ id }) => id === fact.id)) facts.set(clause, [...known, fact])
  }
  for (const { clause, number } of references)
    add(clause, { id: `document ${slugOf(number)}`, words: number })
  for (const { clause, bodies, with: partners, duties: orders } of duties) {
    for (const name of [...bodies, ...partners, ...orders.flatMap(({ reportsTo }) => reportsTo)]) {
      if (isKnownIssuer(name)) add(clause, { id: `body ${issuerSlug(name)}`, words: name })
    }
  }
  return facts
}

const days = new RegExp(dateAlternatives, 'giu')
const percent = /(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?)\s?(?:%|phần trăm|per ?cent|pour cent)/giu
const year = /(?<![\p{L}\d.,/-])((?:19|20)\d\d)(?![\d.,/-]*\d|\p{L})/gu

/** The percentages and years that a text names. */
export function figuresIn(text: string): Fact[] {
  const facts = new Map<string, Fact>()
  for (const [words, value = ''] of text.matchAll(percent)) {
    const id = `percent ${Number(value.replace(',', '.'))}`
    facts.set(id, { id, words })
  }
  // A day is written in too many ways to be compared by its year alone.
  for (const [words] of text.replace(days, ' ').matchAll(year))
    facts.set(`year ${words}`, { id: `year ${words}`, words })
  return [...facts.values()]
}

/** What one has and the other lacks. */
export function missingFrom(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  return facts.filter(({ id }) => !others.some((other) => other.id === id))
}
