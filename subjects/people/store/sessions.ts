import type { Database } from '../../../kernel/database/database.ts'
import { Method } from '../contract/schemas.ts'
import { bytesOf } from '../rules/secrets.ts'
import { endOf } from '../rules/sessions.ts'

export type NewSession = {
  id: string
  person: string
  digest: string
  method: Method
  assurance: 1 | 2 | 3
  device: string
  at: Date
  freshAt: Date
}
export type Ending = 'signed-out' | 'ended' | 'stolen' | 'left' | 'erased'

/** Who is signed in where. */
export function sessionStore(database: Database) {
  return {
    async add({ id, person, digest, method, assurance, device, at, freshAt }: NewSession): Promise<void> {
      await database
        .insertInto('sessions')
        .values({
          id,
          person,
          token: bytesOf(digest),
          previous: null,
          method,
          assurance,
          device,
          started_at: at,
          fresh_at: freshAt,
          rotated_at: at,
          seen_at: at,
          ends_at: endOf(at),
          ended_at: null,
          ended_why: null,
        })
        .execute()
    },

    /** Ends sessions of a person that are not over yet: one, all, or all but one. Gives the ids of those that ended. */
    async end(
      which: { person: string; only?: string; but?: string },
      why: Ending,
      at: Date,
    ): Promise<string[]> {
      let update = database
        .updateTable('sessions')
        .set({ ended_at: at, ended_why: why })
        .where('person', '=', which.person)
        .where('ended_at', 'is', null)
        .where('ends_at', '>', at)
      if (which.only) update = update.where('id', '=', which.only)
      if (which.but) update = update.where('id', '<>', which.but)
      return (await update.returning('id').execute()).map(({ id }) => id)
    },

    ownerOf: (id: string) =>
      database.selectFrom('sessions').select('person').where('id', '=', id).executeTakeFirst(),

    /** Sessions of a person that are not over, newest first. */
    async openOf(person: string, now: Date) {
      const rows = await database
        .selectFrom('sessions')
        .select(['id', 'method', 'device', 'started_at', 'seen_at'])
        .where('person', '=', person)
        .where('ended_at', 'is', null)
        .where('ends_at', '>', now)
        .orderBy('started_at', 'desc')
        .execute()
      return rows.map(({ method, ...row }) => ({ ...row, method: Method.parse(method) }))
    },
  }
}
