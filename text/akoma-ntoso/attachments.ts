import type { Clause, ReadDocument } from '../contract.ts'
import { clauseParts } from './clauses.ts'
import type { Marks } from './marks.ts'
import { identification } from './meta.ts'
import { element, type Xml } from './xml.ts'

/** The appendices that end a document, and the clauses before them. */
export function partAppendices(clauses: readonly Clause[]): { body: Clause[]; appendices: Clause[] } {
  const first = clauses.findLastIndex(({ level }) => level !== 'appendix') + 1
  return { body: clauses.slice(0, first), appendices: clauses.slice(first) }
}

type Context = {
  readonly document: ReadDocument
  readonly sha256: string
  readonly source: string
  readonly marks: Marks
}

/** An appendix as an attachment: a document of its own, whose work is a component of the main one. */
export function attachmentElement(clause: Clause, context: Context): Xml {
  const { head, words, children } = clauseParts(clause, context.source, context.marks)
  const meta = element('meta', {}, [identification(context.document, context.sha256, `!${clause.eId}`)])
  const filled = children.length > 0 ? children : [element('p', {})]
  return element('attachment', { eId: clause.eId }, [
    ...head,
    element('doc', { name: 'appendix' }, [
      meta,
      ...(words.length === 0 ? [] : [element('preface', {}, words)]),
      element('mainBody', {}, filled),
    ]),
  ])
}
