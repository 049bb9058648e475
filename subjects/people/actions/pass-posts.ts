import type { ActionContext } from '../../../kernel/action/context.ts'
import { officeMoment } from '../../../kernel/calendar.ts'
import { on } from '../../../kernel/listener.ts'
import { type OpenHolding, type Passing, passPosts } from '../rules/passing.ts'
import { isRunning, later } from '../rules/terms.ts'
import { endedBodyStore } from '../store/ended-bodies.ts'
import { holdingStore } from '../store/holdings.ts'
import { inForceStore } from '../store/in-force.ts'
import { passedKeyStore } from '../store/passed-keys.ts'
import { sessionStore } from '../store/sessions.ts'

const stores = {
  ended: endedBodyStore,
  holdings: holdingStore,
  inForce: inForceStore,
  keys: passedKeyStore,
  sessions: sessionStore,
}
type Context = ActionContext & { [Name in keyof typeof stores]: ReturnType<(typeof stores)[Name]> }
type Posts = { act: string; moment: Date; open: readonly OpenHolding[]; passing: Passing }

/** When bodies end, their posts and keys go on in who takes their rights, from the act's day, or end with it. */
export const passPostsOfEnded = on('body-act-enacted', stores, async (context, { subjectId: act }) => {
  const { ended, newId } = context
  const { on: day, heirs } = await ended.endedBy(act)
  const moment = day === null ? null : officeMoment(day)
  if (moment === null) return
  const open = await ended.openIn([...heirs.keys()], moment)
  if (open.length === 0) return
  const successors = [...heirs.values()].filter((heir) => heir !== null)
  const there = successors.length === 0 ? [] : await ended.openIn(successors, moment)
  const passing = passPosts(open, there, { heirs, moment, newId })
  const posts = { act, moment, open, passing }
  await movePosts(context, posts)
  await moveKeys(context, posts)
  await endSessionsWithoutPost(context, posts)
})

async function movePosts(context: Context, { act, moment, open, passing }: Posts): Promise<void> {
  const { ended, holdings, reach, record } = context
  const own = open.filter(({ kind }) => kind !== 'delegated')
  const ends = [...own, ...passing.givesWay].map(({ id }) => id)
  await ended.endHoldings(ends, moment, reach.by)
  for (const { id, from } of [...open, ...passing.givesWay]) {
    const to = passing.carriers.get(id)
    const until = later(from, moment).toISOString()
    record({
      name: to === undefined ? 'post-ended' : 'post-passed',
      subject: 'holding',
      subjectId: id,
      details: { act, until, ...(to === undefined ? {} : { to }) },
    })
  }
  for (const { follows, ...holding } of passing.begins) {
    await holdings.add(holding)
    const { id, body } = holding
    record({ name: 'post-received', subject: 'holding', subjectId: id, details: { act, body, follows } })
  }
}

async function moveKeys(context: Context, { act, moment, open, passing }: Posts): Promise<void> {
  const { keys, holdings, newId, record } = context
  const ids = [...open, ...passing.givesWay].map(({ id }) => id)
  for (const key of await keys.openThrough(ids, moment)) {
    await keys.end(key.id, moment)
    const holding = passing.carriers.get(key.holding)
    const body = holding && (await holdings.find(holding))?.body
    if (!holding || !body) {
      record({ name: 'key-ended', subject: 'key', subjectId: key.id, details: { act, body: key.body } })
      continue
    }
    const id = newId()
    await keys.add({ ...key, id, body, holding, from_at: later(key.from_at, moment) })
    record({ name: 'key-passed', subject: 'key', subjectId: key.id, details: { act, to: id } })
    record({ name: 'key-received', subject: 'key', subjectId: id, details: { act, body, follows: key.id } })
  }
}

// The moment may lie before a session began, so the door would not see that its last post was lost.
async function endSessionsWithoutPost(context: Context, { open }: Posts): Promise<void> {
  const { inForce, sessions, now, record } = context
  const people = new Set(open.filter((each) => isRunning(each, now)).map(({ person }) => person))
  for (const person of people) {
    if ((await inForce.of(person, now)).length > 0) continue
    for (const session of await sessions.end({ person }, 'left', now)) {
      record({ name: 'session-ended', subject: 'session', subjectId: session, details: { why: 'left' } })
    }
  }
}
