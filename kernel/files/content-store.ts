import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errors } from '../errors.ts'

/** Files by the SHA-256 of their content, in a folder that all server processes share. */
export type ContentStore = {
  /** Keeps the bytes and gives their digest; keeping them twice keeps them once. */
  put: (bytes: Uint8Array) => Promise<string>
  /** The bytes of a digest; `request-not-found` where there are none. */
  get: (digest: string) => Promise<Uint8Array>
}

/** Opens the folder; it is made when the first file comes. */
export function contentStore(folder: string): ContentStore {
  const place = (digest: string) => join(folder, digest.slice(0, 2), digest)
  return {
    async put(bytes) {
      const digest = createHash('sha256').update(bytes).digest('hex')
      const path = place(digest)
      const part = `${path}.${randomUUID()}`
      try {
        await mkdir(join(folder, digest.slice(0, 2)), { recursive: true })
        // Written aside and renamed: a file under its digest is always whole.
        await writeFile(part, bytes, { mode: 0o640 })
        await rename(part, path)
      } catch (error) {
        await rm(part, { force: true })
        throw isFull(error) ? errors.diskFull() : error
      }
      return digest
    },
    async get(digest) {
      if (!/^[0-9a-f]{64}$/.test(digest)) throw errors.notFound()
      return readFile(place(digest)).catch(() => {
        throw errors.notFound()
      })
    },
  }
}

/** True when a write failed for want of room: no space, a quota, or a limit on the size of files. */
export function isFull(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))
  )
}
