import { action } from '../../../kernel/action.ts'
import { errors } from '../../../kernel/errors.ts'
import * as contract from '../contract/data.ts'
import { peopleErrors } from '../contract/errors.ts'
import { dataStore } from '../store/data.ts'
import { holdingStore } from '../store/holdings.ts'
import { personStore } from '../store/people.ts'
import { retentionStore } from '../store/retention.ts'

/** Agrees to one use of one's data. */
export const giveConsent = action(
  contract.giveConsent,
  { data: dataStore },
  async ({ data, actor, now, newId, record }, { purpose, edition }) => {
    await data.withdrawConsent(actor.id, purpose, now)
    await data.giveConsent({ id: newId(), person: actor.id, purpose, version: edition, at: now })
    record({ name: 'consent-given', subject: 'person', subjectId: actor.id, details: { purpose, edition } })
    return {}
  },
)

/** Agrees no longer. */
export const withdrawConsent = action(
  contract.withdrawConsent,
  { data: dataStore },
  async ({ data, actor, now, record }, { purpose }) => {
    if (!(await data.withdrawConsent(actor.id, purpose, now))) throw errors.notFound()
    record({ name: 'consent-withdrawn', subject: 'person', subjectId: actor.id, details: { purpose } })
    return {}
  },
)

/** Sets or removes one's own mail address. */
export const changeMail = action(
  contract.changeMail,
  { people: personStore },
  async ({ people, actor, record }, { mail }) => {
    const other = mail === null ? undefined : await people.findByMail(mail)
    if (other && other.id !== actor.id) throw peopleErrors.mailTaken({ field: 'mail' })
    await people.setMail(actor.id, mail)
    record({ name: 'mail-changed', subject: 'person', subjectId: actor.id })
    return {}
  },
)

/**
 * Removes a person's data. Posts end now and stay in history with an id that names nobody any more; facts stay as
 * they are, since they hold no personal data.
 */
export const eraseMe = action(
  contract.eraseMe,
  { people: personStore, holdings: holdingStore },
  async ({ people, holdings, actor, now, record }) => {
    if (!(await people.find(actor.id))) throw errors.notFound()
    await holdings.endAllOf(actor.id, now, actor.id)
    await people.erase(actor.id, now)
    record({ name: 'person-erased', subject: 'person', subjectId: actor.id })
    return {}
  },
)

/** Removes what has been kept as long as the rules that ship allow. */
export const forgetDue = action(
  contract.forgetDue,
  { kept: retentionStore },
  async ({ kept, now, newId, record }, { periods }) => {
    let removed = 0
    for (const { what, days } of periods) {
      removed += await kept.forget(what, new Date(now.getTime() - days * 86_400_000))
    }
    if (removed > 0)
      record({ name: 'data-forgotten', subject: 'retention', subjectId: newId(), details: { removed } })
    return { removed }
  },
)
