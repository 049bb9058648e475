import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { Day, Language } from '../../../kernel/schemas.ts'
import { PublicReadName } from '../../bodies/contract/names.ts'

/** A name in the duties of texts that nobody can place yet, with its occurrences counted. */
export const UndecidedName = PublicReadName.pick({ name: true, meaning: true, candidates: true }).extend({
  count: z.number().int(),
  works: z.array(z.object({ id: z.string(), number: z.string(), issuedOn: Day })),
})
export type UndecidedName = z.infer<typeof UndecidedName>

export const listUndecidedNames = contract({
  name: 'list-undecided-names',
  method: 'GET',
  path: '/api/names/undecided',
  summary: 'Names of bodies in current texts that no body or set is known for, the most frequent first',
  right: 'keep-bodies',
  keepsToReach: true,
  input: z.object({ language: Language.default('vi') }),
  output: z.array(UndecidedName),
  errors: [],
})

/** What a text orders a body to do, as the original says it; `through` is the set that the body belongs to. */
export const PublicDuty = z.object({
  work: z.string(),
  number: z.string(),
  issuedOn: Day,
  sample: z.boolean(),
  clause: z.string(),
  quote: z.string(),
  textLanguage: Language,
  part: z.enum(['leads', 'with', 'told']),
  written: z.string(),
  through: z.string().nullable(),
  /** The body that was meant on the day of the text: the one asked for, or who went before it. */
  body: z.string(),
})
export type PublicDuty = z.infer<typeof PublicDuty>

export const dutiesOf = contract({
  name: 'duties-of-bodies',
  method: 'GET',
  path: '/api/duties',
  summary: 'What current texts order a body, or those before it, to do, the newest text first',
  right: 'public',
  input: z.object({
    body: z.union([z.string(), z.array(z.string()).max(500)]),
    language: Language.default('vi'),
  }),
  output: z.array(PublicDuty),
  errors: [],
})
