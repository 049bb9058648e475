import { action } from '../../../kernel/action.ts'
import { errors } from '../../../kernel/errors.ts'
import { peopleErrors } from '../contract/errors.ts'
import * as contract from '../contract/sessions.ts'
import { credentialStore } from '../store/credentials.ts'
import { passkeyStore } from '../store/passkeys.ts'
import { sessionStore } from '../store/sessions.ts'

/** Ends one of one's own sessions. */
export const endSession = action(
  contract.endSession,
  { sessions: sessionStore },
  async ({ sessions, actor, now, record }, { session }) => {
    const why = actor.kind === 'person' && actor.session.id === session ? 'signed-out' : 'ended'
    const [ended] = await sessions.end({ person: actor.id, only: session }, why, now)
    if (!ended) throw errors.notFound()
    record({ name: 'session-ended', subject: 'session', subjectId: session, details: { why } })
    return {}
  },
)

/** Ends all of one's own sessions but the one that asks. */
export const endOtherSessions = action(
  contract.endOtherSessions,
  { sessions: sessionStore },
  async ({ sessions, actor, now, record }) => {
    const but = actor.kind === 'person' ? { but: actor.session.id } : {}
    const ended = await sessions.end({ person: actor.id, ...but }, 'ended', now)
    for (const session of ended) {
      record({ name: 'session-ended', subject: 'session', subjectId: session, details: { why: 'ended' } })
    }
    return { ended: ended.length }
  },
)

/** Lets an identity provider sign a person in. */
export const linkLogin = action(
  contract.linkLogin,
  { credentials: credentialStore },
  async ({ credentials, now, record }, { person, provider, subject }) => {
    if (await credentials.findLogin(provider, subject)) throw peopleErrors.heldAlready()
    await credentials.addLogin(provider, subject, person, now)
    record({ name: 'login-linked', subject: 'person', subjectId: person, details: { provider } })
    return {}
  },
)

/** Keeps the public half of a passkey. */
export const keepPasskey = action(
  contract.keepPasskey,
  { passkeys: passkeyStore },
  async ({ passkeys, now, record }, { person, passkey, publicKey, counter, label }) => {
    if (await passkeys.find(passkey)) throw peopleErrors.heldAlready()
    const bytes = Buffer.from(publicKey, 'base64url')
    await passkeys.add({ id: passkey, person, publicKey: bytes, counter, label, since: now })
    record({ name: 'passkey-kept', subject: 'person', subjectId: person })
    return {}
  },
)

/** Forgets a passkey. */
export const dropPasskey = action(
  contract.dropPasskey,
  { passkeys: passkeyStore },
  async ({ passkeys, actor, record }, { passkey }) => {
    if (!(await passkeys.drop(passkey, actor.id))) throw errors.notFound()
    record({ name: 'passkey-dropped', subject: 'person', subjectId: actor.id })
    return {}
  },
)
