import { walk } from './clauses/walk.ts'
import type { Note, Objective, ReadDocument } from './contract.ts'

export type DifferenceKind = 'number' | 'comparator' | 'unit' | 'missing' | 'added' | 'deadline'

/** Where a translation says something else than its original. The two texts are quotes, or null where one has none. */
export type TranslationDifference = {
  clause: string
  kind: DifferenceKind
  original: string | null
  translation: string | null
}

export type Alignment = {
  /** eIds that both have */
  paired: string[]
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

/** How much two aims differ: 0 is the same measure. Aims of different sorts are no partners (null). */
function distance(one: Objective, other: Objective): number | null {
  const numeric = one.kind === 'numeric'
  if (numeric !== (other.kind === 'numeric')) return null
  if (!numeric) return one.deadline === other.deadline ? 0 : 1
  const differs = (same: boolean, weight: number) => (same ? 0 : weight)
  const sum =
    differs(one.value === other.value && one.upper === other.upper, 4) +
    differs(one.unit === other.unit, 4) +
    differs(one.of === other.of || one.of !== 'GDP' || other.of !== 'GDP', 1) +
    differs(one.comparator === other.comparator, 1) +
    differs(one.deadline === other.deadline, 2)
  // Neither the value nor the unit in common: another aim, not the same one said otherwise.
  return sum >= 8 ? null : sum
}

type Pair = { readonly original: Objective | null; readonly translation: Objective | null }

const mostCells = 1_000_000

function pairInOrder(originals: readonly Objective[], translations: readonly Objective[]): Pair[] {
  const length = Math.max(originals.length, translations.length)
  return Array.from({ length }, (_, at) => ({
    original: originals[at] ?? null,
    translation: translations[at] ?? null,
  }))
}

/** Best partners in the order of the text: the cheapest alignment of two sequences. */
function pairUp(originals: readonly Objective[], translations: readonly Objective[]): Pair[] {
  const gap = 5
  if (originals.length * translations.length > mostCells) return pairInOrder(originals, translations)
  const width = translations.length + 1
  const costs = new Float64Array((originals.length + 1) * width)
  const at = (row: number, column: number) => costs[row * width + column] ?? 0
  const match = (row: number, column: number) => {
    const one = originals[row]
    const other = translations[column]
    const between = one === undefined || other === undefined ? null : distance(one, other)
    return between === null ? Number.POSITIVE_INFINITY : between
  }
  for (let row = originals.length; row >= 0; row -= 1) {
    for (let column = translations.length; column >= 0; column -= 1) {
      if (row === originals.length || column === translations.length) {
        costs[row * width + column] = gap * (originals.length - row + translations.length - column)
        continue
      }
      costs[row * width + column] = Math.min(
        match(row, column) + at(row + 1, column + 1),
        gap + at(row + 1, column),
        gap + at(row, column + 1),
      )
    }
  }
  const pairs: Pair[] = []
  let row = 0
  let column = 0
  while (row < originals.length || column < translations.length) {
    const original = originals[row] ?? null
    const translation = translations[column] ?? null
    const cost = at(row, column)
    if (original !== null && translation !== null && cost === match(row, column) + at(row + 1, column + 1)) {
      pairs.push({ original, translation })
      row += 1
      column += 1
    } else if (original !== null && cost === gap + at(row + 1, column)) {
      pairs.push({ original, translation: null })
      row += 1
    } else {
      pairs.push({ original: null, translation })
      column += 1
    }
  }
  return pairs
}

function differencesOf(clause: string, { original, translation }: Pair): TranslationDifference[] {
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

/**
 * Lays a translation beside its original: clauses by eId, aims within each clause in the order of the text,
 * and the differences of substance. Words that differ without changing a measure are none.
 */
export function alignTranslations(original: ReadDocument, translation: ReadDocument): Alignment {
  const originals = [...walk(original.clauses)].map(({ clause }) => clause.eId)
  const translations = [...walk(translation.clauses)].map(({ clause }) => clause.eId)
  const inOriginal = new Set(originals)
  const inTranslation = new Set(translations)
  const aims = groupByClause(original.objectives)
  const translatedAims = groupByClause(translation.objectives)
  const clauses = [...originals, ...translations.filter((eId) => !inOriginal.has(eId))]
  return {
    paired: originals.filter((eId) => inTranslation.has(eId)),
    onlyOriginal: originals.filter((eId) => !inTranslation.has(eId)),
    onlyTranslation: translations.filter((eId) => !inOriginal.has(eId)),
    differences: clauses.flatMap((eId) =>
      pairUp(aims.get(eId) ?? [], translatedAims.get(eId) ?? []).flatMap((pair) => differencesOf(eId, pair)),
    ),
  }
}

/** The notes `translation-differs` for a translation beside its original in the same file. */
export function translationNotes(original: ReadDocument, translation: ReadDocument): Note[] {
  const { differences } = alignTranslations(original, translation)
  return differences.map(({ clause, kind, original: said, translation: says }) => ({
    code: 'translation-differs',
    details: { clause, kind, original: said, translation: says },
    span: translation.objectives.find((aim) => aim.clause === clause && aim.quote === says)?.span ?? null,
  }))
}
