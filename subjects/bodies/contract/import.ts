import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { declareErrors } from '../../../kernel/errors.ts'
import { Day, Words } from '../../../kernel/schemas.ts'
import { bodyErrors } from '../contract.ts'

export const importErrors = declareErrors('bodies-file', { unreadable: 422 })

/** A kind of local unit in lists: the words for it, and the names of its committee and place. */
export const UnitKind = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  words: z.array(z.string().min(1)).min(1),
  /** `{unit}` is the full name with a small first letter, `{name}` the name alone. */
  committees: Words,
  areas: z.object({ en: z.string().min(1), fr: z.string().min(1) }),
})
export type UnitKind = z.infer<typeof UnitKind>

/** Two codes in use for one place. */
export const CodeTwin = z.object({
  system: z.string(),
  code: z.string(),
  twin: z.string(),
  source: z.string(),
})
export type CodeTwin = z.infer<typeof CodeTwin>

/** What is wrong in a cell; `column` is its letter. Nothing of the file is loaded then. */
export const Problem = z.object({
  row: z.number().int(),
  column: z.string().nullable(),
  problem: z.enum([
    'no-columns',
    'missing',
    'code-shape',
    'code-twice',
    'id-taken',
    'kind-unknown',
    'parent-unknown',
    'day-wrong',
    'in-future',
    'before-newer',
    'already-ended',
    'parts-left',
    'nothing-to-end',
  ]),
  value: z.string(),
})
export type Problem = z.infer<typeof Problem>

export const Outcome = z.object({
  row: z.number().int(),
  what: z.enum(['created', 'renamed', 'moved', 'ended', 'same']),
  body: z.string(),
  name: z.string(),
})
export type Outcome = z.infer<typeof Outcome>

const mostShown = 500

export const importBodies = contract({
  name: 'import-bodies',
  method: 'POST',
  path: '/api/bodies/import',
  summary: 'Load bodies from a CSV or XLSX file, all or nothing; with `preview`, tell only what would happen',
  right: 'keep-bodies',
  keepsToReach: true,
  weighty: true,
  input: z.object({
    file: z.string().min(1).max(300),
    content: z.base64().max(22_369_624),
    /** The first day of what rows without a day of their own tell; today where nothing is said. */
    on: Day.optional(),
    legalAct: z.string().trim().min(1).max(200).nullable().default(null),
    preview: z.boolean().default(false),
  }),
  output: z.object({
    loaded: z.boolean(),
    counts: z.object({
      created: z.number().int(),
      renamed: z.number().int(),
      moved: z.number().int(),
      ended: z.number().int(),
      same: z.number().int(),
    }),
    /** The first of what is not the same. */
    outcomes: z.array(Outcome).max(mostShown),
    problems: z.array(Problem).max(mostShown),
    moreProblems: z.number().int(),
    /** Codes of places that have two in use: both are kept. */
    twins: z.array(z.object({ row: z.number().int(), code: z.string(), twin: z.string() })),
  }),
  errors: [importErrors.unreadable, bodyErrors.treeFull],
})
