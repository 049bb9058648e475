import type { Database } from '../../../kernel/database/database.ts'

export type NewPerson = { id: string; name: string; mail: string | null; since: Date }

/** People, and what is kept of them elsewhere in this room only until they want it gone. */
export function personStore(database: Database) {
  return {
    async add({ id, name, mail, since }: NewPerson): Promise<void> {
      await database.insertInto('people').values({ id, name, mail, since, erased_at: null }).execute()
    },

    /** A person who is still here; undefined for nobody and for who was erased. */
    find: (id: string) =>
      database
        .selectFrom('people')
        .select(['id', 'name', 'mail', 'since'])
        .where('id', '=', id)
        .where('erased_at', 'is', null)
        .executeTakeFirst(),

    findByMail: (mail: string) =>
      database
        .selectFrom('people')
        .select(['id', 'name'])
        .where((row) => row(row.fn<string>('lower', ['mail']), '=', mail.toLowerCase()))
        .executeTakeFirst(),

    async setMail(id: string, mail: string | null): Promise<void> {
      await database.updateTable('people').set({ mail }).where('id', '=', id).execute()
    },

    /** Leaves nothing of a person but the id; posts that were held stay, and name nobody. */
    async erase(id: string, at: Date): Promise<void> {
      await database.deleteFrom('passkeys').where('person', '=', id).execute()
      await database.deleteFrom('logins').where('person', '=', id).execute()
      await database.deleteFrom('sign_in_links').where('person', '=', id).execute()
      await database.deleteFrom('sessions').where('person', '=', id).execute()
      await database.deleteFrom('consents').where('person', '=', id).execute()
      await database.deleteFrom('access_log').where('person', '=', id).execute()
      await database
        .updateTable('invitations')
        .set({ name: null, mail: null, withdrawn_at: at })
        .where('person', '=', id)
        .where('used_at', 'is', null)
        .where('withdrawn_at', 'is', null)
        .execute()
      await database
        .updateTable('people')
        .set({ name: null, mail: null, erased_at: at })
        .where('id', '=', id)
        .execute()
    },
  }
}
