import type { Language } from '../../../kernel/locale/language.ts'
import type { ReadAim } from '../../documents/contract.ts'

/** A registered objective, as far as it matters for knowing it again. */
export type Known = {
  id: string
  clause: string
  deadline: number | null
  comparator: string | null
  value: number | null
  upper: number | null
  unit: string | null
  terms: Record<Language, readonly string[]>
}

export type Match = { aim: ReadAim; objective: string | null }

/**
 * Which registered objective each aim of a text is. In the original, work, place, deadline, comparator,
 * value and unit must agree; where several objectives do, or there is no number to tell by, one key term
 * must name just one of them, and who is named goes before who only has the same figures. A translation sets
 * nothing of its own: there place, deadline and key term are enough, and what it says otherwise is shown as a
 * difference. Never two aims for one objective; whatever is not plain is null, and waits for a person.
 */
export function matchAims(
  aims: readonly ReadAim[],
  known: readonly Known[],
  text: { language: Language; original: boolean },
): Match[] {
  const left = new Set(known)
  const found = new Map<ReadAim, string>()
  const rules = [namedFigures, plainFigures, ...(text.original ? [] : [namedPlace])]
  for (const rule of rules) {
    for (const aim of aims) {
      if (found.has(aim)) continue
      const match = rule(aim, [...left], text.language)
      if (!match) continue
      found.set(aim, match.id)
      left.delete(match)
    }
  }
  return aims.map((aim) => ({ aim, objective: found.get(aim) ?? null }))
}

function sameFigures(aim: ReadAim, objective: Known): boolean {
  return (
    samePlace(aim, objective) &&
    aim.comparator === objective.comparator &&
    aim.value === objective.value &&
    aim.upper === objective.upper &&
    aim.unit === objective.unit
  )
}

function samePlace(aim: ReadAim, objective: Known): boolean {
  return aim.deadline === objective.deadline && isWithin(aim.clause, objective.clause)
}

function isWithin(clause: string, place: string): boolean {
  return clause === place || clause.startsWith(`${place}__`)
}

function namedFigures(aim: ReadAim, known: Known[], language: Language): Known | null {
  return only(known.filter((objective) => sameFigures(aim, objective) && isNamed(objective, aim, language)))
}

function plainFigures(aim: ReadAim, known: Known[]): Known | null {
  return aim.value === null ? null : only(known.filter((objective) => sameFigures(aim, objective)))
}

function namedPlace(aim: ReadAim, known: Known[], language: Language): Known | null {
  return only(known.filter((objective) => samePlace(aim, objective) && isNamed(objective, aim, language)))
}

function only(candidates: readonly Known[]): Known | null {
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}

function isNamed(objective: Known, aim: ReadAim, language: Language): boolean {
  const text = fold(`${aim.subject} ${aim.quote}`)
  return objective.terms[language].some((term) => text.includes(fold(term)))
}

// Old and new placement of tone marks (hoà, hòa) are one word; so are letters written in one or two code points.
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/\s+/g, ' ')
}
