import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { declareErrors } from '../../../kernel/errors.ts'
import { Day, Language, Loaded, Words } from '../../../kernel/schemas.ts'
import { Body } from '../contract.ts'
import { CodeTwin, UnitKind } from './import.ts'
import { PublicNamed } from './in-time.ts'

export const nameErrors = declareErrors('name', { bodyUnknown: 404, setUnknown: 404 })

/** Whoever meets all that it asks, on the day, belongs to the set. */
export const Criterion = z.object({
  level: Body.shape.level.optional(),
  kind: Body.shape.kind.optional(),
  parent: z.string().optional(),
  nameStarts: z.string().min(1).optional(),
})
export type Criterion = z.infer<typeof Criterion>

/** A phrase that means many bodies at once. Without members: nobody knows who they were. */
export const BodySet = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  names: Words,
  phrases: z.array(z.string().min(1)).min(1),
  members: z.array(Criterion),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
})
export type BodySet = z.infer<typeof BodySet>

const mostNames = 1000
const Name = z.string().trim().min(1).max(500)

/**
 * What a written name means on a day: one `body`; a `set`; `ambiguous`, where several could be meant; `other-days`,
 * where it was the name of somebody, but not on that day; `nobody`, by decision of a person; `unknown`.
 */
export const PublicReadName = z.object({
  name: z.string(),
  meaning: z.enum(['body', 'set', 'ambiguous', 'other-days', 'nobody', 'unknown']),
  body: PublicNamed.nullable(),
  set: PublicNamed.nullable(),
  /** Of `ambiguous` and `other-days`, at most twenty; `parent` is the name of who stands above. */
  candidates: z.array(
    PublicNamed.extend({
      parent: z.string().nullable(),
      validFrom: Day.nullable(),
      validUntil: Day.nullable(),
    }),
  ),
  /** Which of the bodies that were asked for are meant. */
  includes: z.array(z.string()),
})
export type PublicReadName = z.infer<typeof PublicReadName>

export const readNames = contract({
  name: 'read-names',
  method: 'GET',
  path: '/api/names',
  summary: 'Which bodies or sets of bodies written names mean on a day',
  right: 'public',
  input: z.object({
    name: z.union([Name, z.array(Name).max(mostNames)]),
    on: Day.optional(),
    language: Language.default('vi'),
    /** Asks besides which of these bodies are meant, alone or as members of a set. */
    among: z.array(z.string()).max(mostNames).default([]),
  }),
  output: z.array(PublicReadName),
  errors: [],
})

export const membersOf = contract({
  name: 'members-of-set',
  method: 'GET',
  path: '/api/sets/{set}/members',
  summary: 'Who belonged to a set of bodies on a day',
  right: 'public',
  input: z.object({ set: z.string(), on: Day.optional(), language: Language.default('vi') }),
  output: z.object({ on: Day, members: z.array(PublicNamed) }),
  errors: [nameErrors.setUnknown],
})

export const decideName = contract({
  name: 'decide-name',
  method: 'POST',
  path: '/api/names/decisions',
  summary: 'Say once for all its occurrences which body or set a written name means, or that it means nobody',
  right: 'keep-bodies',
  keepsToReach: true,
  input: z.object({
    name: Name,
    decision: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('body'), body: z.string() }),
      z.object({ kind: z.literal('set'), set: z.string() }),
      z.object({ kind: z.literal('nobody') }),
    ]),
    reason: z.string().trim().min(1).max(1000).nullable().default(null),
  }),
  output: z.object({ name: z.string() }),
  errors: [nameErrors.bodyUnknown, nameErrors.setUnknown],
})

export const listSets = contract({
  name: 'list-sets',
  method: 'GET',
  path: '/api/sets',
  summary: 'The sets of bodies that phrases can mean',
  right: 'public',
  input: z.object({ language: Language.default('vi') }),
  output: z.array(PublicNamed),
  errors: [],
})

export const loadVocabulary = contract({
  name: 'load-vocabulary',
  method: 'POST',
  path: '/api/names/load',
  summary: 'Load the words that ship: sets of bodies, kinds of units, codes with a twin',
  right: 'operate',
  input: z.object({
    sets: z.array(BodySet),
    unitKinds: z.array(UnitKind),
    codeTwins: z.array(CodeTwin),
  }),
  output: Loaded,
  errors: [],
})
