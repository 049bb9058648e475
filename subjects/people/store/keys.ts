import type { Database } from '../../../kernel/database/database.ts'
import type { Range } from '../../../kernel/rights.ts'
import { KeyRight } from '../contract/keys.ts'
import { bytesOf } from '../rules/secrets.ts'

export type NewKey = {
  id: string
  digest: string
  label: string
  body: string
  right: string
  holding: string
  from: Date
  until: Date
}

/** Keys of programs. */
export function keyStore(database: Database) {
  return {
    async add({ id, digest, label, body, right, holding, from, until }: NewKey): Promise<void> {
      await database
        .insertInto('machine_keys')
        .values({
          id,
          token: bytesOf(digest),
          label,
          body,
          right_name: right,
          holding,
          from_at: from,
          until_at: until,
        })
        .execute()
    },

    /** The key in force that a secret belongs to; it ends with the post through which it was given. */
    async find(digest: string, now: Date): Promise<{ id: string; right: KeyRight; range: Range } | null> {
      const found = await database
        .selectFrom('machine_keys')
        .innerJoin('bodies', 'bodies.id', 'machine_keys.body')
        .innerJoin('holdings', 'holdings.id', 'machine_keys.holding')
        .select(['machine_keys.id', 'machine_keys.right_name', 'bodies.ord'])
        .where('machine_keys.token', '=', bytesOf(digest))
        .where('machine_keys.from_at', '<=', now)
        .where('machine_keys.until_at', '>', now)
        .where((row) => row.or([row('holdings.until_at', 'is', null), row('holdings.until_at', '>', now)]))
        .executeTakeFirst()
      if (!found || found.ord === null) return null
      return {
        id: found.id,
        right: KeyRight.parse(found.right_name),
        range: { from: found.ord, to: found.ord },
      }
    },

    ofBody: (body: string) =>
      database
        .selectFrom('machine_keys')
        .innerJoin('holdings', 'holdings.id', 'machine_keys.holding')
        .select(['machine_keys.id', 'label', 'right_name', 'machine_keys.from_at', 'machine_keys.until_at'])
        .select('holdings.until_at as post_until')
        .where('machine_keys.body', '=', body)
        .orderBy('machine_keys.from_at', 'desc')
        .execute(),

    /** Ends a key of a body; false where there is none in force. */
    async end(id: string, body: string, at: Date): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('machine_keys')
        .set({ until_at: at })
        .where('id', '=', id)
        .where('body', '=', body)
        .where('until_at', '>', at)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
