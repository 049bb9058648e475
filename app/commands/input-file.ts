import { readFile } from 'node:fs/promises'
import { officeErrors } from '../office/errors.ts'

/** The bytes of a file that the operator names; `office-file-missing` if it cannot be read. */
export async function readInputFile(file: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw officeErrors.fileMissing({ file })
  })
}
