import { finishTree } from '../clauses/finish.ts'
import { markLines } from '../clauses/mark-lines.ts'
import { growPressTree } from '../clauses/press-tree.ts'
import { growTree } from '../clauses/tree.ts'
import { usageOf } from '../clauses/usage.ts'
import type { Language, Note, ReadDocument, Span } from '../contract.ts'
import { readDuties } from '../duties/read-duties.ts'
import { type FoldedText, written } from '../folding.ts'
import type { Line } from '../lines.ts'
import { readObjectives } from '../objectives/read-objectives.ts'
import { readReferences } from '../references/read-references.ts'
import { readTables } from '../tables/read-tables.ts'
import { readProseTasks } from '../tasks/read-prose-tasks.ts'
import { languageOf } from './language.ts'
import { workIri } from './numbers.ts'
import { isSubheading, type PressSegment } from './press.ts'
import type { OfficialSegment } from './segment.ts'

function headerNotes(segment: OfficialSegment, source: FoldedText): Note[] {
  const { number, issuer, date, title } = segment.header
  const span = source.spanOf(segment.start, segment.start)
  return Object.entries({ number, issuer, date, title })
    .filter(([, value]) => value === null)
    .map(([field]) => ({ code: 'header-incomplete', details: { field }, span }))
}

// Enough to tell the language, and the same few pages for every document of a long file.
const sampled = 4000

function languageIn(source: FoldedText, { start, end }: { start: number; end: number }): Language {
  return languageOf(source.folded.slice(start, Math.min(end, start + sampled)))
}

/** One note for each run of lines that list the contents. */
function contentsNotes(source: FoldedText, lines: readonly Line[], contents: ReadonlySet<number>): Note[] {
  const runs: { start: number; end: number }[] = []
  let open = false
  lines.forEach((line, at) => {
    if (line.blank) return
    const last = runs.at(-1)
    if (contents.has(at) && open && last !== undefined) last.end = line.outerEnd
    else if (contents.has(at)) runs.push({ start: line.outerStart, end: line.outerEnd })
    open = contents.has(at)
  })
  return runs.map(({ start, end }) => ({
    code: 'unplaced-text',
    details: { what: 'contents' },
    span: source.spanOf(start, end),
  }))
}

function inTextOrder<T extends { readonly span: Span }>(read: T[]): T[] {
  return read.sort((one, other) => one.span[0] - other.span[0])
}

/** An official document of the contract from its segment. `original` is settled later, beside its translations. */
export function officialDocument(
  source: FoldedText,
  segment: OfficialSegment,
  nestByIndent: boolean,
): ReadDocument {
  const { kind, tradition, number, issuer, date, place, title, why } = segment.header
  const notes = headerNotes(segment, source)
  const language = languageIn(source, segment)
  const marked = markLines(segment.body)
  const usage = usageOf({ language, tradition, kind }, marked.markers)
  const drafts = growTree(marked, {
    folded: source.folded,
    nestByIndent,
    usage,
    consolidated: number?.includes('VBHN') === true,
  })
  notes.push(...contentsNotes(source, segment.body, marked.contents))
  const clauses = finishTree(source, drafts, notes)
  const tables = readTables({ clauses, language, kind, title, date })
  const tasks = readProseTasks({ text: source.text, clauses, language, kind })
  const prose = readObjectives({ source, drafts, clauses, language, kind, title, date })
  return {
    work: workIri({ kind: kind === 'other' ? null : kind, issuer, date, number }),
    language,
    original: true,
    tradition,
    kind,
    number,
    issuer,
    date,
    place,
    title,
    why,
    signatures: segment.signatures,
    span: source.spanOf(segment.start, segment.end),
    clauses,
    objectives: inTextOrder([...prose, ...tables.objectives]),
    duties: readDuties({ source, drafts, clauses, kind, language }),
    tasks: inTextOrder([...tables.tasks, ...tasks]),
    references: readReferences({
      source,
      start: segment.start,
      end: segment.end,
      clauses,
      language,
      own: number,
    }),
    notes: [...notes, ...tables.notes],
  }
}

/** A press article of the contract from its segment. */
export function pressDocument(source: FoldedText, segment: PressSegment): ReadDocument {
  const notes: Note[] = []
  const drafts = growPressTree(segment.body, isSubheading)
  const language = languageIn(source, segment)
  const clauses = finishTree(source, drafts, notes)
  const { title } = segment
  return {
    work: null,
    language,
    original: true,
    tradition: 'press',
    kind: 'article',
    number: null,
    issuer: null,
    date: null,
    place: null,
    title: title === null ? null : written(source, title.start, title.end),
    why: title === null ? {} : { title: 'press/headline' },
    signatures: [],
    span: source.spanOf(segment.start, segment.end),
    clauses,
    objectives: readObjectives({
      source,
      drafts,
      clauses,
      language,
      kind: 'article',
      title: null,
      date: null,
    }),
    duties: [],
    tasks: [],
    references: readReferences({
      source,
      start: segment.start,
      end: segment.end,
      clauses,
      language,
      own: null,
    }),
    notes,
  }
}
