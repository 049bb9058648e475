import { z } from 'zod'
import { contract } from '../../kernel/contract.ts'
import { declareErrors } from '../../kernel/errors.ts'
import { Decimal, Language, Loaded, PartialDate, Slug, Words } from '../../kernel/schemas.ts'

/**
 * What is wrong with observations. Details name `row` (as a spreadsheet counts: the header is row 1),
 * `column` and `value`; nothing of the file is loaded.
 */
export const observationErrors = declareErrors('observations', {
  tooLarge: 413,
  unreadable: 422,
  missingColumn: 422,
  unknownColumn: 422,
  repeatedColumn: 422,
  wrongValue: 422,
  unknownIndicator: 422,
  unknownMethod: 422,
  unknownArea: 422,
  unknownSource: 422,
  unknownReason: 422,
  wrongUnit: 422,
  notForMain: 422,
  duplicateMain: 422,
  duplicateRow: 422,
})

export const Unit = z.enum([
  'percent',
  'percent-per-year',
  'index',
  'score',
  'rank',
  'count',
  'times',
  'per-ten-thousand',
  'usd-billion',
  'vnd-billion',
  'vnd-million-per-worker',
])
export type Unit = z.infer<typeof Unit>

// No control characters or halves of characters: the database refuses them with an error that names no row.
const Code = z
  .string()
  .max(200)
  .regex(/^\P{C}+$/u)

/** A year, a month, or about a year: a value about a year is listed, never plotted. */
export const Period = z.string().regex(/^(about )?\d{4}$|^(about )?\d{4}-(0[1-9]|1[0-2])$/)
export const Qualifier = z.enum(['over', 'about'])
export type Qualifier = z.infer<typeof Qualifier>
export const Status = z.enum(['final', 'preliminary', 'estimate', 'unknown'])
export type Status = z.infer<typeof Status>
/** `main` is on the line; `earlier` was until a newer edition; `conflict` says something else and stands apart. */
export const Standing = z.enum(['main', 'earlier', 'conflict'])
export type Standing = z.infer<typeof Standing>
export const Direction = z.enum(['higher', 'lower'])
export const Frequency = z.enum(['yearly', 'biennial', 'monthly', 'irregular'])
export type Frequency = z.infer<typeof Frequency>

/** A way of reckoning a measure. One of them is the main one; values of two never share a line. */
export const Method = z.object({ id: Slug, main: z.boolean(), names: Words, notes: Words.nullable() })
export type Method = z.infer<typeof Method>

/** The definition of a measure. `authority` is the body that answers for it, where the register knows it. */
export const Indicator = z.object({
  id: Slug,
  unit: Unit,
  direction: Direction,
  frequency: Frequency,
  unitWords: Words,
  names: Words,
  questions: Words,
  definitions: Words,
  authority: z.string().nullable(),
  authorityWords: Words.nullable(),
  note: Words.nullable(),
  methods: z.array(Method).refine((methods) => methods.filter(({ main }) => main).length === 1),
  sample: z.boolean().default(false),
})
export type Indicator = z.infer<typeof Indicator>

/** One published value, as a row of an observation file. The value is a decimal with the source's own digits. */
export const Observation = z.object({
  indicator: Slug,
  method: Slug,
  area: Code,
  period: Period,
  qualifier: Qualifier.nullable(),
  value: Decimal.max(40),
  unit: Unit,
  status: Status,
  standing: Standing,
  source: Code,
  reason: Slug.nullable(),
})
export type Observation = z.infer<typeof Observation>

const rowErrors = [
  observationErrors.unknownIndicator,
  observationErrors.unknownMethod,
  observationErrors.unknownArea,
  observationErrors.unknownSource,
  observationErrors.unknownReason,
  observationErrors.wrongUnit,
  observationErrors.notForMain,
  observationErrors.duplicateMain,
  observationErrors.duplicateRow,
]

export const loadIndicators = contract({
  name: 'load-indicators',
  method: 'POST',
  path: '/api/indicators/load',
  summary: 'Load indicators, reasons and observations that ship; what an office changed stays',
  right: 'operate',
  input: z.object({
    indicators: z.array(Indicator),
    reasons: z.record(Slug, Words),
    observations: z.array(Observation),
  }),
  output: Loaded,
  errors: rowErrors,
})

/** The most that one observation file may hold, in bytes. */
export const largestFile = 5 * 1024 * 1024

