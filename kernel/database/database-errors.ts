import { AppError, errors } from '../errors.ts'

const codes = { uniqueViolation: '23505', diskFull: '53100', ioError: '58030' } as const

/**
 * Gives the few errors of the engine that a caller can do something about their names; all others pass as they are.
 */
export function translateDatabaseError(error: unknown): never {
  if (error instanceof AppError) throw error
  if (hasCode(error)) {
    if (error.code === codes.diskFull || error.code === codes.ioError) throw errors.diskFull()
    if (error.code === codes.uniqueViolation && error.constraint === 'facts_subject_version') {
      throw errors.changedMeanwhile()
    }
  }
  throw error
}

function hasCode(error: unknown): error is { code: string; constraint?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
