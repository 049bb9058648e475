import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { type Reading, readingOf } from '../../subjects/documents/actions/read-file.ts'
import { officeErrors } from '../office/errors.ts'
import { jobRoom } from '../threads/job-room.ts'

/** How far all files together are: whole files, and the share of those under way. */
export type FilesProgress = { readonly done: number; readonly total: number }

/**
 * Reads files on all cores and hands on each reading in the order of the files. Not more files are open at once
 * than there are threads, so that memory does not grow with their number.
 * @throws `office-file-missing` where a file cannot be opened
 */
export async function* readAll(
  thread: URL,
  files: readonly string[],
  onProgress: (progress: FilesProgress) => void,
): AsyncGenerator<{ readonly file: string; readonly reading: Reading }> {
  const rooms = files.slice(0, availableParallelism()).map(() => jobRoom(thread))
  const shares = new Map<string, number>()
  let done = 0
  const tell = () => {
    const underWay = [...shares.values()].reduce((sum, share) => sum + share, 0)
    onProgress({ done: done + underWay, total: files.length })
  }
  const readOne = async (file: string, room: (typeof rooms)[number]): Promise<Reading> => {
    const bytes = await readFile(file).catch(() => {
      throw officeErrors.fileMissing({ file })
    })
    const reading = await readingOf(room.offload, { file: basename(file), bytes }, (pages, of) => {
      shares.set(file, pages / of)
      tell()
    })
    shares.delete(file)
    done += 1
    tell()
    return reading
  }
  // A failure waits for its turn like an answer, so that what comes before it is still handed on.
  const start = (file: string, room: (typeof rooms)[number]) =>
    readOne(file, room).then(
      (reading) => () => reading,
      (error: unknown) => () => {
        throw error
      },
    )
  try {
    const underWay = rooms.map((room, at) => start(files[at] ?? '', room))
    for (const [at, file] of files.entries()) {
      const seat = at % rooms.length
      const room = rooms[seat]
      const answer = await underWay[seat]
      const next = files[at + rooms.length]
      if (room !== undefined && next !== undefined) underWay[seat] = start(next, room)
      if (answer !== undefined) yield { file, reading: answer() }
    }
  } finally {
    await Promise.all(rooms.map((room) => room.close()))
  }
}
