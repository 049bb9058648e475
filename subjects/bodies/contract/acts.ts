import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { declareErrors } from '../../../kernel/errors.ts'
import { Day, Slug, Words } from '../../../kernel/schemas.ts'
import { Body, Code, ShortNames } from '../contract.ts'

/** Why an act cannot be: what must be true before it is not. */
export const actErrors = declareErrors('act', {
  bodyUnknown: 404,
  bodyEnded: 422,
  inFuture: 422,
  beforeNewer: 422,
  idTaken: 409,
  codeTaken: 409,
  areaUnknown: 422,
  underItself: 422,
  withItself: 422,
  partsLeft: 422,
  heirMissing: 422,
})

/** A place that comes with the body that serves it. */
export const NewArea = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]+$/),
  kind: z.enum(['province', 'commune']),
  code: z.string().nullable(),
  names: Words,
  fullNames: Words.nullable(),
})
export type NewArea = z.infer<typeof NewArea>

/** A body that an act establishes; its id is its address for ever. `newArea` comes into being with it. */
export const NewBody = z.object({
  id: Slug,
  kind: Body.shape.kind,
  level: Body.shape.level,
  parent: z.string().nullable(),
  area: z.string().nullable().default(null),
  newArea: NewArea.nullable().default(null),
  names: Words,
  shortNames: ShortNames,
  aliases: z.array(z.string().min(1)).default([]),
  codes: z.array(Code).default([]),
})
export type NewBody = z.infer<typeof NewBody>

const Established = NewBody.omit({ id: true })

/** What an act does to the body that it is about. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('establish'), established: Established }),
  z.object({ kind: z.literal('rename'), names: Words, shortNames: ShortNames }),
  z.object({ kind: z.literal('move'), parent: z.string().nullable() }),
  /** All of `ending` end; the body receives. It is established by the act where `established` says how. */
  z.object({
    kind: z.literal('merge'),
    ending: z.array(z.string()).min(1).max(100),
    established: Established.nullable().default(null),
  }),
  /** New bodies come out of the body, which goes on or ends. `heir`, one of them, takes duties and rights. */
  z.object({
    kind: z.literal('split'),
    into: z.array(NewBody).min(1).max(100),
    goesOn: z.boolean(),
    heir: z.string(),
    /** Who of those under the body goes to whom; all others go to the heir. */
    parts: z.array(z.object({ body: z.string(), under: z.string() })).default([]),
  }),
  /** The body ends. `heir` takes over; without one its duties, series and rights lapse. */
  z.object({ kind: z.literal('dissolve'), heir: z.string().nullable() }),
])
export type Change = z.infer<typeof Change>

/** `on` is the first day of the new state, `legalAct` the number of the document that orders it. */
export const Act = z.object({
  body: z.string(),
  on: Day,
  legalAct: z.string().trim().min(1).max(200).nullable().default(null),
  change: Change,
})
export type Act = z.infer<typeof Act>

/** One thing of a body that goes to another. */
export const Pass = z.object({
  predecessor: z.string(),
  what: z.enum(['duties', 'series', 'rights']),
  successor: z.string(),
})
export type Pass = z.infer<typeof Pass>

/** All that an act does. A body in `ends` without a row in `passes` for something loses it for good. */
export const Consequences = z.object({
  establishes: z.array(NewBody),
  ends: z.array(z.object({ body: z.string(), successor: z.string().nullable() })),
  renames: z.array(z.object({ body: z.string(), names: Words, shortNames: ShortNames })),
  moves: z.array(z.object({ body: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  areaEnds: z.array(z.object({ area: z.string(), successor: z.string().nullable() })),
  passes: z.array(Pass),
})
export type Consequences = z.infer<typeof Consequences>

export const enact = contract({
  name: 'enact',
  method: 'POST',
  path: '/api/bodies/{body}/acts',
  summary: 'Establish, rename, move, merge, split or dissolve a body on a day',
  right: 'keep-bodies',
  keepsToReach: true,
  weighty: true,
  input: Act,
  output: z.object({ act: z.string(), consequences: Consequences }),
  errors: Object.values(actErrors),
})

// Over HTTP a question is all text, so the change comes as JSON there.
const ChangeAsText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not-json' })
    return z.NEVER
  }
})

export const previewSuccession = contract({
  name: 'preview-succession',
  method: 'GET',
  path: '/api/bodies/{body}/acts/preview',
  summary: 'What an act would do, before it is done; `change` is JSON',
  right: 'keep-bodies',
  keepsToReach: true,
  input: Act.extend({ change: z.union([Change, ChangeAsText.pipe(Change)]) }),
  output: z.object({
    consequences: Consequences,
    /** Names, in Vietnamese, of all bodies and areas that the consequences name. */
    names: z.record(z.string(), z.string()),
  }),
  errors: Object.values(actErrors),
})

export const mayKeep = contract({
  name: 'may-keep-bodies',
  method: 'GET',
  path: '/api/bodies-kept',
  summary: 'Answers who keeps bodies; to everybody else it is not there',
  right: 'keep-bodies',
  keepsToReach: true,
  input: z.object({}),
  output: z.object({}),
  errors: [],
})
