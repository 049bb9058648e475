import { z } from 'zod'
import { contract } from '../../kernel/contract.ts'
import { declareErrors } from '../../kernel/errors.ts'
import { Day, Decimal, Language, Loaded, Slug, Words } from '../../kernel/schemas.ts'
import { PublicIndicator, PublicMethod, PublicObservation } from '../indicators/contract.ts'

export const objectiveErrors = declareErrors('objective', {
  notFound: 404,
  noSuchReading: 404,
  alreadyDecided: 409,
  otherWork: 422,
})

export const Comparator = z.enum(['=', '>', '>=', '<', '<=', 'about', 'top', 'range'])
export type Comparator = z.infer<typeof Comparator>
export const ObjectiveKind = z.enum(['numeric', 'worded', 'qualitative'])
export type ObjectiveKind = z.infer<typeof ObjectiveKind>

const Terms = z.array(z.string().min(1))

/** An aim that a work sets. `terms` are words one of which any faithful text of the aim contains. */
export const Objective = z.object({
  id: Slug,
  work: Slug,
  clause: z.string(),
  indicator: Slug.nullable(),
  fit: z.enum(['same', 'proxy']).nullable(),
  fitNote: Words.nullable(),
  kind: ObjectiveKind,
  comparator: Comparator.nullable(),
  value: Decimal.nullable(),
  upper: Decimal.nullable(),
  unit: z.string().nullable(),
  of: Words.nullable(),
  scope: Words.nullable(),
  baseline: z.number().int().nullable(),
  deadline: z.number().int().nullable(),
  subjects: Words,
  terms: z.object({ vi: Terms, en: Terms, fr: Terms }),
  source: z.string().nullable(),
  sample: z.boolean(),
})
export type Objective = z.infer<typeof Objective>

export const loadObjectives = contract({
  name: 'load-objectives',
  method: 'POST',
  path: '/api/objectives/load',
  summary: 'Load the objectives that ship; what an office changed stays',
  right: 'operate',
  input: z.object({ objectives: z.array(Objective) }),
  output: Loaded,
  errors: [],
})

/** An aim read in a text that agrees with no registered objective, until a person decides. */
export const WaitingReading = z.object({
  reading: z.uuid(),
  work: Slug,
  number: z.string(),
  language: Language,
  clause: z.string(),
  quote: z.string(),
  deadline: z.number().nullable(),
})

export const listWaitingReadings = contract({
  name: 'list-waiting-readings',
  method: 'GET',
  path: '/api/readings/waiting',
  summary: 'Aims read in texts that wait for a decision',
  right: 'keep-texts',
  input: z.object({}),
  output: z.array(WaitingReading),
  errors: [],
})

/** What a person decides on an aim that waits. */
export const Decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('adopt') }),
  z.object({ kind: z.literal('same-as'), objective: Slug }),
  z.object({ kind: z.literal('refuse') }),
])
export type Decision = z.infer<typeof Decision>

export const decideReading = contract({
  name: 'decide-reading',
  method: 'POST',
  path: '/api/readings/{reading}/decision',
  summary: 'Decide on an aim that was read: a new objective, the same as a registered one, or none',
  right: 'keep-texts',
  input: z.object({ reading: z.uuid(), decision: Decision, reason: z.string().min(1).max(2000) }),
  output: z.object({ state: z.enum(['adopted', 'refused']), objective: Slug.nullable() }),
  errors: [
    objectiveErrors.noSuchReading,
    objectiveErrors.alreadyDecided,
    objectiveErrors.otherWork,
    objectiveErrors.notFound,
  ],
  subject: 'reading',
})

/**
 * How a milestone stands. `unverified`: its date is past and no value says how it ended.
 * `open`: its date is still to come.
 */
export const Verdict = z.enum(['reached', 'missed', 'open', 'unverified'])
export type Verdict = z.infer<typeof Verdict>

/** An aim as everybody sees it, with the words of the texts that set it. */
export const PublicAim = z.object({
  id: Slug,
  work: Slug,
  number: z.string(),
  issuedOn: Day,
  workSample: z.boolean(),
  /** The area whose figures it is held against. */
  area: z.string(),
  clause: z.string(),
  /** Its place among the aims of its work, in the order of the text. */
  position: z.number(),
  indicator: Slug.nullable(),
  fit: z.enum(['same', 'proxy']).nullable(),
  fitNote: z.string().nullable(),
  kind: ObjectiveKind,
  subject: z.string(),
  comparator: Comparator.nullable(),
  value: Decimal.nullable(),
  upper: Decimal.nullable(),
  unit: z.string().nullable(),
  of: z.string().nullable(),
  scope: z.string().nullable(),
  deadline: z.number().nullable(),
  /** What the imported texts say, each with the clause that says it. */
  quotes: z.array(z.object({ language: Language, quote: z.string(), clause: z.string() })),
  verdict: Verdict,
  /** The value that the verdict rests on. */
  judgedBy: PublicObservation.nullable(),
  /** What is missing to the required level, in the indicator's unit; null where that cannot be said. */
  gap: z.number().nullable(),
})
export type PublicAim = z.infer<typeof PublicAim>

const Level = z.object({ time: z.number(), value: z.number() })

/** All aims on one measure, across resolutions, as posts on one line. Without a measure: one aim alone. */
export const PublicLine = z.object({
  slug: Slug,
  indicator: PublicIndicator.nullable(),
  methods: z.array(PublicMethod),
  aims: z.array(PublicAim),
  observations: z.array(PublicObservation),
  /** The required path, and whether it starts before the resolution or, for want of a value, after it. */
  path: z.array(Level),
  pathStart: z.object({ period: z.string(), afterResolution: z.boolean() }).nullable(),
  newest: PublicObservation.nullable(),
})
export type PublicLine = z.infer<typeof PublicLine>

export const listLines = contract({
  name: 'list-lines',
  method: 'GET',
  path: '/api/objectives',
  summary: 'Every objective, gathered by what measures it, with where it stands',
  right: 'public',
  input: z.object({ language: Language.default('vi'), work: Slug.optional() }),
  output: z.array(PublicLine),
  errors: [],
})

export const getLine = contract({
  name: 'get-line',
  method: 'GET',
  path: '/api/objectives/{slug}',
  summary: 'One measure with all aims on it and every value, or one aim without a measure',
  right: 'public',
  input: z.object({ slug: Slug, language: Language.default('vi') }),
  output: PublicLine,
  errors: [objectiveErrors.notFound],
})

/** Where aims stand in the texts of a work, for marking them there. `startsAt` counts in the document's text. */
export const PublicMark = z.object({
  document: z.uuid(),
  language: Language,
  clause: z.string(),
  objective: Slug,
  quote: z.string(),
  startsAt: z.number(),
})
export type PublicMark = z.infer<typeof PublicMark>

export const listMarks = contract({
  name: 'list-marks',
  method: 'GET',
  path: '/api/resolutions/{work}/marks',
  summary: 'Where the objectives of a resolution stand in its texts',
  right: 'public',
  input: z.object({ work: Slug }),
  output: z.array(PublicMark),
  errors: [],
})
