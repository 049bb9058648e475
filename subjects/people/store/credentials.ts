import type { Database } from '../../../kernel/database/database.ts'
import { bytesOf } from '../rules/secrets.ts'

export type Step = { digest: string; kind: 'passkey' | 'provider'; details: unknown; expiresAt: Date }

/** With what people prove who they are: links, steps that were begun, providers. */
export function credentialStore(database: Database) {
  return {
    async addLink(digest: string, person: string, at: Date, expiresAt: Date): Promise<void> {
      await database
        .insertInto('sign_in_links')
        .values({ token: bytesOf(digest), person, made_at: at, expires_at: expiresAt, used_at: null })
        .execute()
    },

    /** Uses up a link; gives whose it was, undefined where it is unknown, used or too old. */
    useLink: (digest: string, now: Date) =>
      database
        .updateTable('sign_in_links')
        .set({ used_at: now })
        .where('token', '=', bytesOf(digest))
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        .returning('person')
        .executeTakeFirst(),

    /** Keeps what must be answered, and drops what nobody answered in time. */
    async beginStep({ digest, kind, details, expiresAt }: Step, now: Date): Promise<void> {
      await database.deleteFrom('sign_in_steps').where('expires_at', '<=', now).execute()
      await database
        .insertInto('sign_in_steps')
        .values({ token: bytesOf(digest), kind, details: JSON.stringify(details), expires_at: expiresAt })
        .execute()
    },

    /** Takes a step away, so that it is answered once; undefined where there is none in time. */
    async takeStep(digest: string, kind: Step['kind'], now: Date): Promise<unknown> {
      const step = await database
        .deleteFrom('sign_in_steps')
        .where('token', '=', bytesOf(digest))
        .where('kind', '=', kind)
        .returning(['details', 'expires_at'])
        .executeTakeFirst()
      return step && step.expires_at > now ? step.details : undefined
    },

    findLogin: (provider: string, subject: string) =>
      database
        .selectFrom('logins')
        .select('person')
        .where('provider', '=', provider)
        .where('subject', '=', bytesOf(subject))
        .executeTakeFirst(),

    async addLogin(provider: string, subject: string, person: string, since: Date): Promise<void> {
      await database
        .insertInto('logins')
        .values({ provider, subject: bytesOf(subject), person, since })
        .execute()
    },

    loginsOf: (person: string) =>
      database
        .selectFrom('logins')
        .select('provider')
        .where('person', '=', person)
        .orderBy('provider')
        .execute(),
  }
}
