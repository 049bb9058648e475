import type { Database } from './database/database.ts'
import type { ContentStore } from './files/content-store.ts'
import type { ListenerTable } from './listener.ts'

/** What the process gives every action and query; time and ids come from here, so tests can fix them. */
export type House = {
  database: Database
  files: ContentStore
  listeners: ListenerTable
  now: () => Date
  newId: () => string
  /** Writes a line to the log: an event's name and its plain fields, never secrets or personal data. */
  log: (event: string, fields: Record<string, string | number>) => void
}

/** Opens one room's tables on a transaction; the only door to the database. */
export type Store<Opened> = (transaction: Database) => Opened
export type Stores = Record<string, Store<unknown>>
export type Opened<Named extends Stores> = { [Name in keyof Named]: ReturnType<Named[Name]> }

/** Opens every named store on one handle. */
export function openStores<Named extends Stores>(stores: Named, transaction: Database): Opened<Named> {
  const entries = Object.entries(stores).map(([name, store]) => [name, store(transaction)])
  return Object.fromEntries(entries) as Opened<Named>
}
