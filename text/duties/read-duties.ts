import type { Draft } from '../clauses/draft.ts'
import type { Clause, DocumentKind, Duty, DutyItem, Language } from '../contract.ts'
import type { FoldedText } from '../folding.ts'
import { sentencesOf } from '../objectives/sentences.ts'
import { bodiesIn, reportBodies } from './bodies.ts'
import type { DutyGrammar } from './grammar.ts'
import { dutyGrammars } from './grammars.ts'
import { bodiesOfHeading, boundary, readOrder } from './order.ts'
import { charging, childrenOf, closingPlaces, type Place } from './scope.ts'

type Scope = {
  readonly source: FoldedText
  readonly drafts: readonly Draft[]
  readonly clauses: readonly Clause[]
  readonly kind: DocumentKind
  readonly language: Language
}

/**
 * How a duty was found: bodies and order in one sentence; bodies in a heading and orders below it; bodies before a
 * list that they have to do; an order that names nobody.
 */
type DutyWhy = 'duty/bodies-order' | 'duty/bodies-heading' | 'duty/bodies-list' | 'duty/order-first'

type Reading = {
  readonly source: FoldedText
  readonly grammar: DutyGrammar
  readonly duties: Duty[]
  /** in a document of articles what names nobody is a rule, no order */
  readonly ofArticles: boolean
}

/** What a clause orders without saying whom: it falls to the bodies that stand above it. */
type Loose = { readonly items: DutyItem[]; readonly partners: string[] }

// In these only an order to somebody is one: articles rule, and a directive tells before it orders.
const orderedByName: ReadonlySet<DocumentKind> = new Set(
  [...charging, 'directive', 'notice'].filter((kind): kind is DocumentKind => kind !== 'resolution'),
)

const longestPartners = 900

const nothing: Loose = { items: [], partners: [] }

/** Where the first group of a match stands in the folded text; the group ends the match or stands once in it. */
function groupAt(match: RegExpExecArray | null, offset: number): { start: number; end: number } | null {
  const group = match?.[1]
  if (match === null || group === undefined) return null
  const start = offset + match.index + match[0].lastIndexOf(group)
  return { start, end: start + group.length }
}

type Partners = { readonly names: string[]; readonly begin: number }

/** With whom, and where the order goes on: words of coordination at its beginning stand before it. */
function partnersIn({ source, grammar }: Reading, start: number, end: number): Partners {
  const text = source.folded.slice(start, end)
  const lead = grammar.together.exec(text)
  if (lead === null) return { names: [], begin: start }
  const from = lead.index + lead[0].length
  const rest = text.slice(from, from + longestPartners)
  const stop = grammar.togetherEnd.exec(rest)
  const order = boundary(rest.slice(0, stop?.index ?? rest.length), grammar)
  const length = order?.at ?? stop?.index ?? rest.length
  const after = from + length + (order?.length ?? stop?.[0].length ?? 0)
  return {
    names: bodiesIn(source, start + from, start + from + length, grammar),
    begin: lead.index === 0 && after < text.length ? start + after : start,
  }
}

/** The orders between two offsets, each sentence or semicolon one, and with whom they are to be carried out. */
function ordersIn(reading: Reading, from: number, end: number): Loose {
  const { source, grammar } = reading
  const start = from + (grammar.obligation.exec(source.folded.slice(from, end))?.[0].length ?? 0)
  const { names, begin } = partnersIn(reading, start, end)
  const items = sentencesOf(source.folded, begin, end, true).flatMap((sentence) => {
    const folded = source.folded.slice(sentence.start, sentence.end)
    if (!/\p{L}{2}/u.test(folded) || grammar.aboutItself.test(folded)) return []
    const span = source.spanOf(sentence.start, sentence.end)
    const reports = groupAt(grammar.reports.exec(folded), sentence.start)
    return {
      quote: source.text.slice(...span),
      span,
      recurring: grammar.recurring.test(folded),
      reportsTo: reports === null ? [] : reportBodies(source, reports.start, reports.end, grammar),
    }
  })
  return { items, partners: names }
}

function joined(all: readonly Loose[]): Loose {
  return {
    items: all.flatMap(({ items }) => items),
    partners: [...new Set(all.flatMap(({ partners }) => partners))],
  }
}

