import { AppError, errors } from '../errors.ts'

// Two writers met: a key was taken meanwhile, a snapshot is out of date, each waited for the other.
const races = ['23505', '40001', '40P01']
const noRoom = ['53100', '58030']

/** True for a refusal that may pass when the same transaction is run again on what the other writer left. */
export function isRace(error: unknown): boolean {
  return hasCode(error) && races.includes(error.code)
}

/** Gives the few errors of the engine that a caller can do something about their names; all others pass as they are. */
export function translateDatabaseError(error: unknown): never {
  if (error instanceof AppError) throw error
  if (isRace(error)) throw errors.changedMeanwhile()
  if (hasCode(error) && noRoom.includes(error.code)) throw errors.diskFull()
  throw error
}

function hasCode(error: unknown): error is { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
