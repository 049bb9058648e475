import { z } from 'zod'
import { contract } from '../../kernel/contract.ts'
import { declareErrors } from '../../kernel/errors.ts'
import { Day, Language, Loaded, Slug, Words } from '../../kernel/schemas.ts'

export const documentErrors = declareErrors('document', {
  unreadable: 422,
  notOfficial: 422,
  unidentified: 422,
  notFound: 404,
  noSuchVersion: 404,
  alreadyDecided: 409,
})

/** A part or group of a work, in our own words, as it ships. */
export const OutlineNode = z.object({
  eId: z.string(),
  parent: z.string().nullable(),
  level: z.string(),
  number: z.string().nullable(),
  headings: Words,
})
export type OutlineNode = z.infer<typeof OutlineNode>

/** A registered work: one resolution in all its languages. */
export const Work = z.object({
  id: Slug,
  iri: z.string(),
  kind: z.string(),
  tradition: z.string(),
  number: z.string(),
  issuer: z.string(),
  issuedOn: Day,
  language: Language,
  titles: Words,
  /** The area that the work speaks of: its aims are held against figures of this area. */
  area: z.string().default('VN'),
  sample: z.boolean(),
  source: z.string().nullable(),
  outline: z.array(OutlineNode),
})
export type Work = z.infer<typeof Work>

export const loadWorks = contract({
  name: 'load-works',
  method: 'POST',
  path: '/api/works/load',
  summary: 'Load the works that ship with their outlines; what an office changed stays',
  right: 'operate',
  input: z.object({ works: z.array(Work) }),
  output: Loaded,
  errors: [],
})

export const DocumentState = z.enum(['current', 'waiting', 'superseded', 'refused'])

/** What became of one text of an imported file. */
export const ImportedText = z.object({
  work: Slug,
  number: z.string(),
  language: Language,
  outcome: z.enum(['imported', 'unchanged', 'waiting']),
  version: z.number(),
  clauses: z.number(),
  differences: z.number(),
})
export type ImportedText = z.infer<typeof ImportedText>

export const importDocument = contract({
  name: 'import-document',
  method: 'POST',
  path: '/api/documents',
  summary: 'Register the official texts that a file holds; the file travels as base64, 20 MB at most',
  right: 'keep-texts',
  input: z.object({ file: z.string().min(1).max(255), content: z.base64().max(28_000_000) }),
  output: z.object({ texts: z.array(ImportedText) }),
  errors: [documentErrors.unreadable, documentErrors.notOfficial, documentErrors.unidentified],
  subject: 'document',
})

/** A text that differs in its own words from the one that stands, until a person decides. */
export const WaitingText = z.object({
  document: z.uuid(),
  work: Slug,
  number: z.string(),
  language: Language,
  version: z.number(),
  file: z.string(),
})

export const listWaitingTexts = contract({
  name: 'list-waiting-texts',
  method: 'GET',
  path: '/api/documents/waiting',
  summary: 'Texts with other words than the current one, waiting for a decision',
  right: 'keep-texts',
  input: z.object({}),
  output: z.array(WaitingText),
  errors: [],
})

export const decideText = contract({
  name: 'decide-text',
  method: 'POST',
  path: '/api/documents/{document}/decision',
  summary: 'Accept a waiting text as the current one, or refuse it',
  right: 'keep-texts',
  input: z.object({ document: z.uuid(), accept: z.boolean(), reason: z.string().min(1).max(2000) }),
  output: z.object({ state: z.enum(['current', 'refused']) }),
  errors: [documentErrors.noSuchVersion, documentErrors.alreadyDecided],
  subject: 'document',
})

/** An aim as the reader found it in a text; offsets count from the start of the document's text. */
export const ReadAim = z.object({
  clause: z.string(),
  kind: z.enum(['numeric', 'worded', 'qualitative']),
  subject: z.string(),
  comparator: z.enum(['=', '>', '>=', '<', '<=', 'about', 'top', 'range']).nullable(),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string().nullable(),
  deadline: z.number().nullable(),
  quote: z.string(),
  startsAt: z.number(),
})
export type ReadAim = z.infer<typeof ReadAim>

/** A text as rooms above need it when it was imported or accepted. */
export const ReadText = z.object({
  document: z.uuid(),
  work: Slug,
  language: Language,
  original: z.boolean(),
  aims: z.array(ReadAim),
})
export type ReadText = z.infer<typeof ReadText>

export const getReadText = contract({
  name: 'get-read-text',
  method: 'GET',
  path: '/api/documents/{document}/reading',
  summary: 'The aims that the reader found in a text',
  right: 'keep-texts',
  input: z.object({ document: z.uuid() }),
  output: ReadText,
  errors: [documentErrors.noSuchVersion],
})

export const PublicWork = z.object({
  id: Slug,
  kind: z.string(),
  number: z.string(),
  issuer: z.string(),
  issuedOn: Day,
  language: Language,
  title: z.string(),
  sample: z.boolean(),
  languages: z.array(Language),
})
export type PublicWork = z.infer<typeof PublicWork>

export const listWorks = contract({
  name: 'list-works',
  method: 'GET',
  path: '/api/resolutions',
  summary: 'Registered resolutions',
  right: 'public',
  input: z.object({ language: Language.default('vi') }),
  output: z.array(PublicWork),
  errors: [],
})

/** A cell of a table in a text. */
export const TextCell = z.object({
  text: z.string(),
  header: z.boolean(),
  colspan: z.number().int().positive(),
  rowspan: z.number().int().positive(),
})
export type TextCell = z.infer<typeof TextCell>

/** A clause of a text. `startsAt` counts from the start of the document's text. */
export const PublicClause = z.object({
  eId: z.string(),
  parent: z.string().nullable(),
  level: z.string(),
  number: z.string().nullable(),
  heading: z.string().nullable(),
  text: z.string(),
  startsAt: z.number(),
  cells: z.array(z.array(TextCell)).nullable(),
})
export type PublicClause = z.infer<typeof PublicClause>

/** A place where a translation says something else than the original. */
export const PublicDifference = z.object({
  language: Language,
  clause: z.string(),
  kind: z.string(),
  original: z.string().nullable(),
  translation: z.string().nullable(),
})
export type PublicDifference = z.infer<typeof PublicDifference>

export const PublicText = z.object({
  document: z.uuid(),
  language: Language,
  original: z.boolean(),
  version: z.number(),
  title: z.string(),
  place: z.string().nullable(),
  signatures: z.array(
    z.object({ authority: z.string().nullable(), post: z.string().nullable(), name: z.string().nullable() }),
  ),
  clauses: z.array(PublicClause),
})
export type PublicText = z.infer<typeof PublicText>

export const PublicResolution = PublicWork.extend({
  outline: z.array(OutlineNode.omit({ headings: true }).extend({ heading: z.string() })),
  texts: z.array(PublicText),
  differences: z.array(PublicDifference),
  references: z.array(
    z.object({
      clause: z.string().nullable(),
      number: z.string().nullable(),
      work: Slug.nullable(),
      quote: z.string(),
    }),
  ),
})
export type PublicResolution = z.infer<typeof PublicResolution>

export const getResolution = contract({
  name: 'get-resolution',
  method: 'GET',
  path: '/api/resolutions/{id}',
  summary: 'One resolution: outline, texts by language with their clauses, differences of translations',
  right: 'public',
  input: z.object({ id: Slug, language: Language.default('vi') }),
  output: PublicResolution,
  errors: [documentErrors.notFound],
})
