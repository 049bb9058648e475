import type { Clause } from '../contract.ts'
import { inline, paragraphs } from './inline.ts'
import type { Marks } from './marks.ts'
import { ownWords } from './own-words.ts'
import { tableElement } from './tables.ts'
import { element, type Xml } from './xml.ts'

/** The parts of a clause: number and heading, its own words, its children. */
export type ClauseParts = { readonly head: Xml[]; readonly words: Xml[]; readonly children: Xml[] }

/** `title` of `num` holds the number as our contract has it: the words of `num` are the marker as written. */
export function clauseParts(clause: Clause, source: string, marks: Marks): ClauseParts {
  const { marker, heading, rest } = ownWords(clause, source)
  const head: Xml[] = []
  if (marker !== null) head.push(element('num', { title: clause.number }, inline(source, marker, marks)))
  if (heading !== null) head.push(element('heading', {}, inline(source, heading, marks)))
  const words =
    clause.rows === null
      ? paragraphs(source, rest, marks)
      : [tableElement(clause, clause.rows, source, marks)]
  return { head, words, children: clause.children.map((child) => clauseElement(child, source, marks)) }
}

/** A clause as its element of the hierarchy, with its children. */
export function clauseElement(clause: Clause, source: string, marks: Marks): Xml {
  const { head, words, children } = clauseParts(clause, source, marks)
  const appendix = clause.level === 'appendix'
  const attributes = appendix ? { eId: clause.eId, name: 'appendix' } : { eId: clause.eId }
  const name = appendix ? 'hcontainer' : clause.level
  const filled = words.length > 0 ? words : [element('p', {})]
  if (children.length === 0) return element(name, attributes, [...head, element('content', {}, filled)])
  const intro = words.length > 0 ? [element('intro', {}, words)] : []
  return element(name, attributes, [...head, ...intro, ...children])
}
