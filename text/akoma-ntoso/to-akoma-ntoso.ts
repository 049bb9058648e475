import { walk } from '../clauses/walk.ts'
import type { ReadDocument, ReadResult, Reference, Span } from '../contract.ts'
import { rootOf } from '../documents/numbers.ts'
import { clauseElement } from './clauses.ts'
import { metaOf } from './meta.ts'
import { citedWorks, paragraphsOf } from './paragraphs.ts'
import { element } from './xml.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** What of a document's span lies in no clause: the heading block first, the closing block after. */
function around(document: ReadDocument): { before: Span; after: Span[] } {
  const [start, end] = document.span
  const spans = [...walk(document.clauses)].map(({ clause }) => clause.span).sort((a, b) => a[0] - b[0])
  const after: Span[] = []
  let at = spans[0]?.[0] ?? end
  const before: Span = [start, at]
  for (const span of spans) {
    if (span[0] > at) after.push([at, span[0]])
    at = Math.max(at, span[1])
  }
  if (at < end) after.push([at, end])
  return { before, after }
}

function byClause(references: readonly Reference[]): Map<string, (Reference & { work: string })[]> {
  const groups = new Map<string, (Reference & { work: string })[]>()
  for (const reference of citedWorks(references)) {
    if (reference.clause === null) continue
    const group = groups.get(reference.clause) ?? []
    group.push(reference)
    groups.set(reference.clause, group)
  }
  return groups
}

/**
 * A document as Akoma Ntoso 3.0: `statement` for resolutions, conclusions and directives, `act` for laws, decrees,
 * decisions and the like, `doc` for the rest. Every word of the document's span is in it. The aims stand
 * under `proprietary` in a namespace of their own.
 * @param result the reading that the document came from: it holds the text
 */
export function toAkomaNtoso(document: ReadDocument, result: ReadResult): string {
  const { text: source, sha256 } = result.source
  const root = rootOf(document.kind)
  const { before, after } = around(document)
  const cited = byClause(document.references)
  const preface = paragraphsOf(source, before, [])
  const conclusions = after.flatMap((span) => paragraphsOf(source, span, []))
  const clauses = document.clauses.map((clause) => clauseElement(clause, source, cited))
  const body = root === 'act' ? 'body' : 'mainBody'
  const empty = element('alinea', { eId: 'al_1' }, [element('content', {}, [element('p', {})])])
  const tree = element('akomaNtoso', { xmlns: namespace }, [
    element(root, { name: document.kind, contains: 'originalVersion' }, [
      metaOf(document, sha256),
      ...(preface.length === 0 ? [] : [element('preface', {}, preface)]),
      element(body, {}, clauses.length === 0 ? [empty] : clauses),
      ...(conclusions.length === 0 ? [] : [element('conclusions', {}, conclusions)]),
    ]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tree.xml}\n`
}
