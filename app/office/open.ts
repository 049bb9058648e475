import { rm } from 'node:fs/promises'
import { openEmbedded, openPostgres } from '../../kernel/database/database.ts'
import { type Claim, claimFolder, connectToHolder } from '../../kernel/database/embedded/claim.ts'
import { openEngineInWorker } from '../../kernel/database/embedded/engine-in-worker.ts'
import {
  databaseFolder,
  hasDatabase,
  markReady,
  prepareFolder,
} from '../../kernel/database/embedded/folder.ts'
import { type AppError, errors } from '../../kernel/errors.ts'
import { isFull } from '../../kernel/files/content-store.ts'
import { lacksRoom } from '../../kernel/files/room.ts'
import type { House } from '../../kernel/house.ts'
import type { Config } from '../config.ts'
import { jobRoom } from '../threads/job-room.ts'
import { writeBackup } from './backup.ts'
import { officeErrors } from './errors.ts'
import { type LocalOffice, openLocal } from './local.ts'
import type { Office } from './office.ts'
import { openRemote } from './remote.ts'

type Opening = { config: Config; log: House['log']; onDeath: (error: AppError) => void }

const jobThread = new URL('./job-thread.js', import.meta.url)

/** Opens the office for a command: through the server that runs, else in this process. */
export async function openForCommand(opening: Opening): Promise<Office> {
  if (opening.config.databaseUrl) return openOnPostgres(opening)
  const holder = await connectToHolder(opening.config.home)
  return holder ? openRemote(holder) : (await openHere(opening)).office
}

/** Opens the office for the server, which alone holds it; `office-in-use` if another process does. */
export async function openForServer(opening: Opening): Promise<{ office: LocalOffice; claim: Claim | null }> {
  if (opening.config.databaseUrl) return { office: await openOnPostgres(opening), claim: null }
  return openHere(opening)
}

async function openOnPostgres({ config, log }: Opening): Promise<LocalOffice> {
  const database = await openPostgres(config.databaseUrl ?? '').catch((error: unknown) => {
    throw isUnreachable(error) ? officeErrors.databaseUnreachable({ reason: error.code }) : error
  })
  const backup = async () => {
    throw officeErrors.backupByPostgres()
  }
  return openLocal({
    home: config.home,
    database,
    jobs: jobRoom(jobThread),
    log,
    backup,
    release: async () => {},
  })
}

async function openHere(opening: Opening): Promise<{ office: LocalOffice; claim: Claim }> {
  const { home } = opening.config
  const claim = await claimFolder(home).catch(fullOrOther)
  if (!claim) throw officeErrors.inUse({ home })
  const fresh = !hasDatabase(home)
  try {
    return { office: await openClaimed(opening, claim, fresh), claim }
  } catch (error) {
    // Nothing of anybody is in a database that was not made to its end.
    if (fresh && !hasDatabase(home)) await rm(databaseFolder(home), { recursive: true, force: true })
    await claim.release()
    throw (await lacksRoom(home)) ? errors.diskFull() : error
  }
}

async function openClaimed(
  { config, log, onDeath }: Opening,
  claim: Claim,
  fresh: boolean,
): Promise<LocalOffice> {
  const { home } = config
  const folder = prepareFolder(home, new Date())
  const died = async (reason: string) =>
    onDeath((await lacksRoom(home)) ? errors.diskFull() : officeErrors.engineStopped({ reason }))
  const engine = await openEngineInWorker(new URL('./worker.js', import.meta.url), folder, died)
  const database = await openEmbedded(engine).catch(async (error: unknown) => {
    await engine.close()
    throw error
  })
  if (fresh) markReady(home)
  const backup = (file: string) => writeBackup({ home, file, dump: engine.dump })
  return openLocal({ home, database, jobs: jobRoom(jobThread), log, backup, release: claim.release })
}

function fullOrOther(error: unknown): never {
  throw isFull(error) ? errors.diskFull() : error
}

// A refused connection, an unknown host, a wrong name or password: what the setting can mend.
function isUnreachable(error: unknown): error is { code: string } {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return false
  return /^(E[A-Z]+|28\d{3}|3D000|57P03)$/.test(error.code)
}
