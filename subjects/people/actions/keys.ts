import { action } from '../../../kernel/action.ts'
import { addDays, officeMoment } from '../../../kernel/calendar.ts'
import { reaches, reachOf } from '../../../kernel/reach.ts'
import { peopleErrors } from '../contract/errors.ts'
import * as contract from '../contract/keys.ts'
import { digestOf, newSecret } from '../rules/secrets.ts'
import { keyStore } from '../store/keys.ts'
import { rangeOf } from '../store/tree.ts'

const longestDays = 366

/** Gives a program a right that the giver holds in that body. The key ends with the post through which it was given. */
export const giveKey = action(
  contract.giveKey,
  { keys: keyStore, tree: (database) => ({ rangeOf: (body: string) => rangeOf(database, body) }) },
  async ({ keys, tree, actor, now, newId, reach, record }, { body, right, label, until }) => {
    const range = await tree.rangeOf(body)
    const own = reachOf(actor, right)
    if (!range || !own || !reaches(own, range.from)) throw peopleErrors.rightNotHeld({ field: 'right' })
    const end = officeMoment(addDays(until, 1))
    const latest = new Date(now.getTime() + longestDays * 86_400_000)
    if (!end || end <= now || end > latest) throw peopleErrors.notWithin({ field: 'until' })
    const id = newId()
    const secret = newSecret(newId)
    await keys.add({
      id,
      digest: digestOf(secret),
      label,
      body,
      right,
      holding: reach.by,
      from: now,
      until: end,
    })
    record({ name: 'key-given', subject: 'key', subjectId: id, details: { body, right, until } })
    return { id, secret: `cotmoc_${secret}`, until: end.toISOString() }
  },
)

/** Ends a key at once. */
export const endKey = action(
  contract.endKey,
  { keys: keyStore },
  async ({ keys, now, record }, { body, id }) => {
    if (!(await keys.end(id, body, now))) throw peopleErrors.ended()
    record({ name: 'key-ended', subject: 'key', subjectId: id, details: { body } })
    return {}
  },
)
