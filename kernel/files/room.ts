import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isFull } from './content-store.ts'

// What PostgreSQL writes ahead at a time; with less than that it cannot go on.
const segment = 16 * 1024 * 1024

/** True when the disk, a quota or a limit on the size of files leaves no room to go on in this folder. */
export async function lacksRoom(folder: string): Promise<boolean> {
  const probe = join(folder, `room-${randomUUID()}`)
  try {
    await writeFile(probe, Buffer.alloc(segment))
    return false
  } catch (error) {
    return isFull(error)
  } finally {
    await rm(probe, { force: true })
  }
}
