import type { Cell, Clause, ReadDocument, Span } from '../../../text/contract.ts'
import type { ReadAim, TextCell } from '../contract.ts'

/** A clause as a row: its place in the tree, its own words, and where they begin in the document's text. */
export type LaidOutClause = {
  eId: string
  parent: string | null
  level: string
  number: string | null
  marker: string | null
  heading: string | null
  text: string
  startsAt: number
  cells: TextCell[][] | null
}

/** The clauses of a tree in the order of the text. */
export function layOut(document: ReadDocument, source: string): LaidOutClause[] {
  const rows: LaidOutClause[] = []
  const visit = (clause: Clause, parent: string | null) => {
    rows.push({
      eId: clause.eId,
      parent,
      level: clause.level,
      number: clause.number,
      marker: clause.marker,
      heading: clause.heading,
      text: source.slice(...clause.span),
      startsAt: clause.span[0] - document.span[0],
      cells: clause.rows?.map((row) => row.map(shown)) ?? null,
    })
    for (const child of clause.children) visit(child, clause.eId)
  }
  for (const clause of document.clauses) visit(clause, null)
  return rows
}

function shown({ text, header, colspan, rowspan }: Cell): TextCell {
  return { text, header, colspan, rowspan }
}

/** The aims of a document, with offsets that no longer depend on what stood before it in the file. */
export function readAims(document: ReadDocument): ReadAim[] {
  return document.objectives.map(
    ({ clause, kind, subject, comparator, value, upper, unit, deadline, quote, span }) => ({
      clause,
      kind,
      subject,
      comparator,
      value,
      upper,
      unit,
      deadline,
      quote,
      startsAt: offset(document, span),
    }),
  )
}

function offset(document: ReadDocument, span: Span): number {
  return span[0] - document.span[0]
}
