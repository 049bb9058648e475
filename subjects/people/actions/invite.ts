import { action } from '../../../kernel/action.ts'
import { errors } from '../../../kernel/errors.ts'
import { peopleErrors } from '../contract/errors.ts'
import * as contract from '../contract/posts.ts'
import { digestOf, newSecret } from '../rules/secrets.ts'
import { reachesEverything, termOf } from '../rules/terms.ts'
import { invitationStore } from '../store/invitations.ts'
import { personStore } from '../store/people.ts'

const hoursToAnswer = 72

/** Offers a post. Who keeps people cannot offer one to themselves, nor one that sees more than they reach. */
export const invite = action(
  contract.invite,
  { invitations: invitationStore, people: personStore },
  async ({ invitations, people, actor, now, newId, reach, record }, input) => {
    const { body, post, kind, person, name, mail } = input
    if (actor.kind !== 'operator' && reachesEverything(post))
      throw peopleErrors.beyondOwnReach({ field: 'post' })
    if (person === actor.id) throw peopleErrors.notToOneself({ field: 'person' })
    if (person === null && name === null) throw errors.invalid({ field: 'name', problem: 'invalid_type' })
    if (person !== null && !(await people.find(person))) throw errors.notFound()
    const term = termOf(input, now)
    if (!term || (kind === 'acting' && term.until === null)) throw peopleErrors.notWithin({ field: 'until' })

    const id = newId()
    const token = newSecret(newId)
    const expiresAt = new Date(now.getTime() + hoursToAnswer * 3_600_000)
    await invitations.add({
      id,
      digest: digestOf(token),
      person,
      name: person === null ? name : null,
      mail: person === null ? mail : null,
      post,
      body,
      kind,
      from: term.from,
      until: term.until,
      givenBy: reach.by,
      at: now,
      expiresAt,
    })
    record({ name: 'person-invited', subject: 'invitation', subjectId: id, details: { body, post, kind } })
    return { invitation: id, token, expiresAt: expiresAt.toISOString() }
  },
)

/** Takes an invitation back. */
export const withdrawInvitation = action(
  contract.withdrawInvitation,
  { invitations: invitationStore },
  async ({ invitations, now, record }, { body, invitation }) => {
    if (!(await invitations.findOpenOfBody(invitation, body, now))) throw peopleErrors.invitationSpent()
    await invitations.withdraw(invitation, now)
    record({ name: 'invitation-withdrawn', subject: 'invitation', subjectId: invitation, details: { body } })
    return {}
  },
)
