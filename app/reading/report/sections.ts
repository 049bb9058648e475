import { walk } from '../../../text/clauses/walk.ts'
import type { Clause, ReadDocument, ReadResult, Span } from '../../../text/contract.ts'

/** A stretch of the source and what the reader took it for. */
export type Section = {
  readonly is: 'clutter' | 'around' | 'clause'
  readonly span: Span
  readonly document: ReadDocument | null
  readonly clause: Clause | null
  readonly depth: number
}

const section = (is: 'clutter' | 'around', span: Span, document: ReadDocument | null): Section => ({
  is,
  span,
  document,
  clause: null,
  depth: 0,
})

function sectionsOfDocument(text: string, document: ReadDocument): Section[] {
  const clauses = [...walk(document.clauses)]
    .map(
      ({ clause, above }): Section => ({
        is: 'clause',
        span: clause.span,
        document,
        clause,
        depth: above.length,
      }),
    )
    .sort((one, other) => one.span[0] - other.span[0])
  const sections: Section[] = []
  let at = document.span[0]
  const fill = (end: number) => {
    if (/\S/.test(text.slice(at, end))) sections.push(section('around', [at, end], document))
  }
  for (const entry of clauses) {
    fill(entry.span[0])
    sections.push(entry)
    at = Math.max(at, entry.span[1])
  }
  fill(document.span[1])
  return sections
}

/** The whole source, from its first word to its last, in stretches. */
export function sectionsOf({ source, documents }: ReadResult): Section[] {
  const parts = [
    ...source.clutter.map((span) => ({ at: span[0], sections: [section('clutter', span, null)] })),
    ...documents.map((document) => ({
      at: document.span[0],
      sections: sectionsOfDocument(source.text, document),
    })),
  ]
  return parts.sort((one, other) => one.at - other.at).flatMap(({ sections }) => sections)
}
