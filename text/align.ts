import { pairAims } from './alignment/aims.ts'
import { pairClauses } from './alignment/clauses.ts'
import { type Fact, factsByClause, figuresIn, missingFrom } from './alignment/facts.ts'
import type { Pair } from './alignment/sequence.ts'
import { walk } from './clauses/walk.ts'
import type { Clause, Note, Objective, ReadDocument } from './contract.ts'

export type DifferenceKind = 'number' | 'comparator' | 'unit' | 'missing' | 'added' | 'deadline'

/** Where a translation says something else than its original. The two texts are quotes, or null where one has none. */
export type TranslationDifference = {
  /** eId of the original's clause, of the translation's where the original has none */
  clause: string
  kind: DifferenceKind
  original: string | null
  translation: string | null
}

export type Alignment = {
  /** eIds of the original that have a partner */
  paired: string[]
  /** eId of the translation by that of the original, where the two are not the same */
  renamed: Record<string, string>
  /** eIds without a partner */
  onlyOriginal: string[]
  onlyTranslation: string[]
  differences: TranslationDifference[]
}

function groupByClause(objectives: readonly Objective[]): Map<string, Objective[]> {
  const groups = new Map<string, Objective[]>()
  for (const objective of objectives) {
    const group = groups.get(objective.clause) ?? []
    group.push(objective)
    groups.set(objective.clause, group)
  }
  return groups
}

function aimDifferences(
  clause: string,
  { original, translation }: Pair<Objective, Objective>,
): TranslationDifference[] {
  const quotes = { original: original?.quote ?? null, translation: translation?.quote ?? null }
  const differing = (kind: DifferenceKind): TranslationDifference => ({ clause, kind, ...quotes })
  if (original === null) return [differing('added')]
  if (translation === null) return [differing('missing')]
  const kinds: DifferenceKind[] = []
  if (original.value !== translation.value || original.upper !== translation.upper) kinds.push('number')
  if (original.comparator !== translation.comparator) kinds.push('comparator')
  if (original.unit !== translation.unit) kinds.push('unit')
  if (original.deadline !== translation.deadline) kinds.push('deadline')
  return kinds.map(differing)
}

function factDifferences(
  clause: string,
  originals: readonly Fact[],
  translations: readonly Fact[],
): TranslationDifference[] {
  return [
    ...missingFrom(originals, translations).map(({ words }) => ({
      clause,
      kind: 'missing' as const,
      original: words,
      translation: null,
    })),
    ...missingFrom(translations, originals).map(({ words }) => ({
      clause,
      kind: 'added' as const,
      original: null,
      translation: words,
    })),
  ]
}

/** Other figures than those of aims: only where the aims of the clause agree, so that nothing is said twice. */
function figureDifferences(clause: string, original: string, translation: string): TranslationDifference[] {
  const [ours, theirs] = [figuresIn(original), figuresIn(translation)]
  const missing = missingFrom(ours, theirs)
  const added = missingFrom(theirs, ours)
  if (missing.length === 0 && added.length === 0) return []
  const said = (facts: readonly Fact[]) =>
    facts.length === 0 ? null : facts.map(({ words }) => words).join(', ')
  return [{ clause, kind: 'number', original: said(missing), translation: said(added) }]
}

/** The words of both documents, where they are at hand: then figures outside of aims are compared too. */
export type BothTexts = { readonly original: string; readonly translation: string }

/**
 * Lays a translation beside its original: clause by clause, within each the aims in the order of the text, and what
 * must stand in both. Gives the differences of substance. Words that differ without changing a measure are none.
 */
export function alignTranslations(
  original: ReadDocument,
  translation: ReadDocument,
  texts: BothTexts | null = null,
): Alignment {
  const pairs = pairClauses(original, translation)
  const aims = groupByClause(original.objectives)
  const translatedAims = groupByClause(translation.objectives)
  const facts = factsByClause(original)
  const translatedFacts = factsByClause(translation)
  const differencesOf = ({ original: ours, translation: theirs }: Pair<Clause, Clause>) => {
    const clause = (ours ?? theirs)?.eId ?? ''
    const [one, other] = [ours?.eId ?? '', theirs?.eId ?? '']
    const found = pairAims(aims.get(one) ?? [], translatedAims.get(other) ?? []).flatMap((pair) =>
      aimDifferences(clause, pair),
    )
    found.push(...factDifferences(clause, facts.get(one) ?? [], translatedFacts.get(other) ?? []))
    if (found.length > 0 || texts === null || ours === null || theirs === null) return found
    return figureDifferences(
      clause,
      texts.original.slice(...ours.span),
      texts.translation.slice(...theirs.span),
    )
  }
  const both = pairs.flatMap(({ original: ours, translation: theirs }) =>
    ours === null || theirs === null ? [] : [[ours.eId, theirs.eId] as const],
  )
  return {
    paired: both.map(([eId]) => eId),
    renamed: Object.fromEntries(both.filter(([eId, other]) => eId !== other)),
    onlyOriginal: pairs.flatMap((pair) => (pair.translation === null ? [pair.original?.eId ?? ''] : [])),
    onlyTranslation: pairs.flatMap((pair) => (pair.original === null ? [pair.translation?.eId ?? ''] : [])),
    differences: pairs.flatMap(differencesOf),
  }
}

const quoted = 100

/** The first words of each clause that the translation lacks; not again of those below it. */
function missingClauses(
  original: ReadDocument,
  lacking: readonly string[],
  text: string,
): Map<string, string> {
  const missing = new Map<string, string>()
  const lacks = new Set(lacking)
  for (const { clause, above } of walk(original.clauses)) {
    if (!lacks.has(clause.eId) || above.some(({ eId }) => lacks.has(eId))) continue
    const words = text.slice(...clause.span).replace(/\s+/g, ' ')
    missing.set(clause.eId, words.length > quoted ? `${words.slice(0, quoted)}…` : words)
  }
  return missing
}

/** The notes `translation-differs` for a translation beside its original in the same file, whose text is given. */
export function translationNotes(original: ReadDocument, translation: ReadDocument, text: string): Note[] {
  const texts = { original: text, translation: text }
  const { differences, onlyOriginal, renamed } = alignTranslations(original, translation, texts)
  const said = new Set(differences.map(({ clause }) => clause))
  const spanOf = (clause: string, quote: string | null) =>
    translation.objectives.find((aim) => aim.clause === (renamed[clause] ?? clause) && aim.quote === quote)
      ?.span
  const missing = [...missingClauses(original, onlyOriginal, text)]
    .filter(([clause]) => !said.has(clause))
    .map(([clause, words]) => ({ clause, kind: 'missing', original: words, translation: null }))
  return [...differences, ...missing].map((details) => ({
    code: 'translation-differs',
    details: { ...details },
    span: spanOf(details.clause, details.translation) ?? null,
  }))
}
