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
    for (const name of names.get(clause.eId) ?? []) {
      const id = ids.get(issuerSlug(name) || slugOf(name))
      const start = source.indexOf(name, clause.span[0])
      if (id === undefined || start < 0 || start + name.length > lastEnd(clause)) continue
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

const inOrder = (one: Mark, other: Mark) => one.start - other.start || other.end - one.end

/** What is marked in a document's text. Where two would overlap, the first of reference, day, quantity and body stays. */
export function marksOf(document: ReadDocument, source: string): Marks {
  const references = refMarks(document).sort(inOrder)
  const bodies = bodyMarks(document, source).sort(inOrder)
  let counted = 0
  const within = (span: Span): Mark[] => {
    const chosen: Mark[] = []
    const take = (mark: Mark) => {
      const free = chosen.every((other) => mark.end <= other.start || mark.start >= other.end)
      if (free && mark.start >= span[0] && mark.end <= span[1]) chosen.push(mark)
    }
    for (const list of [references, bodies]) {
      if (list === bodies) for (const mark of dayAndQuantityMarks(document, source, span)) take(mark)
      for (let at = firstFrom(list, span[0]); at < list.length; at += 1) {
        const mark = list[at]
        if (mark === undefined || mark.start >= span[1]) break
        take(mark)
      }
    }
    return chosen.sort(inOrder).map((mark) => withId(mark))
  }
  // Quantities and organisations must have an eId; the naming convention lets an inline element have one of the document.
  const withId = (mark: Mark): Mark => {
    if (mark.name !== 'quantity' && mark.name !== 'organization') return mark
    counted += 1
    return { ...mark, attributes: { eId: `${mark.name}_${counted}`, ...mark.attributes } }
  }
  return { within }
}
