import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errors } from '../../kernel/errors.ts'
import { isFull } from '../../kernel/files/content-store.ts'
import { toAkomaNtoso } from '../../text/akoma-ntoso/to-akoma-ntoso.ts'
import type { ReadDocument, ReadResult } from '../../text/contract.ts'
import { officeErrors } from '../office/errors.ts'

/** Writes one Akoma Ntoso file a document into a folder; two documents of one name get numbers. */
export function akomaNtosoWriter(folder: string) {
  const taken = new Map<string, number>()
  const nameOf = (document: ReadDocument, at: number): string => {
    const work = document.work?.split('/').at(-1) ?? `document-${at + 1}`
    const name = `${work}.${document.language}`
    const times = (taken.get(name) ?? 0) + 1
    taken.set(name, times)
    return times === 1 ? `${name}.xml` : `${name}-${times}.xml`
  }
  return {
    async write(result: ReadResult): Promise<void> {
      try {
        await mkdir(folder, { recursive: true })
        for (const [at, document] of result.documents.entries()) {
          await writeFile(join(folder, nameOf(document, at)), toAkomaNtoso(document, result))
        }
      } catch (error) {
        throw isFull(error) ? errors.diskFull() : officeErrors.folderUnwritable({ folder })
      }
    },
  }
}
