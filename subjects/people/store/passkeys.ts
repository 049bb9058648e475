import type { Database } from '../../../kernel/database/database.ts'

/** Public halves of passkeys. */
export function passkeyStore(database: Database) {
  return {
    find: (id: string) =>
      database
        .selectFrom('passkeys')
        .innerJoin('people', 'people.id', 'passkeys.person')
        .selectAll('passkeys')
        .where('passkeys.id', '=', id)
        .where('people.erased_at', 'is', null)
        .executeTakeFirst(),

    async add(passkey: {
      id: string
      person: string
      publicKey: Buffer
      counter: number
      label: string
      since: Date
    }): Promise<void> {
      const { publicKey, counter, ...plain } = passkey
      await database
        .insertInto('passkeys')
        .values({ ...plain, public_key: publicKey, counter: String(counter), used_at: null })
        .execute()
    },

    /** Notes the counter that a passkey told, so that a copy is noticed. */
    async use(id: string, counter: number, at: Date): Promise<void> {
      await database
        .updateTable('passkeys')
        .set({ counter: String(counter), used_at: at })
        .where('id', '=', id)
        .execute()
    },

    async drop(id: string, person: string): Promise<boolean> {
      const { numDeletedRows } = await database
        .deleteFrom('passkeys')
        .where('id', '=', id)
        .where('person', '=', person)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },

    of: (person: string) =>
      database
        .selectFrom('passkeys')
        .select(['id', 'label', 'since', 'used_at'])
        .where('person', '=', person)
        .orderBy('since')
        .execute(),
  }
}
