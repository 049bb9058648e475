import type { Reference, Span } from '../contract.ts'
import { element, text, type Xml } from './xml.ts'

type Cited = Reference & { readonly work: string }

/** The references of a document that have an address, in the order of the text. */
export function citedWorks(references: readonly Reference[]): Cited[] {
  return references.flatMap((reference) =>
    reference.work === null ? [] : [{ ...reference, work: reference.work }],
  )
}

function inline(source: string, [start, end]: Span, cited: readonly Cited[]): Xml[] {
  const pieces: Xml[] = []
  let at = start
  for (const { span, work } of cited) {
    if (span[0] < at || span[1] > end) continue
    if (span[0] > at) pieces.push(text(source.slice(at, span[0])))
    pieces.push(element('ref', { href: work }, [text(source.slice(...span))]))
    at = span[1]
  }
  if (at < end) pieces.push(text(source.slice(at, end)))
  return pieces
}

/** One `p` for each line with words between two offsets, with its references as links. */
export function paragraphsOf(source: string, [start, end]: Span, cited: readonly Cited[]): Xml[] {
  const paragraphs: Xml[] = []
  let at = start
  for (const line of source.slice(start, end).split('\n')) {
    const left = at + (line.length - line.trimStart().length)
    const right = at + line.trimEnd().length
    const inside = cited.filter(({ span }) => span[0] >= left && span[1] <= right)
    if (right > left) paragraphs.push(element('p', {}, inline(source, [left, right], inside)))
    at += line.length + 1
  }
  return paragraphs
}
