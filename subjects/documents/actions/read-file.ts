import type { AppError } from '../../../kernel/errors.ts'
import { type Job, JobEnded, type Offload } from '../../../kernel/job.ts'
import { ReadError, type ReadErrorCode, type ReadResult } from '../../../text/contract.ts'
import { read } from '../../../text/read.ts'
import { documentErrors } from '../contract.ts'

type Order = { readonly bytes: Uint8Array; readonly file: string }

/** Why a file gives nothing to register. */
export type RefusalCode = ReadErrorCode | 'no-document'

/** What came of a file: its reading, or why it cannot be read. */
export type Reading =
  | { readonly is: 'read'; readonly result: ReadResult }
  | { readonly is: 'refused'; readonly code: RefusalCode }

/** Reads one file. */
export const readFileJob: Job<Order, Reading> = {
  name: 'read-file',
  async run({ bytes, file }, onProgress) {
    try {
      const result = await read(bytes, { file, onProgress })
      return result.documents.length === 0 ? { is: 'refused', code: 'no-document' } : { is: 'read', result }
    } catch (error) {
      if (error instanceof ReadError) return { is: 'refused', code: error.code }
      throw error
    }
  },
}

/** Has a file read; one that had to be ended counts as refused. */
export async function readingOf(
  offload: Offload,
  order: Order,
  onProgress?: (done: number, total: number) => void,
): Promise<Reading> {
  return offload(readFileJob, order, onProgress).catch((error: unknown) => {
    if (error instanceof JobEnded) return { is: 'refused', code: error.limit }
    throw error
  })
}

/** The error for a file that the reader cannot use: `document-unreadable` says which file and why. */
export function unreadable(file: string, code: RefusalCode): AppError {
  // The words choose by the reason, and ICU takes no hyphen in a choice.
  return documentErrors.unreadable({ file, reason: code.replaceAll('-', '_') })
}
