import type { Database } from './database/database.ts'

/** Opens one room's tables on a transaction; the only door to the database. */
export type Store<Opened> = (transaction: Database) => Opened
export type Stores = Record<string, Store<unknown>>
export type Opened<Named extends Stores> = { [Name in keyof Named]: ReturnType<Named[Name]> }

/** Opens every named store on one handle. */
export function openStores<Named extends Stores>(stores: Named, transaction: Database): Opened<Named> {
  const entries = Object.entries(stores).map(([name, store]) => [name, store(transaction)])
  return Object.fromEntries(entries) as Opened<Named>
}
