import { action } from '../../../kernel/action.ts'
import { errors } from '../../../kernel/errors.ts'
import { peopleErrors } from '../contract/errors.ts'
import * as contract from '../contract/posts.ts'
import { Post } from '../contract/schemas.ts'
import { endingOf, later, reachesEverything, termOf, within } from '../rules/terms.ts'
import { holdingStore } from '../store/holdings.ts'
import { inForceStore } from '../store/in-force.ts'

/** Ends a post; its holder loses every right of it at that moment, and stays in history. */
export const endPost = action(
  contract.endPost,
  { holdings: holdingStore },
  async ({ holdings, actor, now, reach, record }, { body, holding, at, reason }) => {
    const found = await holdings.find(holding)
    if (!found || found.body !== body) throw errors.notFound()
    if (actor.kind !== 'operator' && reachesEverything(Post.parse(found.post))) {
      throw peopleErrors.beyondOwnReach({ field: 'holding' })
    }
    const asked = at === null ? now : endingOf(at)
    if (!asked || asked < now) throw peopleErrors.ended({ field: 'at' })
    const end = later(asked, found.from_at)
    if (found.until_at !== null && found.until_at <= end) throw peopleErrors.ended({ field: 'at' })
    await holdings.end(holding, end, reach.by)
    record({
      name: 'post-ended',
      subject: 'holding',
      subjectId: holding,
      details: { until: end.toISOString() },
      reason,
    })
    return { until: end.toISOString() }
  },
)

/** Lets a colleague act in one's own post for a time. What is delegated is not delegated again; the database guards it. */
export const delegate = action(
  contract.delegate,
  { holdings: holdingStore, inForce: inForceStore },
  async ({ holdings, inForce, actor, now, newId, record }, { holding, to, ...times }) => {
    const source = await holdings.find(holding)
    if (!source || source.person !== actor.id || source.kind === 'delegated') throw errors.notFound()
    const colleagues = await inForce.colleaguesOf(actor.id, now)
    if (!colleagues.some(({ person }) => person === to)) throw errors.notFound()
    const term = termOf(times, now)
    if (
      !term?.until ||
      term.until <= now ||
      !within(term, { from: source.from_at, until: source.until_at })
    ) {
      throw peopleErrors.notWithin({ field: 'until' })
    }
    const post = Post.parse(source.post)
    if (await holdings.overlaps({ person: to, post, body: source.body, ...term })) {
      throw peopleErrors.heldAlready({ field: 'to' })
    }
    const id = newId()
    await holdings.add({
      id,
      person: to,
      post,
      body: source.body,
      kind: 'delegated',
      ...term,
      source: holding,
      givenBy: holding,
    })
    const [from, until] = [term.from.toISOString(), term.until.toISOString()]
    record({
      name: 'post-delegated',
      subject: 'holding',
      subjectId: id,
      details: { source: holding, from, until },
    })
    return { holding: id, from, until }
  },
)

/** Ends a delegation, from either side. */
export const endDelegation = action(
  contract.endDelegation,
  { holdings: holdingStore },
  async ({ holdings, actor, now, record }, { holding }) => {
    const found = await holdings.find(holding)
    const source = found?.source ? await holdings.find(found.source) : undefined
    if (!found || !source || ![found.person, source.person].includes(actor.id)) throw errors.notFound()
    const end = later(now, found.from_at)
    if (found.until_at !== null && found.until_at <= end) throw peopleErrors.ended()
    await holdings.end(holding, end, source.id)
    record({
      name: 'delegation-ended',
      subject: 'holding',
      subjectId: holding,
      details: { source: source.id },
    })
    return {}
  },
)
