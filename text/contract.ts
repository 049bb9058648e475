/** `[start, end]` in JavaScript string indices of `source.text`, end exclusive. */
export type Span = readonly [start: number, end: number]

export const languages = ['vi', 'en', 'fr'] as const
export type Language = (typeof languages)[number]

export const formats = ['txt', 'md', 'html', 'docx', 'doc', 'pdf', 'scan'] as const
export type Format = (typeof formats)[number]

export const traditions = ['party', 'state', 'law', 'press'] as const
export type Tradition = (typeof traditions)[number]

export const documentKinds = [
  'resolution',
  'conclusion',
  'directive',
  'regulation',
  'plan',
  'action-programme',
  'decree',
  'decision',
  'circular',
  'law',
  'ordinance',
  'report',
  'letter',
  'notice',
  'guidance',
  'article',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const levels = [
  'book',
  'part',
  'title',
  'chapter',
  'section',
  'subsection',
  'article',
  'paragraph',
  'point',
  'indent',
  'alinea',
  'appendix',
] as const
export type Level = (typeof levels)[number]

export type Cell = {
  text: string
  span: Span
  header: boolean
  colspan: number
  rowspan: number
}

/**
 * Whatever the reader makes says by which rule: a short code such as `marker/roman` or `aim/comparator`.
 * `docs/reading.md` lists them; the command line prints them with `--why`.
 */
export type Why = { why: string }

/** A node of the tree. `span` covers its own words, from its marker, without its children. */
export type Clause = Why & {
  eId: string
  level: Level
  number: string | null
  marker: string | null
  heading: string | null
  span: Span
  rows: Cell[][] | null
  children: Clause[]
}

export const comparators = ['=', '>', '>=', '<', '<=', 'about', 'top', 'range'] as const
export type Comparator = (typeof comparators)[number]

export const units = [
  'percent',
  'percent-per-year',
  'percentage-points',
  'count',
  'rank',
  'currency',
  'per-thousand',
  'per-ten-thousand',
  'per-hundred-thousand',
  'per-million',
  'index',
  'score',
  'times',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'kilometres',
  'square-kilometres',
  'square-metres',
  'cubic-metres',
  'hectares',
  'tonnes',
  'kilowatt-hours',
  'megawatt-hours',
  'megawatts',
  'gigawatts',
  'megabits-per-second',
  'gigabits-per-second',
] as const
export type Unit = (typeof units)[number]

/** `worded` has a measure in words (all, every, complete) and neither comparator nor value. */
export type ObjectiveKind = 'numeric' | 'worded' | 'qualitative'

export type Objective = Why & {
  /** eId of the clause that sets the aim */
  clause: string
  kind: ObjectiveKind
  /** short noun phrase as written */
  subject: string
  comparator: Comparator | null
  value: number | null
  /** upper end where the comparator is `range` */
  upper: number | null
  unit: Unit | null
  /** what the share is a share of; `GDP` in every language, else as written */
  of: string | null
  /** among whom a rank counts: `ASEAN`, `Southeast Asia`, `Asia`, `world`, `country` in every language */
  scope: string | null
  baseline: number | null
  deadline: number | null
  deadlineSpan: Span | null
  quote: string
  span: Span
}

export type DutyItem = { quote: string; span: Span; recurring: boolean; reportsTo: string[] }

export type Duty = Why & { clause: string; bodies: string[]; with: string[]; duties: DutyItem[] }

export type TaskDeadline = {
  text: string
  by: string | null
  recurring: null | 'continuous' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly'
}

export type Task = Why & {
  clause: string
  row: number | null
  group: string | null
  number: string | null
  text: string
  lead: string[]
  with: string[]
  product: string | null
  deadline: TaskDeadline | null
  span: Span
}

export type Reference = Why & {
  /** eId of the clause that cites, null where the heading block does */
  clause: string | null
  number: string
  date: string | null
  issuer: string | null
  work: string | null
  quote: string
  span: Span
}

export type Signature = Why & { authority: string | null; post: string | null; name: string | null }

/** What a person should look at, by code, and the details that each brings. */
export const noteDetails = {
  'numbering-gap': ['clause', 'expected', 'found'],
  'numbering-repeated': ['clause', 'found'],
  'numbering-repaired': ['found', 'repaired'],
  'ocr-doubtful': ['page', 'count', 'words'],
  'legacy-encoding': ['encoding', 'count'],
  'unplaced-text': ['what'],
  'translation-differs': ['clause', 'kind', 'original', 'translation'],
  'header-incomplete': ['field'],
  'no-document': ['file'],
  'deadline-unclear': ['clause', 'text'],
  'format-differs': ['extension', 'format'],
  'tracked-changes': ['insertions', 'deletions'],
  'comments-left-out': ['count'],
  'hidden-text-left-out': ['count'],
  'embedded-left-out': ['count'],
  'text-boxes-moved': ['count'],
  'footnotes-at-end': ['count'],
  'signs-unknown': ['count'],
  'invisible-signs': ['count'],
  'running-heads': ['text'],
  'turned-text': ['page', 'words'],
  'table-continued': ['page', 'repeated'],
  'pages-not-read': ['pages', 'count'],
} as const satisfies Record<string, readonly string[]>
export type NoteCode = keyof typeof noteDetails
type Detail<Code extends NoteCode> = (typeof noteDetails)[Code][number]

/** A note of one code, with all of its details; `null` where one is not known. Whoever shows it finds the words. */
export type NoteOf<Code extends NoteCode> = {
  code: Code
  details: Readonly<Record<Detail<Code>, string | number | null>>
  span: Span | null
}
export type Note = { [Code in NoteCode]: NoteOf<Code> }[NoteCode]

/** A note about the file as a whole. */
export function fileNote<Code extends NoteCode>(code: Code, details: NoteOf<Code>['details']): NoteOf<Code> {
  return { code, details, span: null }
}

/** What is read from a heading block. */
export type HeaderField = 'kind' | 'number' | 'issuer' | 'date' | 'place' | 'title'

export type ReadDocument = {
  /** Akoma Ntoso work IRI; null where kind, issuer, date or number is unknown */
  work: string | null
  language: Language
  original: boolean
  tradition: Tradition
  kind: DocumentKind
  number: string | null
  issuer: string | null
  /** ISO day */
  date: string | null
  place: string | null
  title: string | null
  /** by which rule each field of the heading block was found */
  why: Readonly<Partial<Record<HeaderField, string>>>
  signatures: Signature[]
  span: Span
  clauses: Clause[]
  objectives: Objective[]
  duties: Duty[]
  tasks: Task[]
  references: Reference[]
  notes: Note[]
}

export type Source = {
  file: string
  /** hex, of the file's bytes */
  sha256: string
  format: Format
  pages: number | null
  text: string
  clutter: Span[]
}

export type ReadResult = { source: Source; documents: ReadDocument[]; notes: Note[] }

export const readErrorCodes = [
  'not-text',
  'too-large',
  'too-complex',
  'took-too-long',
  'empty',
  'encrypted',
  'damaged',
  'format-not-supported',
] as const
export type ReadErrorCode = (typeof readErrorCodes)[number]

/** Limit on the size of a file, in bytes (20 MB). */
export const maximumBytes = 20 * 1024 * 1024

/** The file cannot be read. Carries a code and details, never a sentence. */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: ReadErrorCode, details: Readonly<Record<string, string | number>>) {
    super(code)
    this.name = 'ReadError'
    this.code = code
    this.details = details
  }
}
