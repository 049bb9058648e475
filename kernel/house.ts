import type { NoteAccess } from './access.ts'
import type { Database } from './database/database.ts'
import type { ContentStore } from './files/content-store.ts'
import type { Offload } from './job.ts'
import type { ListenerTable } from './listener.ts'
import type { RangeOf } from './reach.ts'

/** What the process gives every action and query; time and ids come from here, so tests can fix them. */
export type House = {
  database: Database
  files: ContentStore
  listeners: ListenerTable
  /** Has long work done in a thread, so that the server goes on answering. */
  offload: Offload
  /** Where bodies stand in their tree; rights reach along it. */
  rangeOf: RangeOf
  /** Keeps who looked at whose personal data. */
  noteAccess: NoteAccess
  now: () => Date
  newId: () => string
  /** Writes a line to the log: an event's name and its plain fields, never secrets or personal data. */
  log: (event: string, fields: Record<string, string | number>) => void
}
