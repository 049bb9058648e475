import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../../kernel/http/page.ts'

/** A phrase of a text that sets an objective. `startsAt` counts from the start of the document's text. */
export type ClauseMark = {
  /** Id of the document, as `PublicText.document` has it. */
  document: string
  startsAt: number
  quote: string
  number: number
  href: string
}

/** What stands at the right of a clause, and the number of objectives it sets; `label` is for screen readers. */
export type ClauseMargin = { count: number; label: string; content: Child }

/** What the rooms above know of the clauses of a resolution; margins are by eId. */
export type ClauseNotes = {
  marks: readonly ClauseMark[]
  margins: ReadonlyMap<string, ClauseMargin>
  /** Objectives that the whole resolution sets. */
  total: number
}

/** Tells what the clauses of a work set. The pages ask it once a page; `app/` says who answers. */
export type ClauseNoter = (context: PageContext, work: string) => Promise<ClauseNotes>
