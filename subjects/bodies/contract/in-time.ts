import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { declareErrors } from '../../../kernel/errors.ts'
import { Day, Language } from '../../../kernel/schemas.ts'
import { Body } from '../contract.ts'

export const bodyTimeErrors = declareErrors('body', { unknown: 404 })

/** A body as it was named and placed on a day. `children` counts who stood directly under it. */
export const PublicBodyInTree = z.object({
  id: z.string(),
  kind: Body.shape.kind,
  level: Body.shape.level,
  name: z.string(),
  shortName: z.string().nullable(),
  code: z.string().nullable(),
  parent: z.string().nullable(),
  /** The place that it serves, as people call it. */
  areaName: z.string().nullable(),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
  confirmation: Body.shape.confirmation,
  children: z.number().int(),
})
export type PublicBodyInTree = z.infer<typeof PublicBodyInTree>

const mostAtOnce = 500

export const treeOn = contract({
  name: 'list-bodies',
  method: 'GET',
  path: '/api/bodies',
  summary: 'Bodies as they stood on a day: found by words, of a level, under a body, or under nobody',
  right: 'public',
  input: z.object({
    language: Language.default('vi'),
    on: Day.optional(),
    /** Who stood directly under this body; without it, who stood under nobody. */
    under: z.string().optional(),
    level: Body.shape.level.optional(),
    /** Words of a name, alias or code, in any order and without accents. */
    q: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(mostAtOnce).default(200),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  output: z.object({ on: Day, total: z.number().int(), bodies: z.array(PublicBodyInTree) }),
  errors: [],
})

/** A body that went before or came after, by which act and on which day. */
export const PublicKin = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['establish', 'rename', 'move', 'merge', 'split', 'dissolve']),
  on: Day.nullable(),
  legalAct: z.string().nullable(),
  confirmation: Body.shape.confirmation,
})
export type PublicKin = z.infer<typeof PublicKin>

export const PublicNamed = z.object({ id: z.string(), name: z.string() })

const DatedName = z.object({
  name: z.string(),
  shortName: z.string().nullable(),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
})

/** Everything that the public may know of a body on a day. */
export const PublicBodyPage = z.object({
  on: Day,
  body: PublicBodyInTree,
  source: z.object({ publisher: z.string(), url: z.string().nullable() }).nullable(),
  act: z.string().nullable(),
  /** True on the day asked for. */
  stands: z.boolean(),
  names: z.array(DatedName),
  aliases: z.array(z.string()),
  codes: z.array(z.object({ system: z.string(), code: z.string() })),
  /** From the nearest up. */
  ancestors: z.array(PublicNamed),
  area: z
    .object({
      id: z.string(),
      name: z.string(),
      code: z.string().nullable(),
      validFrom: Day.nullable(),
      validUntil: Day.nullable(),
    })
    .nullable(),
  predecessors: z.array(PublicKin),
  successors: z.array(PublicKin),
  /** Parts of its area before it was made whole, with their days. */
  areaParts: z.array(
    z.object({ id: z.string(), name: z.string(), validFrom: Day.nullable(), validUntil: Day.nullable() }),
  ),
})
export type PublicBodyPage = z.infer<typeof PublicBodyPage>

export const getBody = contract({
  name: 'get-body',
  method: 'GET',
  path: '/api/bodies/{id}',
  summary: 'One body with its names, codes, place in the tree, and who went before and came after',
  right: 'public',
  input: z.object({ id: z.string(), language: Language.default('vi'), on: Day.optional() }),
  output: PublicBodyPage,
  errors: [bodyTimeErrors.unknown],
})

export const successorsOf = contract({
  name: 'successors-of-body',
  method: 'GET',
  path: '/api/bodies/{body}/successors',
  summary: 'Who carries on for a body on a day: itself while it stands, else those at the end of the chain',
  right: 'public',
  input: z.object({ body: z.string(), on: Day.optional() }),
  output: z.object({ on: Day, successors: z.array(z.string()) }),
  errors: [bodyTimeErrors.unknown],
})

export const partsOf = contract({
  name: 'parts-of-area',
  method: 'GET',
  path: '/api/areas/{area}/parts',
  summary: 'The areas that an area consisted of during a year or month, each with its days in it',
  right: 'public',
  input: z.object({ area: z.string(), period: z.string().regex(/^\d{4}(-\d{2})?$/) }),
  output: z.array(z.object({ area: z.string(), from: Day, until: Day })),
  errors: [],
})
