import { errors } from '../../../kernel/errors.ts'
import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/data.ts'
import { Post } from '../contract/schemas.ts'
import { credentialStore } from '../store/credentials.ts'
import { dataStore } from '../store/data.ts'
import { heldPostStore } from '../store/held-posts.ts'
import { passkeyStore } from '../store/passkeys.ts'
import { personStore } from '../store/people.ts'
import { sessionStore } from '../store/sessions.ts'
import { heldPost } from './held-post.ts'

const stores = {
  people: personStore,
  posts: heldPostStore,
  sessions: sessionStore,
  passkeys: passkeyStore,
  credentials: credentialStore,
  data: dataStore,
}

/** Everything that is kept of oneself. Who looked is told by post and body: they too are persons. */
export const getOwnData = query(
  contract.getOwnData,
  stores,
  async ({ people, posts, sessions, passkeys, credentials, data, actor, now }, { language }) => {
    const person = await people.find(actor.id)
    if (!person?.name) throw errors.notFound()
    const { id, name, mail, since } = person
    const consents = await data.consentsOf(id)
    const looks = await data.looksAt(id, language)
    return {
      person: id,
      name,
      mail,
      since: since.toISOString(),
      posts: (await posts.ofPerson(id, language)).map((row) => heldPost(row, now)),
      consents: consents.map(({ purpose, version, given_at, withdrawn_at }) => ({
        purpose,
        edition: version,
        givenAt: given_at.toISOString(),
        withdrawnAt: withdrawn_at?.toISOString() ?? null,
      })),
      sessions: (await sessions.openOf(id, now)).map(({ method, device, started_at, seen_at }) => ({
        method,
        device,
        startedAt: started_at.toISOString(),
        seenAt: seen_at.toISOString(),
      })),
      passkeys: (await passkeys.of(id)).map(({ label, since: kept }) => ({
        label,
        since: kept.toISOString(),
      })),
      providers: (await credentials.loginsOf(id)).map(({ provider }) => provider),
      looks: looks.map(({ at, through, post, body_name }) => ({
        at: at.toISOString(),
        through,
        post: post === null ? null : Post.parse(post),
        bodyName: body_name,
      })),
    }
  },
)
