import { z } from 'zod'
import { contract } from '../../kernel/contract.ts'
import { declareErrors } from '../../kernel/errors.ts'
import { Day, Loaded, PartialDate, Slug, Words } from '../../kernel/schemas.ts'

export const bodyErrors = declareErrors('body', { treeFull: 422 })

/** What a figure is about: a country, a province now or before, a group of them. */
export const Area = z.object({
  id: z.string(),
  kind: z.enum(['country', 'group', 'province', 'former-province', 'commune']),
  code: z.string().nullable(),
  iso: z.string().nullable(),
  names: Words,
  fullNames: Words.nullable(),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
  successor: z.string().nullable(),
  source: z.string(),
})
export type Area = z.infer<typeof Area>

/** Short names in each language, where there are any. */
export const ShortNames = z.object({
  vi: z.string().nullable(),
  en: z.string().nullable(),
  fr: z.string().nullable(),
})
export type ShortNames = z.infer<typeof ShortNames>

/** An official code as text, in the system that gives it: `unit` for the statistics office's code of a place. */
export const Code = z.object({ system: Slug, code: z.string().min(1) })
export type Code = z.infer<typeof Code>

/** An organisation in time: under whom it stands, what area it serves. A date that no source gives is null. */
export const Body = z.object({
  id: z.string(),
  kind: z.enum(['party', 'state', 'front', 'local', 'enterprise', 'other']),
  level: z.enum(['central', 'province', 'commune']),
  parent: z.string().nullable(),
  area: z.string().nullable(),
  names: Words,
  shortNames: ShortNames,
  /** Names of before, the oldest first; the present one holds since the day after the last of them. */
  formerNames: z.array(
    z.object({
      names: Words,
      shortNames: ShortNames,
      validFrom: Day.nullable(),
      validUntil: Day,
    }),
  ),
  /** Other ways in which texts write it. */
  aliases: z.array(z.string().min(1)),
  codes: z.array(Code),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
  successor: z.string().nullable(),
  act: z.string().nullable(),
  confirmation: z.enum(['stated', 'to-be-confirmed']),
  source: z.string(),
})
export type Body = z.infer<typeof Body>

/** Where a figure or a fact comes from. `quotes` is whose figure the source hands on. */
export const Source = z.object({
  id: z.string(),
  publisher: z.string(),
  url: z.url().nullable(),
  publishedOn: PartialDate.nullable(),
  kind: z.enum(['official', 'press', 'law', 'own']),
  quotes: Words.nullable(),
})
export type Source = z.infer<typeof Source>

export const loadBodies = contract({
  name: 'load-bodies',
  method: 'POST',
  path: '/api/bodies/load',
  summary: 'Load areas, bodies and sources that ship; what an office changed stays',
  right: 'operate',
  input: z.object({ areas: z.array(Area), bodies: z.array(Body), sources: z.array(Source) }),
  output: Loaded,
  errors: [bodyErrors.treeFull],
})

/** The numbers of today's tree: whoever stands under a body has an `ord` from its `ord` to its `ordEnd`. */
export const BodyRange = z.object({ ord: z.number().int(), ordEnd: z.number().int() })
export type BodyRange = z.infer<typeof BodyRange>

export const rangeOf = contract({
  name: 'range-of-body',
  method: 'GET',
  path: '/api/bodies/{body}/range',
  summary: 'The range of numbers that holds a body and all under it today; null for a body that has ended',
  right: 'public',
  input: z.object({ body: z.string() }),
  output: BodyRange.nullable(),
  errors: [],
})
