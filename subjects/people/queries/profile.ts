import { errors } from '../../../kernel/errors.ts'
import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/sessions.ts'
import { credentialStore } from '../store/credentials.ts'
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
}

/** Oneself. */
export const getProfile = query(
  contract.getProfile,
  stores,
  async ({ people, posts, sessions, passkeys, credentials, actor, now }, { language }) => {
    const person = await people.find(actor.id)
    if (!person?.name) throw errors.notFound()
    const held = await posts.ofPerson(person.id, language)
    const given = await posts.givenBy(person.id, now, language)
    const open = await sessions.openOf(person.id, now)
    const keys = await passkeys.of(person.id)
    const providers = await credentials.loginsOf(person.id)
    return {
      person: person.id,
      name: person.name,
      mail: person.mail,
      posts: held.map((row) => heldPost(row, now)),
      given: given.map((row) => ({ ...heldPost(row, now), toName: row.to_name })),
      sessions: open.map(({ id, method, device, started_at, seen_at }) => ({
        session: id,
        method,
        device,
        startedAt: started_at.toISOString(),
        seenAt: seen_at.toISOString(),
        current: actor.kind === 'person' && actor.session.id === id,
      })),
      passkeys: keys.map(({ id, label, since, used_at }) => ({
        passkey: id,
        label,
        since: since.toISOString(),
        usedAt: used_at?.toISOString() ?? null,
      })),
      providers: providers.map(({ provider }) => provider),
    }
  },
)

/** Oneself in short, for the head of each page. */
export const getBadge = query(
  contract.getBadge,
  { people: personStore, posts: heldPostStore },
  async ({ people, posts, actor, now }, { language }) => {
    const person = await people.find(actor.id)
    if (!person?.name) throw errors.notFound()
    const held = (await posts.ofPerson(person.id, language)).map((row) => heldPost(row, now))
    return { name: person.name, posts: held.filter(({ inForce }) => inForce).reverse() }
  },
)
