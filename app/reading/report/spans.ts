import type { ReadDocument, Span } from '../../../text/contract.ts'

/** What a reading found at a place of the text. */
export type Finding = {
  readonly kind: 'aim' | 'duty' | 'task' | 'reference'
  readonly span: Span
  readonly clause: string | null
  /** its place among its like in the document, from 1 */
  readonly number: number
}

/** A stretch of words under the same findings. */
export type Stretch = { readonly text: string; readonly under: readonly Finding[] }

/** Everything that a document's reading marks in the text, by the clause it stands in; '' for the heading block. */
export function findingsByClause(document: ReadDocument): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findingsOf(document)) {
    const key = finding.clause ?? ''
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return groups
}

function findingsOf(document: ReadDocument): Finding[] {
  const numbered = (
    kind: Finding['kind'],
    found: readonly { span: Span; clause: string | null }[],
  ): Finding[] => found.map(({ span, clause }, at) => ({ kind, span, clause, number: at + 1 }))
  const duties = document.duties.flatMap(({ clause, duties: items }) =>
    items.map(({ span }) => ({ span, clause })),
  )
  return [
    ...numbered('aim', document.objectives),
    ...numbered('duty', duties),
    ...numbered('task', document.tasks),
    ...numbered('reference', document.references),
  ].sort((one, other) => one.span[0] - other.span[0])
}

/** Cuts a span of the text where findings begin and end, so that each piece can be shown with what it is. */
export function stretchesOf(text: string, [start, end]: Span, findings: readonly Finding[]): Stretch[] {
  const inside = findings.filter(({ span }) => span[0] < end && span[1] > start)
  const edges = [
    start,
    end,
    ...inside.flatMap(({ span }) => [Math.max(start, span[0]), Math.min(end, span[1])]),
  ]
  const sorted = [...new Set(edges)].sort((one, other) => one - other)
  return sorted.slice(1).map((to, at) => {
    const from = sorted[at] ?? start
    return { text: text.slice(from, to), under: inside.filter(({ span }) => span[0] < to && span[1] > from) }
  })
}
