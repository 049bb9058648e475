import { walk } from '../clauses/walk.ts'
import type { Clause, ReadDocument, Span } from '../contract.ts'
import { dateAlternatives, dayIn } from '../documents/dates.ts'
import { issuerSlug, slugOf } from '../documents/issuers.ts'
import { quantitiesIn } from './quantities.ts'
import type { Attributes } from './xml.ts'

/** Something marked inside of a line: a reference, a day, a quantity, a body. */
export type Mark = {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly attributes: Attributes
}

export type Marks = { readonly within: (span: Span) => readonly Mark[] }

/** A body named in the text: what the metadata list under `organizations`. */
export type NamedBody = { readonly eId: string; readonly slug: string; readonly name: string }

const days = new RegExp(dateAlternatives, 'giu')

function lastEnd(clause: Clause): number {
  const child = clause.children.at(-1)
  return child === undefined ? clause.span[1] : lastEnd(child)
}

function namesByClause(document: ReadDocument): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  const add = (clause: string, more: readonly string[]) => {
    const known = names.get(clause) ?? new Set<string>()
    for (const name of more) if (name !== '') known.add(name)
    names.set(clause, known)
  }
  for (const duty of document.duties) {
    add(duty.clause, [...duty.bodies, ...duty.with, ...duty.duties.flatMap(({ reportsTo }) => reportsTo)])
  }
  for (const task of document.tasks) add(task.clause, [...task.lead, ...task.with])
  return names
}

/** The bodies that duties and tasks name, each once, with the id under which the metadata list it. */
export function namedBodies(document: ReadDocument): NamedBody[] {
  const bodies = new Map<string, NamedBody>()
  for (const name of [...namesByClause(document).values()].flatMap((names) => [...names])) {
    const slug = issuerSlug(name) || slugOf(name)
    if (slug !== '' && !bodies.has(slug)) bodies.set(slug, { eId: `body_${bodies.size + 1}`, slug, name })
  }
  return [...bodies.values()]
}

function bodyMarks(document: ReadDocument, source: string): Mark[] {
  const ids = new Map(namedBodies(document).map(({ slug, eId }) => [slug, eId]))
  const names = namesByClause(document)
  const marks: Mark[] = []
  for (const { clause } of walk(document.clauses)) {
    const own = names.get(clause.eId)
    if (own === undefined) continue
    const words = source.slice(clause.span[0], lastEnd(clause))
    for (const name of own) {
      const id = ids.get(issuerSlug(name) || slugOf(name))
      const at = words.indexOf(name)
      if (id === undefined || at < 0) continue
      const start = clause.span[0] + at
      marks.push({
        start,
        end: start + name.length,
        name: 'organization',
        attributes: { refersTo: `#${id}` },
      })
    }
  }
  return marks
}

function refMarks(document: ReadDocument): Mark[] {
  return document.references.flatMap(({ work, span: [start, end] }) =>
    work === null ? [] : [{ start, end, name: 'ref', attributes: { href: work } }],
  )
}

function dayAndQuantityMarks(document: ReadDocument, source: string, [start, end]: Span): Mark[] {
  const words = source.slice(start, end)
  if (!/\d/.test(words)) return []
  const marks: Mark[] = quantitiesIn(words, document.language).map((quantity) => ({
    start: start + quantity.start,
    end: start + quantity.end,
    name: 'quantity',
    attributes: { refersTo: `#${quantity.unit}`, normalized: String(quantity.value) },
  }))
  if (!/\d{4}/.test(words)) return marks
  for (const match of words.matchAll(days)) {
    const date = dayIn(match[0])
    if (date === null) continue
    const at = start + match.index
    marks.push({ start: at, end: at + match[0].length, name: 'date', attributes: { date } })
  }
  return marks
}

function firstFrom(marks: readonly Mark[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function marksBetween(marks: readonly Mark[], [start, end]: Span): Mark[] {
  const between: Mark[] = []
  for (let at = firstFrom(marks, start); at < marks.length; at += 1) {
    const mark = marks[at]
    if (mark === undefined || mark.start >= end) break
    if (mark.end <= end) between.push(mark)
  }
  return between
}

const precedence = ['ref', 'date', 'quantity', 'organization']

/** Marks that do not overlap: where two would, the one that comes first in `precedence` stays. */
function apart(marks: readonly Mark[]): Mark[] {
  const chosen: Mark[] = []
  for (const mark of marks) {
    const last = chosen.at(-1)
    if (last === undefined || mark.start >= last.end) chosen.push(mark)
    else if (precedence.indexOf(mark.name) < precedence.indexOf(last.name)) chosen[chosen.length - 1] = mark
  }
  return chosen
}

const inOrder = (one: Mark, other: Mark) => one.start - other.start || other.end - one.end

/** What is marked in a document's text. Where two would overlap, the first of reference, day, quantity and body stays. */
export function marksOf(document: ReadDocument, source: string): Marks {
  const references = refMarks(document).sort(inOrder)
  const bodies = bodyMarks(document, source).sort(inOrder)
  let counted = 0
  const within = (span: Span): Mark[] => {
    const found = [
      ...marksBetween(references, span),
      ...dayAndQuantityMarks(document, source, span),
      ...marksBetween(bodies, span),
    ]
    return apart(found.sort(inOrder)).map(withId)
  }
  // Quantities and organisations must have an eId; the naming convention lets an inline element have one of the document.
  const withId = (mark: Mark): Mark => {
    if (mark.name !== 'quantity' && mark.name !== 'organization') return mark
    counted += 1
    return { ...mark, attributes: { eId: `${mark.name}_${counted}`, ...mark.attributes } }
  }
  return { within }
}
