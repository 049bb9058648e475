import type { Context } from 'hono'
import type { House } from '../../../kernel/house.ts'
import { type Actor, door, visitor } from '../../../kernel/rights.ts'
import { closeSession } from '../../../subjects/people/actions/sign-in.ts'
import { digestOf } from '../../../subjects/people/rules/secrets.ts'
import { standingOf, upkeepOf } from '../../../subjects/people/rules/sessions.ts'
import { inForceStore } from '../../../subjects/people/store/in-force.ts'
import { keyStore } from '../../../subjects/people/store/keys.ts'
import { type SessionFound, sessionTokenStore } from '../../../subjects/people/store/session-tokens.ts'
import { cookieOf, dropCookie, giveCookie } from './cookies.ts'
import { newToken } from './request.ts'
import type { DoorSettings } from './settings.ts'

/**
 * Who sent a request, by the session of its cookie. Posts are looked up at each request, so that who has left has no
 * right from that moment; with the last post the session ends.
 */
export function personBehind(house: House, settings: DoorSettings) {
  return async (context: Context): Promise<Actor> => {
    const token = cookieOf(context, settings, 'session')
    if (token === null) return visitor
    const digest = digestOf(token)
    const session = await sessionTokenStore(house.database).find(digest)
    const actor = session ? await actorOf(house, session) : null
    if (session === null || actor === null) {
      dropCookie(context, settings, 'session')
      return visitor
    }
    await keepUp(context, session, digest)
    return actor
  }

  async function keepUp(context: Context, session: SessionFound, digest: string): Promise<void> {
    const now = house.now()
    const tokens = sessionTokenStore(house.database)
    const upkeep = upkeepOf(session, now)
    if (upkeep === 'note') await tokens.note(session.id, now)
    if (upkeep !== 'rotate') return
    const token = newToken()
    if (await tokens.rotate(session.id, { from: digest, to: digestOf(token) }, now)) {
      giveCookie(context, settings, 'session', token)
    }
  }
}

async function actorOf(house: House, session: SessionFound): Promise<Actor | null> {
  const now = house.now()
  const { id, person, freshAt, assurance } = session
  const standing = standingOf(session, now)
  if (standing === 'stolen') await close(house, id, 'stolen')
  if (standing !== 'live') return null
  const inForce = inForceStore(house.database)
  const holdings = await inForce.of(person, now)
  if (holdings.length === 0 && (await inForce.lostSince(person, session.startedAt, now))) {
    await close(house, id, 'left')
    return null
  }
  return { kind: 'person', id: person, session: { id, freshAt, assurance }, holdings }
}

async function close(house: House, session: string, why: 'stolen' | 'left'): Promise<void> {
  await closeSession.perform(house, { actor: door }, { session, why })
}

/** Which program sent a request, by its key; null where it brought none, a visitor where the key is none or has ended. */
export async function machineBehind(house: House, context: Context): Promise<Actor | null> {
  const [scheme, secret = ''] = (context.req.header('authorization') ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer') return null
  const digest = digestOf(secret.replace(/^cotmoc_/, ''))
  const key = await keyStore(house.database).find(digest, house.now())
  return key ? { kind: 'machine', ...key } : visitor
}
