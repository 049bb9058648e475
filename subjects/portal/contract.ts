import { z } from 'zod'
import { contract } from '../../kernel/contract.ts'
import { Language } from '../../kernel/schemas.ts'

export const PublicFound = z.object({
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  body: z.string(),
  /** Address without its language. */
  href: z.string(),
})
export type PublicFound = z.infer<typeof PublicFound>

/** The most that one search gives. */
export const mostFound = 50

export const find = contract({
  name: 'find',
  method: 'GET',
  path: '/api/search',
  summary: 'Resolutions, objectives, clauses, figures and bodies by their words; accents may be left out',
  right: 'public',
  input: z.object({ q: z.string().max(200), language: Language.default('vi') }),
  output: z.array(PublicFound),
  errors: [],
})
