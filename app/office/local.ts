import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { OpenDatabase } from '../../kernel/database/database.ts'
import { contentStore } from '../../kernel/files/content-store.ts'
import type { House } from '../../kernel/house.ts'
import { listenerTable } from '../../kernel/listener.ts'
import { ask } from '../../kernel/query.ts'
import { operator } from '../../kernel/rights.ts'
import { noteAccess } from '../../subjects/people/store/data.ts'
import { rangeOf } from '../../subjects/people/store/tree.ts'
import { listeners } from '../rooms.ts'
import { loadEditionOnce } from '../shipped/edition.ts'
import { loadShipped, shippedDigest } from '../shipped/load.ts'
import type { JobRoom } from '../threads/job-room.ts'
import type { Office } from './office.ts'

export type LocalOffice = Office & { house: House }
type Parts = {
  home: string
  database: OpenDatabase
  jobs: JobRoom
  log: House['log']
  backup: Office['backup']
  release: () => Promise<void>
}

/** An office in this process, with the facts that ship loaded. */
export async function openLocal({ home, database, jobs, log, backup, release }: Parts): Promise<LocalOffice> {
  const house: House = {
    database: database.tables,
    files: contentStore(join(home, 'files')),
    listeners: listenerTable(listeners),
    offload: jobs.offload,
    rangeOf,
    noteAccess,
    now: () => new Date(),
    newId: randomUUID,
    log,
  }
  const office: LocalOffice = {
    house,
    perform: (action, input) => action.perform(house, { actor: operator }, input),
    ask: (query, input) => ask(house, query, operator, input),
    backup,
    close: async () => {
      await jobs.close()
      await database.close()
      await release()
    },
  }
  try {
    await loadEditionOnce(office, shippedDigest(), () => loadShipped(office))
  } catch (error) {
    await database.close()
    throw error
  }
  return office
}
