import type { z } from 'zod'
import type { ErrorFactory } from './errors.ts'
import type { Right } from './rights.ts'

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
  right: Right
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