export const importObservations = contract({
  name: 'import-observations',
  method: 'POST',
  path: '/api/observations',
  summary: 'Import a CSV file of observations, 5 MB at most, all of it or nothing',
  right: 'keep-figures',
  input: z.object({ file: Code, text: z.string() }),
  output: z.object({ added: z.number(), superseded: z.number(), unchanged: z.number() }),
  errors: [
    observationErrors.tooLarge,
    observationErrors.unreadable,
    observationErrors.missingColumn,
    observationErrors.unknownColumn,
    observationErrors.repeatedColumn,
    observationErrors.wrongValue,
    ...rowErrors,
  ],
  subject: 'observations',
})

export const PublicSource = z.object({
  id: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  publishedOn: PartialDate.nullable(),
  kind: z.enum(['official', 'press', 'law', 'own']),
  /** Whose figure the source hands on, in the reader's language. */
  quotes: z.string().nullable(),
})
export type PublicSource = z.infer<typeof PublicSource>

export const PublicObservation = z.object({
  id: z.uuid(),
  method: z.string(),
  area: z.string(),
  areaName: z.string(),
  period: Period,
  qualifier: Qualifier.nullable(),
  value: Decimal,
  status: Status,
  standing: Standing,
  /** Why the value is marked, in the reader's language. */
  reason: z.string().nullable(),
  source: PublicSource,
  /** The vintage: from when we knew the value, and since when another one stands in its place. */
  knownFrom: z.iso.datetime(),
  supersededAt: z.iso.datetime().nullable(),
})
export type PublicObservation = z.infer<typeof PublicObservation>

export const PublicMethod = z.object({
  id: z.string(),
  main: z.boolean(),
  name: z.string(),
  note: z.string().nullable(),
})
export type PublicMethod = z.infer<typeof PublicMethod>

export const PublicIndicator = z.object({
  id: Slug,
  unit: Unit,
  direction: Direction,
  frequency: Frequency,
  name: z.string(),
  question: z.string(),
  definition: z.string(),
  unitWords: z.string(),
  /** Who answers for the measure, as the register of bodies or the definition names them. */
  authority: z.string().nullable(),
  note: z.string().nullable(),
  sample: z.boolean(),
})
export type PublicIndicator = z.infer<typeof PublicIndicator>

export const PublicSeries = z.object({
  indicator: PublicIndicator,
  methods: z.array(PublicMethod),
  observations: z.array(PublicObservation),
})
export type PublicSeries = z.infer<typeof PublicSeries>

/** An indicator in the list. `values` that stand, of all areas; `places` they are about. */
export const PublicListed = z.object({
  indicator: PublicIndicator,
  newest: PublicObservation.nullable(),
  values: z.number(),
  places: z.number(),
})
export type PublicListed = z.infer<typeof PublicListed>

export const PublicFigure = z.object({ indicator: PublicIndicator, observation: PublicObservation })
export type PublicFigure = z.infer<typeof PublicFigure>

/** The area that promises are about, where nobody asks for another. */
export const country = 'VN'

const language = Language.default('vi')
const area = Code
const count = (most: number, usual: number) =>
  z.coerce.number<string | number>().int().min(1).max(most).default(usual)

export const listIndicators = contract({
  name: 'list-indicators',
  method: 'GET',
  path: '/api/indicators',
  summary: 'Every indicator with its newest main value for one area, a page at a time',
  right: 'public',
  input: z.object({
    language,
    area: area.default(country),
    limit: count(1000, 500),
    offset: z.coerce.number<string | number>().int().min(0).default(0),
  }),
  output: z.object({
    total: z.number(),
    indicators: z.array(PublicListed),
  }),
  errors: [],
})

const ids = z.array(Slug).max(1000)
export const seriesOfMany = contract({
  name: 'series-of-many',
  method: 'GET',
  path: '/api/series',
  summary: 'Several indicators with all their values for one area; ids as a list or with commas between',
  right: 'public',
  input: z.object({
    ids: z.union([
      ids,
      z
        .string()
        .transform((text) => text.split(','))
        .pipe(ids),
    ]),
    area: area.default(country),
    language,
  }),
  output: z.object({ series: z.array(PublicSeries) }),
  errors: [],
})

export const newestFigures = contract({
  name: 'newest-figures',
  method: 'GET',
  path: '/api/figures/newest',
  summary: 'The newest main value of each indicator, the most recently published first; no samples',
  right: 'public',
  input: z.object({ language, area: area.default(country), limit: count(100, 10) }),
  output: z.object({ figures: z.array(PublicFigure) }),
  errors: [],
})
