import type { Clause, Reference } from '../contract.ts'
import { paragraphsOf } from './paragraphs.ts'
import { element, text, type Xml } from './xml.ts'

type Cited = Reference & { readonly work: string }

/** References by the clause that cites, so that each clause looks at its own only. */
export type CitedByClause = ReadonlyMap<string, readonly Cited[]>

function ownWords(clause: Clause, source: string): { num: Xml[]; heading: Xml[]; start: number } {
  const [start, end] = clause.span
  const { marker, heading } = clause
  const markerAt = marker === null ? -1 : source.indexOf(marker, start)
  const afterMarker = marker !== null && markerAt >= 0 && markerAt < end ? markerAt + marker.length : start
  const headingAt = heading === null ? -1 : source.indexOf(heading, afterMarker)
  const num = marker === null ? [] : [element('num', {}, [text(marker)])]
  if (heading === null || headingAt < 0 || headingAt >= end) return { num, heading: [], start: afterMarker }
  const colon = /^\s*:/.exec(source.slice(headingAt + heading.length, end))?.[0] ?? ''
  return {
    num,
    heading: [element('heading', {}, [text(heading + colon)])],
    start: headingAt + heading.length + colon.length,
  }
}

/** A clause as its element of the hierarchy, with its children. */
export function clauseElement(clause: Clause, source: string, cited: CitedByClause): Xml {
  const { num, heading, start } = ownWords(clause, source)
  const words = paragraphsOf(source, [start, clause.span[1]], cited.get(clause.eId) ?? [])
  const attributes = { eId: clause.eId, ...(clause.level === 'appendix' ? { name: 'appendix' } : {}) }
  const name = clause.level === 'appendix' ? 'hcontainer' : clause.level
  const children = clause.children.map((child) => clauseElement(child, source, cited))
  const filled = words.length > 0 ? words : [element('p', {})]
  if (children.length === 0)
    return element(name, attributes, [...num, ...heading, element('content', {}, filled)])
  const intro = words.length > 0 ? [element('intro', {}, words)] : []
  return element(name, attributes, [...num, ...heading, ...intro, ...children])
}
