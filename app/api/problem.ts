import { z } from 'zod'
import { AppError, errors } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/locale/language.ts'
import { sayError } from '../words/say-error.ts'

/** How an error is told to a machine (RFC 9457); `title` is its sentence in the caller's language. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
export type Problem = z.infer<typeof Problem>

/** The error itself where it is ours, else `request-unexpected`: what broke inside is for the log only. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : errors.unexpected()
}

/** An error as application/problem+json. */
export function problemOf(error: AppError, language: Language): Problem {
  return {
    type: `urn:cotmoc:error:${error.code}`,
    title: sayError(language, error),
    status: error.status,
    code: error.code,
    details: error.details,
  }
}
