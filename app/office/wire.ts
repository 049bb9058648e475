import { z } from 'zod'

/** What the command line sends to a running server: one JSON object a line. */
export const Command = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('perform'), name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('ask'), name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('backup'), file: z.string() }),
])
export type Command = z.infer<typeof Command>

const Details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** What the server answers, one line a command. */
export const Answer = z.union([
  z.object({ error: z.object({ code: z.string(), status: z.number(), details: Details }) }),
  z.object({ value: z.unknown() }),
])
export type Answer = z.infer<typeof Answer>
