import { placesOf } from '../clauses/numerals.ts'
import { walk } from '../clauses/walk.ts'
import type { Clause, ReadDocument } from '../contract.ts'
import { slugOf } from '../documents/issuers.ts'
import { type Pair, pairUp } from './sequence.ts'

/** What says the same in every language: figures of aims, numbers of cited documents, by the clause they stand in. */
type Facts = ReadonlyMap<string, ReadonlySet<string>>

function factsOf({ objectives, references }: ReadDocument): Facts {
  const facts = new Map<string, Set<string>>()
  const add = (clause: string | null, fact: string) => {
    if (clause === null) return
    const known = facts.get(clause) ?? new Set<string>()
    facts.set(clause, known.add(fact))
  }
  for (const { clause, value, unit, deadline } of objectives) {
    if (value !== null) add(clause, `${value} ${unit}`)
    if (deadline !== null) add(clause, `by ${deadline}`)
  }
  for (const { clause, number } of references) add(clause, slugOf(number))
  return facts
}

function factsBelow(clause: Clause, facts: Facts): Set<string> {
  const all = new Set<string>()
  for (const { clause: one } of walk([clause])) for (const fact of facts.get(one.eId) ?? []) all.add(fact)
  return all
}

/** 0 where the facts of two clauses agree or neither has any, 1 where they share none. */
function factsDiffer(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 && other.size === 0) return 0
  const shared = [...one].filter((fact) => other.has(fact)).length
  return 1 - shared / (one.size + other.size - shared)
}

function sameNumber(one: string | null, other: string | null): boolean {
  if (one === other) return true
  if (one === null || other === null) return false
  const places = placesOf(other)
  return placesOf(one).some((place) => places.includes(place))
}

const gap = 2

type Reading = {
  readonly originals: Facts
  readonly translations: Facts
  readonly pairs: Pair<Clause, Clause>[]
}

function distance({ originals, translations }: Reading, one: Clause, other: Clause): number {
  const level = one.level === other.level ? 0 : 1.5
  const number = sameNumber(one.number, other.number) ? 0 : 1
  const children = (one.children.length === 0) === (other.children.length === 0) ? 0 : 0.5
  const facts = factsDiffer(factsBelow(one, originals), factsBelow(other, translations))
  return level + number + children + facts * 1.5
}

function pairBelow(reading: Reading, originals: readonly Clause[], translations: readonly Clause[]): void {
  const same =
    originals.length === translations.length &&
    originals.every(
      ({ eId, level }, at) => eId === translations[at]?.eId && level === translations[at]?.level,
    )
  // Most translations have the tree of their original: then nothing has to be compared.
  const pairs = same
    ? originals.map((original, at) => ({ original, translation: translations[at] ?? null }))
    : pairUp(originals, translations, (one, other) => distance(reading, one, other), gap)
  for (const pair of pairs) {
    reading.pairs.push(pair)
    pairBelow(reading, pair.original?.children ?? [], pair.translation?.children ?? [])
  }
}

/**
 * Lays the clauses of a translation beside those of its original, each level in the order of the text: by eId where
 * the trees are alike, else by level, number and the facts that stand in them.
 */
export function pairClauses(original: ReadDocument, translation: ReadDocument): Pair<Clause, Clause>[] {
  const reading: Reading = { originals: factsOf(original), translations: factsOf(translation), pairs: [] }
  pairBelow(reading, original.clauses, translation.clauses)
  return reading.pairs
}
