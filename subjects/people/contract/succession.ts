import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/schemas.ts'

export const countPassingPosts = contract({
  name: 'count-passing-posts',
  method: 'GET',
  path: '/api/people/passing-posts',
  summary: 'How many posts of bodies would go on in an heir from a day, and how many would end',
  right: 'keep-bodies',
  keepsToReach: true,
  input: z.object({
    body: z.union([z.string(), z.array(z.string()).min(1).max(500)]),
    heir: z.string().nullable().default(null),
    on: Day,
  }),
  output: z.object({ passes: z.number().int(), ends: z.number().int() }),
  errors: [],
})
