import { ReadError, type ReadResult } from '../../../text/contract.ts'
import { read } from '../../../text/read.ts'
import { documentErrors } from '../contract.ts'

/** Reads a file's bytes; `document-unreadable` says which file and why. */
export async function readFile(bytes: Uint8Array, file: string): Promise<ReadResult> {
  try {
    return await read(bytes, { file })
  } catch (error) {
    if (error instanceof ReadError) throw documentErrors.unreadable({ file, reason: error.code })
    throw error
  }
}
