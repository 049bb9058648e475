import type { UnitKind } from '../contract/import.ts'

/** A body as a list could name it. */
export type KnownBody = {
  id: string
  kind: string
  level: string
  parent: string | null
  place: number | null
  validUntil: string | null
  since: string | null
  nameVi: string
  nameEn: string
  nameFr: string
  codes: string[]
  children: number
}

export type ImportWorld = {
  known: readonly KnownBody[]
  kinds: readonly UnitKind[]
  /** Codes of places that have two in use. */
  twins: ReadonlyMap<string, string>
  today: string
  /** The first day of rows that tell none. */
  on: string
}

/** What is known while the rows are gone through, those of the file included. */
export type Book = ImportWorld & {
  byId: Map<string, KnownBody>
  byCode: Map<string, KnownBody>
  /** Ids of bodies and codes that rows before have named. */
  named: Set<string>
}
