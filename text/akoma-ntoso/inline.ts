import type { Span } from '../contract.ts'
import type { Marks } from './marks.ts'
import { linesIn } from './own-words.ts'
import { element, text, type Xml } from './xml.ts'

/** The words of a span with what is marked in them. */
export function inline(source: string, [start, end]: Span, marks: Marks): Xml[] {
  const pieces: Xml[] = []
  let at = start
  for (const mark of marks.within([start, end])) {
    if (mark.start > at) pieces.push(text(source.slice(at, mark.start)))
    pieces.push(element(mark.name, mark.attributes, [text(source.slice(mark.start, mark.end))]))
    at = mark.end
  }
  if (at < end) pieces.push(text(source.slice(at, end)))
  return pieces
}

/** One `p` for each line with words of a span. */
export function paragraphs(source: string, span: Span, marks: Marks): Xml[] {
  return linesIn(source, span).map((line) => element('p', {}, inline(source, line, marks)))
}
