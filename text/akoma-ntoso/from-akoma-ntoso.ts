import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { type Cell, type Language, type Level, levels, type Objective } from '../contract.ts'
import { readingNamespace } from './proprietary.ts'

export type StoredCell = Pick<Cell, 'text' | 'header' | 'colspan' | 'rowspan'>

/** A clause as Akoma Ntoso keeps it: `text` is its own words behind marker and heading, a line for each paragraph. */
export type StoredClause = {
  eId: string
  level: Level
  number: string | null
  marker: string | null
  heading: string | null
  text: string
  rows: StoredCell[][] | null
  children: StoredClause[]
}

export type StoredAim = Omit<Objective, 'span' | 'deadlineSpan' | 'why'>

export type StoredDocument = {
  work: string | null
  language: Language
  kind: string
  /** lines of the heading block and of the closing block */
  before: string[]
  after: string[]
  clauses: StoredClause[]
  objectives: StoredAim[]
}

/** The file is no Akoma Ntoso of ours, or no XML: a code and details, never a sentence. */
export class AkomaNtosoError extends Error {
  readonly code = 'not-akoma-ntoso'
  readonly details: Readonly<Record<string, string>>

  constructor(details: Readonly<Record<string, string>>) {
    super('not-akoma-ntoso')
    this.name = 'AkomaNtosoError'
    this.details = details
  }
}

const languageOf: Readonly<Record<string, Language>> = { vie: 'vi', eng: 'en', fra: 'fr' }
const akomaNtoso = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const hierarchy: ReadonlySet<string> = new Set(levels)

type State = {
  readonly document: StoredDocument
  /** names of the open elements */
  readonly path: string[]
  readonly clauses: StoredClause[]
  /** the words of the element that is being read: num, heading, p, aim */
  words: string[] | null
  cell: { cell: StoredCell; lines: string[] } | null
  aim: StoredAim | null
  root: string | null
}

function attribute(tag: SaxesTagNS, name: string): string | null {
  const attributes: Record<string, SaxesAttributeNS | undefined> = tag.attributes
  return attributes[name]?.value ?? null
}

function numeric(value: string | null): number | null {
  return value === null ? null : Number(value)
}

function levelOf(tag: SaxesTagNS): Level | null {
  if (tag.local === 'attachment') return 'appendix'
  if (tag.local === 'hcontainer') return attribute(tag, 'name') === 'appendix' ? 'appendix' : null
  return hierarchy.has(tag.local) ? (tag.local as Level) : null
}

function openClause(state: State, tag: SaxesTagNS, level: Level): void {
  const clause: StoredClause = {
    eId: attribute(tag, 'eId') ?? '',
    level,
    number: null,
    marker: null,
    heading: null,
    text: '',
    rows: null,
    children: [],
  }
  if (attribute(tag, 'class') !== 'empty')
    (state.clauses.at(-1)?.children ?? state.document.clauses).push(clause)
  state.clauses.push(clause)
}

