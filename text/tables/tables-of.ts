import type { Clause, DocumentKind, Language } from '../contract.ts'

/** What the reading of tables must know of their document. */
export type TablesOf = {
  readonly clauses: readonly Clause[]
  readonly language: Language
  readonly kind: DocumentKind
  readonly title: string | null
  /** ISO day */
  readonly date: string | null
}
