import { Comparator, type Objective, ObjectiveKind } from '../contract.ts'

/** An aim as it was read and remembered. */
export type ReadAimRow = {
  work: string
  clause: string
  kind: string
  subject: string
  comparator: string | null
  value: string | null
  upper: string | null
  unit: string | null
  deadline: number | null
  quote: string
}

/**
 * The objective that a person makes of an aim read in a text: its words are the text's own in every
 * language until somebody translates them, and nothing measures it yet.
 */
export function objectiveFrom(reading: ReadAimRow, position: number): Objective {
  const words = reading.subject || reading.quote
  const terms = [words.toLowerCase()]
  return {
    id: [reading.work, reading.deadline, slug(words), position].filter(Boolean).join('-'),
    work: reading.work,
    clause: reading.clause,
    indicator: null,
    fit: null,
    fitNote: null,
    kind: ObjectiveKind.parse(reading.kind),
    comparator: reading.comparator === null ? null : Comparator.parse(reading.comparator),
    value: reading.value,
    upper: reading.upper,
    unit: reading.unit,
    of: null,
    scope: null,
    baseline: null,
    deadline: reading.deadline,
    subjects: { vi: words, en: words, fr: words },
    terms: { vi: terms, en: terms, fr: terms },
    source: null,
    sample: false,
  }
}

function slug(words: string): string {
  const plain = words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}