function openAim(state: State, tag: SaxesTagNS): void {
  const value = (name: string) => attribute(tag, name)
  // The writer of this file is ours, and its schema for aims is the contract.
  state.aim = {
    clause: (value('clause') ?? '').replace(/^#/, ''),
    kind: value('kind') as Objective['kind'],
    subject: value('subject') ?? '',
    comparator: value('comparator') as Objective['comparator'],
    value: numeric(value('value')),
    upper: numeric(value('upper')),
    unit: value('unit') as Objective['unit'],
    of: value('of'),
    scope: value('scope'),
    baseline: numeric(value('baseline')),
    deadline: numeric(value('deadline')),
    quote: '',
  }
  state.words = []
}

function inMeta(state: State): boolean {
  return state.path.includes('meta')
}

function openMeta(state: State, tag: SaxesTagNS): void {
  if (tag.uri === readingNamespace) {
    if (tag.local === 'aim') openAim(state, tag)
    return
  }
  if (state.path.includes('attachment')) return
  const above = state.path.at(-1)
  if (tag.local === 'FRBRuri' && above === 'FRBRWork') {
    const iri = attribute(tag, 'value')
    state.document.work = iri?.includes('/unknown/') === true ? null : iri
  }
  if (tag.local === 'FRBRlanguage')
    state.document.language = languageOf[attribute(tag, 'language') ?? ''] ?? state.document.language
}

function openTable(state: State, tag: SaxesTagNS): void {
  const clause = state.clauses.at(-1)
  if (clause === undefined) return
  if (tag.local === 'table') clause.rows = []
  if (tag.local === 'tr') clause.rows?.push([])
  if (tag.local !== 'td' && tag.local !== 'th') return
  const cell = {
    text: '',
    header: tag.local === 'th',
    colspan: numeric(attribute(tag, 'colspan')) ?? 1,
    rowspan: numeric(attribute(tag, 'rowspan')) ?? 1,
  }
  clause.rows?.at(-1)?.push(cell)
  state.cell = { cell, lines: [] }
}

function open(state: State, tag: SaxesTagNS): void {
  if (state.path.length === 0 && (tag.local !== 'akomaNtoso' || tag.uri !== akomaNtoso))
    throw new AkomaNtosoError({ root: tag.local })
  if (state.path.length === 1) {
    state.root = tag.local
    state.document.kind = attribute(tag, 'name') ?? ''
  }
  if (tag.local === 'meta' || inMeta(state)) openMeta(state, tag)
  else {
    const level = levelOf(tag)
    if (level !== null) openClause(state, tag, level)
    else if (['num', 'heading', 'p'].includes(tag.local)) state.words = []
    else openTable(state, tag)
    const clause = state.clauses.at(-1)
    if (tag.local === 'num' && clause !== undefined) clause.number = attribute(tag, 'title')
  }
  state.path.push(tag.local)
}

function closeWords(state: State, name: string, words: string): void {
  const clause = state.clauses.at(-1)
  if (name === 'num' && clause !== undefined) clause.marker = words
  else if (name === 'heading' && clause !== undefined) clause.heading = words.replace(/\s*:$/, '')
  else if (name !== 'p' || words === '') return
  else if (state.cell !== null) state.cell.lines.push(words)
  else if (clause !== undefined) clause.text += clause.text === '' ? words : `\n${words}`
  else state.document[state.path.includes('preface') ? 'before' : 'after'].push(words)
}

function close(state: State, tag: SaxesTagNS): void {
  state.path.pop()
  if (state.aim !== null && tag.local === 'aim') {
    state.document.objectives.push({ ...state.aim, quote: (state.words ?? []).join('') })
    state.aim = null
    state.words = null
    return
  }
  if (inMeta(state) || tag.local === 'meta') return
  if (state.words !== null && ['num', 'heading', 'p'].includes(tag.local)) {
    const words = state.words.join('')
    state.words = null
    closeWords(state, tag.local, words)
  }
  if ((tag.local === 'td' || tag.local === 'th') && state.cell !== null) {
    state.cell.cell.text = state.cell.lines.join('\n')
    state.cell = null
  }
  if (levelOf(tag) !== null) state.clauses.pop()
}

/**
 * Reads back what `toAkomaNtoso` wrote: the tree with eIds, levels, numbers, markers, headings, words and tables, and
 * the aims. Offsets are not in the file. Linear, and no entity but the five of XML is known.
 * @throws AkomaNtosoError where the text is no XML or its root is another
 */
export function fromAkomaNtoso(xml: string): StoredDocument {
  const document: StoredDocument = {
    work: null,
    language: 'vi',
    kind: '',
    before: [],
    after: [],
    clauses: [],
    objectives: [],
  }
  const state: State = { document, path: [], clauses: [], words: null, cell: null, aim: null, root: null }
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true })
  parser.on('error', (error) => {
    throw new AkomaNtosoError({ reason: error.message })
  })
  parser.on('opentag', (tag) => open(state, tag))
  parser.on('closetag', (tag) => close(state, tag))
  parser.on('text', (words) => state.words?.push(words))
  parser.on('cdata', (words) => state.words?.push(words))
  parser.write(xml).close()
  return document
}
