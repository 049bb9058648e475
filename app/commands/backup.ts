import { resolve } from 'node:path'
import { claimFolder } from '../../kernel/database/embedded/claim.ts'
import { readBackup } from '../office/backup.ts'
import { officeErrors } from '../office/errors.ts'
import { type Console, withOffice } from './run.ts'

/** `cotmoc backup FILE`: with the server running or not. */
export async function backup(console: Console, path: string): Promise<void> {
  const file = resolve(path)
  await withOffice(console, (office) => office.backup(file))
  console.print(console.say('backup.done', { file }))
}

/** `cotmoc restore FILE`: only while no server holds the folder. */
export async function restore(console: Console, path: string): Promise<void> {
  const { home, databaseUrl } = console.config
  if (databaseUrl) throw officeErrors.backupByPostgres()
  const claim = await claimFolder(home)
  if (!claim) throw officeErrors.inUse({ home })
  try {
    const file = resolve(path)
    const { aside } = await readBackup(home, file, new Date())
    console.print(console.say('restore.done', { file }))
    if (aside) console.print(console.say('restore.aside', { aside }))
  } finally {
    await claim.release()
  }
}
