import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { create, extract, list, replace } from 'tar'
import { databaseFolder, hasDatabase, markReady } from '../../kernel/database/embedded/folder.ts'
import { errors } from '../../kernel/errors.ts'
import { isFull } from '../../kernel/files/content-store.ts'
import { officeErrors } from './errors.ts'

// In a backup: the engine's own dump, and the files by content hash.
const dumpName = 'database.tar.gz'
const filesName = 'files'

type Backup = { home: string; file: string; dump: () => Promise<Uint8Array> }

/** Writes database and files into one archive; under its name it is always whole. */
export async function writeBackup({ home, file, dump }: Backup): Promise<void> {
  const part = `${file}.part`
  const staging = await mkdtemp(join(home, 'backup-')).catch(unwritable(file))
  try {
    await writeFile(join(staging, dumpName), await dump())
    await create({ file: part, cwd: staging, portable: true }, [dumpName])
    if (existsSync(join(home, filesName)))
      await replace({ file: part, cwd: home, portable: true }, [filesName])
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    unwritable(file)(error)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

function unwritable(file: string) {
  return (error: unknown): never => {
    throw isFull(error) ? errors.diskFull() : officeErrors.backupUnwritable({ file })
  }
}

/**
 * Brings an office back from a backup, into a folder that no process holds. What stood there is put
 * aside under another name, never removed.
 */
export async function readBackup(home: string, file: string, now: Date): Promise<{ aside: string | null }> {
  await requireBackup(file)
  await mkdir(home, { recursive: true, mode: 0o700 })
  const staging = await mkdtemp(join(home, 'restore-'))
  try {
    await extract({ file, cwd: staging }).catch(() => {
      throw officeErrors.backupUnreadable({ file })
    })
    const database = join(staging, 'database')
    await mkdir(database, { mode: 0o700 })
    await extract({ file: join(staging, dumpName), cwd: database })
    const aside = hasDatabase(home) ? await putAside(home, now) : null
    await rename(database, databaseFolder(home))
    if (existsSync(join(staging, filesName))) await rename(join(staging, filesName), join(home, filesName))
    markReady(home)
    return { aside }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

async function requireBackup(file: string): Promise<void> {
  const names: string[] = []
  if (!existsSync(file)) throw officeErrors.fileMissing({ file })
  await list({ file, onReadEntry: (entry) => names.push(entry.path) }).catch(() => {})
  if (!names.includes(dumpName)) throw officeErrors.backupUnreadable({ file: basename(file) })
}

async function putAside(home: string, now: Date): Promise<string> {
  const aside = join(home, `before-restore-${now.getTime()}`)
  await mkdir(aside)
  await rename(databaseFolder(home), join(aside, basename(databaseFolder(home))))
  if (existsSync(join(home, filesName))) await rename(join(home, filesName), join(aside, filesName))
  return aside
}
