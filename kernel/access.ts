import type { Database } from './database/database.ts'

/** One look at personal data: whose, by whom in virtue of what, and through which query. */
export type Access = { people: readonly string[]; by: string; query: string; at: Date }

/** Keeps a look, for the people whose data it was. */
export type NoteAccess = (database: Database, access: Access) => Promise<void>
