import type { Language } from '../../../kernel/locale/language.ts'
import type { ReadAim } from '../contract.ts'
import type { LaidOutClause } from '../rules/laid-out.ts'

/** A text with all that the reader found in it, ready to be remembered. */
export type TextToSave = {
  document: string
  work: string
  language: Language
  version: number
  state: 'current' | 'waiting'
  original: boolean
  title: string
  issuer: string
  place: string | null
  signatures: unknown
  wordsDigest: string
  text: string
  fileName: string
  fileDigest: string
  notes: unknown
  aims: readonly ReadAim[]
  importedAt: Date
  clauses: readonly LaidOutClause[]
  references: readonly {
    clause: string | null
    number: string
    date: string | null
    issuer: string | null
    work: string | null
    quote: string
  }[]
  duties: readonly {
    clause: string
    bodies: readonly string[]
    with: readonly string[]
    quote: string
    recurring: boolean
    reportsTo: readonly string[]
  }[]
}

const json = (value: unknown) => JSON.stringify(value)

export function documentRow(text: TextToSave) {
  return {
    id: text.document,
    work: text.work,
    language: text.language,
    version: text.version,
    state: text.state,
    original: text.original,
    title: text.title,
    issuer: text.issuer,
    place: text.place,
    signatures: json(text.signatures),
    words_digest: text.wordsDigest,
    text: text.text,
    file_name: text.fileName,
    file_digest: text.fileDigest,
    reader_notes: json(text.notes),
    aims: json(text.aims),
    imported_at: text.importedAt,
  }
}

export function clauseRow(document: string) {
  return (clause: LaidOutClause, position: number) => ({
    document,
    e_id: clause.eId,
    parent: clause.parent,
    position,
    level: clause.level,
    number: clause.number,
    marker: clause.marker,
    heading: clause.heading,
    text: clause.text,
    starts_at: clause.startsAt,
    cells: clause.cells === null ? null : json(clause.cells),
  })
}

export function referenceRow(document: string) {
  return (reference: TextToSave['references'][number], position: number) => ({
    document,
    position,
    clause: reference.clause,
    number: reference.number,
    dated: reference.date,
    issuer: reference.issuer,
    work_iri: reference.work,
    quote: reference.quote,
  })
}

export function dutyRow(document: string) {
  return (duty: TextToSave['duties'][number], position: number) => ({
    document,
    position,
    clause: duty.clause,
    bodies: json(duty.bodies),
    with_bodies: json(duty.with),
    quote: duty.quote,
    recurring: duty.recurring,
    reports_to: json(duty.reportsTo),
  })
}
