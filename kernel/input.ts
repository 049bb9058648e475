import type { z } from 'zod'
import { errors } from './errors.ts'

/** Parses at the edge. A wrong input is refused with the first field that is wrong and why. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw errors.invalid({ field: issue?.path.join('.') ?? '', problem: issue?.code ?? 'unknown' })
}
