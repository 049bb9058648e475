import { action } from '../../../kernel/action.ts'
import { errors } from '../../../kernel/errors.ts'
import { consentEdition } from '../contract/data.ts'
import { peopleErrors } from '../contract/errors.ts'
import { Kind, type Method, Post } from '../contract/schemas.ts'
import * as contract from '../contract/sessions.ts'
import { digestOf, newSecret } from '../rules/secrets.ts'
import { later } from '../rules/terms.ts'
import { credentialStore } from '../store/credentials.ts'
import { dataStore } from '../store/data.ts'
import { holdingStore } from '../store/holdings.ts'
import { invitationStore } from '../store/invitations.ts'
import { personStore } from '../store/people.ts'
import { sessionStore } from '../store/sessions.ts'

type New = { token: string; device: string }
type Opening = {
  sessions: ReturnType<typeof sessionStore>
  now: Date
  newId: () => string
  record: (happening: {
    name: string
    subject: string
    subjectId: string
    details: { [key: string]: string | number }
  }) => void
}
type Proof = { person: string; method: Method; assurance: 1 | 2 | 3; provedAt?: Date }

// Every way in ends here: a session, and a fact that says how.
async function open(opening: Opening, { provedAt = opening.now, ...proof }: Proof, session: New) {
  const { sessions, now, newId, record } = opening
  const id = newId()
  const { token: digest, device } = session
  await sessions.add({ id, digest, device, at: now, freshAt: provedAt < now ? provedAt : now, ...proof })
  record({ name: 'signed-in', subject: 'session', subjectId: id, details: { ...proof } })
  return { session: id, person: proof.person }
}

/** Takes an offered post. A link for somebody known works only where that person is signed in, and for nobody else's browser. */
export const acceptInvitation = action(
  contract.acceptInvitation,
  {
    invitations: invitationStore,
    people: personStore,
    holdings: holdingStore,
    sessions: sessionStore,
    data: dataStore,
  },
  async ({ invitations, people, holdings, data, ...context }, { invitation, signedIn, session, agrees }) => {
    const { now, newId, record } = context
    const offer = await invitations.findOpen(invitation, now)
    if (!offer || (offer.until_at !== null && offer.until_at <= now)) throw peopleErrors.invitationSpent()
    if (offer.person !== signedIn) throw peopleErrors.invitationOfAnother()
    const person = offer.person ?? newId()
    if (offer.person === null) {
      if (offer.mail !== null && (await people.findByMail(offer.mail))) throw peopleErrors.mailTaken()
      await people.add({ id: person, name: offer.name ?? '', mail: offer.mail, since: now })
      record({ name: 'person-joined', subject: 'person', subjectId: person })
      if (agrees) {
        const [purpose, version] = ['mail-links', consentEdition] as const
        await data.giveConsent({ id: newId(), person, purpose, version, at: now })
        record({
          name: 'consent-given',
          subject: 'person',
          subjectId: person,
          details: { purpose, edition: version },
        })
      }
    }
    const post = Post.parse(offer.post)
    const from = later(offer.from_at, now)
    const term = { from, until: offer.until_at }
    if (await holdings.overlaps({ person, post, body: offer.body, ...term })) throw peopleErrors.heldAlready()
    const id = newId()
    await holdings.add({
      id,
      person,
      post,
      body: offer.body,
      kind: Kind.parse(offer.kind),
      ...term,
      source: null,
      givenBy: offer.given_by,
    })
    await invitations.use(offer.id, id, now)
    record({
      name: 'post-taken',
      subject: 'holding',
      subjectId: id,
      details: { person, post, body: offer.body, kind: offer.kind, invitation: offer.id },
    })
    return open(context, { person, method: 'invitation', assurance: 1 }, session)
  },
)

const minutesOfLink = 15

/** Makes a link for who has a mail address and agreed that links go there. An unknown address leaves a fact too, so that both take the same way. */
export const askForLink = action(
  contract.askForLink,
  { credentials: credentialStore, people: personStore, data: dataStore },
  async ({ credentials, people, data, now, newId, record }, { mail, token }) => {
    const found = await people.findByMail(mail)
    const person = found && (await data.agrees(found.id, 'mail-links')) ? found : undefined
    const expiresAt = new Date(now.getTime() + minutesOfLink * 60_000)
    if (person) await credentials.addLink(token, person.id, now, expiresAt)
    record({ name: 'link-asked-for', subject: 'sign-in-link', subjectId: newId() })
    return { known: person !== undefined }
  },
)

/** Makes a link for a person who has lost every other way; the operator has seen to it who asks. */
export const makeLink = action(
  contract.makeLink,
  { credentials: credentialStore, people: personStore },
  async ({ credentials, people, now, newId, record }, { person }) => {
    if (!(await people.find(person))) throw errors.notFound()
    const token = newSecret(newId)
    const expiresAt = new Date(now.getTime() + minutesOfLink * 60_000)
    await credentials.addLink(digestOf(token), person, now, expiresAt)
    record({ name: 'link-made', subject: 'person', subjectId: person })
    return { token, expiresAt: expiresAt.toISOString() }
  },
)

/** Signs in by a link, once. */
export const useLink = action(
  contract.useLink,
  { credentials: credentialStore, sessions: sessionStore },
  async ({ credentials, ...context }, { link, session }) => {
    const found = await credentials.useLink(link, context.now)
    if (!found) throw peopleErrors.linkSpent()
    return open(context, { person: found.person, method: 'link', assurance: 1 }, session)
  },
)

/** Signs in whom a passkey or a provider has proved. */
export const openSession = action(
  contract.openSession,
  { people: personStore, sessions: sessionStore },
  async ({ people, ...context }, { session, provedAt, ...proof }) => {
    if (!(await people.find(proof.person))) throw peopleErrors.unknownHere()
    return open(context, { ...proof, ...(provedAt ? { provedAt: new Date(provedAt) } : {}) }, session)
  },
)

/** Ends a session whose post ended, or whose token was used by two. */
export const closeSession = action(
  contract.closeSession,
  { sessions: sessionStore },
  async ({ sessions, now, record }, { session, why }) => {
    const owner = await sessions.ownerOf(session)
    const [ended] = owner ? await sessions.end({ person: owner.person, only: session }, why, now) : []
    if (ended) record({ name: 'session-ended', subject: 'session', subjectId: session, details: { why } })
    return {}
  },
)
