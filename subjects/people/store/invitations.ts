import type { Database } from '../../../kernel/database/database.ts'
import type { Kind, Post } from '../contract/schemas.ts'
import { bytesOf } from '../rules/secrets.ts'

export type NewInvitation = {
  id: string
  digest: string
  person: string | null
  name: string | null
  mail: string | null
  post: Post
  body: string
  kind: Kind
  from: Date
  until: Date | null
  givenBy: string
  at: Date
  expiresAt: Date
}

/** Posts that are offered by a link. */
export function invitationStore(database: Database) {
  const open = (now: Date) =>
    database
      .selectFrom('invitations')
      .where('used_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .where('expires_at', '>', now)

  return {
    async add(invitation: NewInvitation): Promise<void> {
      const { id, digest, person, name, mail, post, body, kind, from, until, givenBy, at, expiresAt } =
        invitation
      await database
        .insertInto('invitations')
        .values({
          id,
          token: bytesOf(digest),
          person,
          name,
          mail,
          post,
          body,
          kind,
          from_at: from,
          until_at: until,
          given_by: givenBy,
          made_at: at,
          expires_at: expiresAt,
        })
        .execute()
    },

    /** The invitation that a link opens: unused, not taken back, in time. */
    findOpen: (digest: string, now: Date) =>
      open(now).selectAll().where('token', '=', bytesOf(digest)).executeTakeFirst(),

    findOpenOfBody: (id: string, body: string, now: Date) =>
      open(now).select('id').where('id', '=', id).where('body', '=', body).executeTakeFirst(),

    openOfBody: (body: string, now: Date) =>
      open(now).selectAll().where('body', '=', body).orderBy('made_at').execute(),

    async use(id: string, holding: string, at: Date): Promise<void> {
      await database
        .updateTable('invitations')
        .set({ used_at: at, holding, name: null, mail: null })
        .where('id', '=', id)
        .execute()
    },

    async withdraw(id: string, at: Date): Promise<void> {
      await database
        .updateTable('invitations')
        .set({ withdrawn_at: at, name: null, mail: null })
        .where('id', '=', id)
        .execute()
    },
  }
}
