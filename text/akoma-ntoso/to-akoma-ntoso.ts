import { walk } from '../clauses/walk.ts'
import type { Clause, ReadDocument, ReadResult, Span } from '../contract.ts'
import { rootOf } from '../documents/numbers.ts'
import { attachmentElement, partAppendices } from './attachments.ts'
import { clauseElement } from './clauses.ts'
import { paragraphs } from './inline.ts'
import { marksOf, namedBodies } from './marks.ts'
import { metaOf } from './meta.ts'
import { element } from './xml.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** What of a document's span lies in no clause: the heading block first, the closing block after. */
export function aroundClauses({ span: [start, end], clauses }: ReadDocument): {
  before: Span
  after: Span[]
} {
  const spans = [...walk(clauses)].map(({ clause }) => clause.span).sort((a, b) => a[0] - b[0])
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

// The schema wants something in a body; whoever reads the file back leaves it out.
const emptyClause = element('alinea', { eId: 'al_1', class: 'empty' }, [
  element('content', {}, [element('p', {})]),
])

/**
 * A document as Akoma Ntoso 3.0: `statement` for resolutions, conclusions and directives, `act` for laws, decrees,
 * decisions and the like, `doc` for the rest; appendices at the end are attachments. Every word of the document's span
 * is in it. What was read beside the text stands under `proprietary` in a namespace of our own.
 * @param result the reading that the document came from: it holds the text
 */
export function toAkomaNtoso(document: ReadDocument, result: ReadResult): string {
  const { text: source, sha256 } = result.source
  const root = rootOf(document.kind)
  const { before, after } = aroundClauses(document)
  const marks = marksOf(document, source)
  const { body, appendices } = partAppendices(document.clauses)
  const preface = paragraphs(source, before, marks)
  const clauses = body.map((clause: Clause) => clauseElement(clause, source, marks))
  const conclusions = after.flatMap((span) => paragraphs(source, span, marks))
  const attachments = appendices.map((clause) =>
    attachmentElement(clause, { document, sha256, source, marks }),
  )
  const tree = element('akomaNtoso', { xmlns: namespace }, [
    element(root, { name: document.kind, contains: 'originalVersion' }, [
      metaOf(document, sha256, namedBodies(document)),
      ...(preface.length === 0 ? [] : [element('preface', {}, preface)]),
      element(root === 'act' ? 'body' : 'mainBody', {}, clauses.length === 0 ? [emptyClause] : clauses),
      ...(conclusions.length === 0 ? [] : [element('conclusions', {}, conclusions)]),
      ...(attachments.length === 0 ? [] : [element('attachments', {}, attachments)]),
    ]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tree.xml}\n`
}