function add(reading: Reading, place: Place, bodies: string[], loose: Loose, why: DutyWhy): void {
  const { items, partners } = loose
  if (items.length === 0) return
  reading.duties.push({ clause: place.clause.eId, bodies, with: partners, duties: items, why })
}

function opensList(text: string): boolean {
  return /:[*_\s]*$/.test(text)
}

/** The bodies that a clause names for all that stands below it, and where its own order begins. */
function bodiesOf(
  { source, grammar }: Reading,
  { draft }: Place,
): { bodies: string[]; begin: number; why: DutyWhy } | null {
  const { heading, textStart, textEnd } = draft
  const headEnd = heading?.end ?? textEnd
  const whole = source.folded.slice(textStart, textEnd)
  if (heading !== null || draft.children.length > 0 || opensList(whole)) {
    const named = bodiesOfHeading(source, heading?.start ?? textStart, headEnd, grammar)
    if (named.length > 0) return { bodies: named, begin: headEnd, why: 'duty/bodies-heading' }
  }
  const order = readOrder(source, textStart, textEnd, grammar)
  if (order === null) return null
  const why = draft.children.length > 0 && opensList(whole) ? 'duty/bodies-list' : 'duty/bodies-order'
  return { bodies: order.bodies, begin: order.begin, why }
}

/** A later sentence of the same clause may order other bodies. */
function addSentences(
  reading: Reading,
  place: Place,
  bodies: string[],
  from: number,
  below: Loose,
  why: DutyWhy,
): void {
  const { source, grammar } = reading
  const { textEnd } = place.draft
  let current = { bodies, from, why }
  const close = (end: number, more: Loose) =>
    add(reading, place, current.bodies, joined([ordersIn(reading, current.from, end), more]), current.why)
  for (const { start } of sentencesOf(source.folded, from, textEnd, false).slice(1)) {
    const order = readOrder(source, start, textEnd, grammar)
    if (order === null) continue
    close(start, nothing)
    current = { bodies: order.bodies, from: order.begin, why: 'duty/bodies-order' }
  }
  close(textEnd, below)
}

/** Reads a clause and what is below it; what names nobody is handed up to whoever stands above. */
function visit(reading: Reading, place: Place, inherited: boolean): Loose {
  const { source } = reading
  const { draft } = place
  const own = bodiesOf(reading, place)
  const before = reading.duties.length
  const below = joined(childrenOf(place).map((child) => visit(reading, child, inherited || own !== null)))
  const text = source.folded.slice(own?.begin ?? draft.textStart, draft.textEnd)
  const says = !opensList(text) && /\p{L}{2}/u.test(text)
  if (own !== null) {
    const children = reading.duties.splice(before)
    // "Trách nhiệm của các bộ": where those below are named one by one, the heading orders nothing itself.
    const summed = own.why === 'duty/bodies-heading' && !says && children.length > below.items.length
    if (summed) reading.duties.push(...children)
    else if (says) addSentences(reading, place, own.bodies, own.begin, below, own.why)
    else add(reading, place, own.bodies, below, own.why)
    if (!summed) reading.duties.push(...children)
    return nothing
  }
  const orders = draft.heading === null || inherited ? looseOrders(reading, draft, says, inherited) : nothing
  const all = joined([orders, below])
  if (inherited || orders.items.length === 0) return all
  add(reading, place, [], all, 'duty/order-first')
  return nothing
}

function looseOrders(reading: Reading, draft: Draft, says: boolean, inherited: boolean): Loose {
  const { source, grammar } = reading
  if (!says || (reading.ofArticles && !inherited)) return nothing
  if (!inherited && !grammar.orderFirst.test(source.folded.slice(draft.textStart, draft.textEnd)))
    return nothing
  return ordersIn(reading, draft.textStart, draft.textEnd)
}

/** What the closing part of a document orders whom to do. `drafts` and `clauses` are the same tree. */
export function readDuties({ source, drafts, clauses, kind, language }: Scope): Duty[] {
  const grammar = dutyGrammars[language]
  const reading: Reading = {
    source,
    grammar,
    duties: [],
    ofArticles: orderedByName.has(kind),
  }
  const roots = drafts.flatMap((draft, at) => {
    const clause = clauses[at]
    return clause === undefined ? [] : [{ draft, clause }]
  })
  for (const place of closingPlaces(source, roots, kind, grammar)) visit(reading, place, false)
  return reading.duties
}
