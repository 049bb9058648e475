import type { z } from 'zod'
import type { ErrorFactory } from './errors.ts'
import type { Assurance, Right } from './rights.ts'

/**
 * What one action or query promises, as data: the server's routes, the OpenAPI document, the command
 * line and the table of rights are all derived from it.
 */
export type Contract<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  /** A verb and a noun, `import-document`; unique in the house. */
  name: string
  method: 'GET' | 'POST'
  /** Under `/api`; `{id}` names a field of the input. */
  path: `/api/${string}`
  /** One line for who reads the OpenAPI document. */
  summary: string
  /** A line of the table in `kernel/rights.ts`. */
  right: Right
  /** The field of the input that names the body: it must lie within the caller's reach. */
  about?: string
  /** True where the handler itself keeps to `reach`; without this and without `about` the right must reach all. */
  keepsToReach?: true
  /** True where a person must have signed in just now. */
  weighty?: true
  /** How sure the house must be of who the person is. */
  assurance?: Assurance
  /** True where the answer holds a secret: it is told once, and a repeated call is refused. */
  secret?: true
  /** Whose personal data an answer tells, for the log that each of them can see. */
  personal?(output: z.output<Output>): readonly string[]
  input: Input
  output: Output
  errors: readonly ErrorFactory[]
  /** Only actions: the kind of thing whose version the writer saw, as facts name it. */
  subject?: string
}

/** Declares a contract; it only fixes the types. */
export function contract<Input extends z.ZodType, Output extends z.ZodType>(
  promise: Contract<Input, Output>,
): Contract<Input, Output> {
  return promise
}
