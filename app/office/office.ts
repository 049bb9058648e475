import type { z } from 'zod'
import type { Action } from '../../kernel/action.ts'
import type { Query } from '../../kernel/query.ts'

/**
 * The office as its own command line reaches it, always as `operator`: in this process, or through the
 * socket of the server that holds the folder.
 */
export type Office = {
  perform: <Input extends z.ZodType, Output extends z.ZodType>(
    action: Action<Input, Output>,
    input: z.input<Input>,
  ) => Promise<z.output<Output>>
  ask: <Input extends z.ZodType, Output extends z.ZodType>(
    query: Query<Input, Output>,
    input: z.input<Input>,
  ) => Promise<z.output<Output>>
  /** Writes the whole office into one file. */
  backup: (file: string) => Promise<void>
  close: () => Promise<void>
}
