import type { AppError } from '../../../kernel/errors.ts'
import { ReadError, type ReadErrorCode, type ReadResult } from '../../../text/contract.ts'
import { read } from '../../../text/read.ts'
import { documentErrors } from '../contract.ts'

/** Reads a file's bytes; `document-unreadable` says which file and why. */
export async function readFile(bytes: Uint8Array, file: string): Promise<ReadResult> {
  try {
    return await read(bytes, { file })
  } catch (error) {
    throw error instanceof ReadError ? unreadable(file, error.code) : error
  }
}

/** The error for a file that the reader cannot use. */
export function unreadable(file: string, code: ReadErrorCode | 'no-document'): AppError {
  // The words choose by the reason, and ICU takes no hyphen in a choice.
  return documentErrors.unreadable({ file, reason: code.replaceAll('-', '_') })
}
