import type { Database } from '../../../kernel/database/database.ts'
import type { Period } from '../contract/data.ts'

/** What is removed when its period has passed. */
export function retentionStore(database: Database) {
  return {
    /** Removes what ended before a moment; gives how many rows went. */
    async forget(what: Period['what'], before: Date): Promise<number> {
      const removed = await removalOf(database, what, before).executeTakeFirst()
      return Number(removed.numDeletedRows)
    },
  }
}

function removalOf(database: Database, what: Period['what'], before: Date) {
  switch (what) {
    case 'sessions':
      return database
        .deleteFrom('sessions')
        .where((row) => row.or([row('ended_at', '<', before), row('ends_at', '<', before)]))
    case 'invitations':
      return database.deleteFrom('invitations').where('expires_at', '<', before)
    case 'links':
      return database.deleteFrom('sign_in_links').where('expires_at', '<', before)
    case 'looks':
      return database.deleteFrom('access_log').where('at', '<', before)
    case 'keys':
      return database.deleteFrom('machine_keys').where('until_at', '<', before)
  }
}
