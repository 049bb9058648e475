import type { Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Contract } from '../../kernel/contract.ts'
import { errors } from '../../kernel/errors.ts'
import type { House } from '../../kernel/house.ts'
import { preferredLanguage } from '../../kernel/locale/language.ts'
import { ask } from '../../kernel/query.ts'
import { requireRight } from '../../kernel/reach.ts'
import type { Actor } from '../../kernel/rights.ts'
import { refuseCrossSite } from '../http/cross-site.ts'
import type { Door } from '../http/door/door.ts'
import { actions, queries } from '../rooms.ts'
import { describeApi } from './openapi.ts'
import { asAppError, problemOf } from './problem.ts'

/** The open interface: a route for every contract, and the document that describes them. */
export function mountApi(server: Hono, house: House, door: Pick<Door, 'whoCalls' | 'settings'>): void {
  const description = describeApi()
  server.get('/api/openapi.json', (context) => context.json(description))
  for (const query of queries) {
    server.get(honoPath(query.contract), (context) =>
      answering(context, house, async () => {
        const actor = await door.whoCalls(context)
        if (actor.kind !== 'visitor') context.header('cache-control', 'no-store')
        return ask(house, query, actor, { ...context.req.query(), ...context.req.param() })
      }),
    )
  }
  for (const action of actions) {
    server.post(honoPath(action.contract), (context) =>
      answering(context, house, async () => {
        const actor = await door.whoCalls(context)
        // Only a browser carries a session along without being asked.
        if (actor.kind === 'person') refuseCrossSite(context, door.settings)
        return performed(context, house, action, actor)
      }),
    )
  }
  server.all('/api/*', (context) =>
    answering(context, house, async () => {
      throw errors.notFound()
    }),
  )
}

async function performed(
  context: Context,
  house: House,
  action: (typeof actions)[number],
  actor: Actor,
): Promise<unknown> {
  // Refused before the body is read: who may not write cannot make us hold megabytes.
  requireRight(actor, action.contract, house.now())
  const key = context.req.header('idempotency-key')
  const seen = context.req.header('if-match')
  const body: unknown = await context.req.json().catch(() => null)
  const input = { ...(typeof body === 'object' ? body : {}), ...context.req.param() }
  return action.perform(
    house,
    { actor, ...(key ? { key } : {}), ...(seen ? { version: Number(seen) } : {}) },
    input,
  )
}

async function answering(context: Context, house: House, answer: () => Promise<unknown>): Promise<Response> {
  try {
    return context.json(await answer())
  } catch (error) {
    const known = asAppError(error)
    if (known !== error) house.log('request-failed', { path: context.req.path, reason: String(error) })
    const problem = problemOf(known, preferredLanguage(context.req.header('accept-language')))
    return context.json(problem, known.status as ContentfulStatusCode, {
      'content-type': 'application/problem+json; charset=utf-8',
    })
  }
}

function honoPath(contract: Contract): string {
  return contract.path.replace(/\{(\w+)\}/g, ':$1')
}
