import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'

export const countSeries = contract({
  name: 'count-series',
  method: 'GET',
  path: '/api/series/count',
  summary: 'How many series with values places have, one an indicator and place',
  right: 'public',
  input: z.object({ area: z.union([z.string(), z.array(z.string()).max(500)]) }),
  output: z.object({ count: z.number().int(), areas: z.number().int() }),
  errors: [],
})
