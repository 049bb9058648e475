import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { errors } from '../../../kernel/errors.ts'
import { preferredLanguage } from '../../../kernel/locale/language.ts'
import { requireRight } from '../../../kernel/reach.ts'
import { type Actor, door } from '../../../kernel/rights.ts'
import { keepPasskey } from '../../../subjects/people/actions/sessions.ts'
import { openSession } from '../../../subjects/people/actions/sign-in.ts'
import { peopleErrors } from '../../../subjects/people/contract/errors.ts'
import { dropPasskey } from '../../../subjects/people/contract/sessions.ts'
import { digestOf } from '../../../subjects/people/rules/secrets.ts'
import { personStore } from '../../../subjects/people/store/people.ts'
import { asAppError, problemOf } from '../../api/problem.ts'
import { refuseCrossSite } from '../cross-site.ts'
import { begin, type DoorParts } from './forms.ts'
import { askForPasskey, askForProof, checkPasskey, checkProof, Finish } from './passkey-proof.ts'
import { addressOf, deviceOf, newToken, nextOf } from './request.ts'

type WhoIs = (context: Context) => Promise<Actor>

/** Passkeys: the browser's script asks what is to be signed, and brings the authenticator's answer. */
export function mountPasskeys(server: Hono, parts: DoorParts, whoIs: WhoIs): void {
  const { house, settings, attempts } = parts
  const mount = (path: string, answer: (context: Context) => Promise<object>) =>
    server.post(path, bodyLimit({ maxSize: 64 * 1024 }), (context) =>
      answering(context, parts, () => {
        attempts.count('address', addressOf(context, settings))
        return answer(context)
      }),
    )

  mount('/sign-in/passkey/begin', (context) => askForProof(context, parts))
  mount('/sign-in/passkey/finish', async (context) => {
    const { response, language, next } = Finish.parse(await context.req.json())
    const person = await checkProof(context, parts, response)
    const token = newToken()
    const session = { token: digestOf(token), device: deviceOf(context) }
    const before = await whoIs(context)
    await openSession.perform(house, { actor: door }, { person, method: 'passkey', assurance: 2, session })
    await begin(parts, context, before, token)
    return { to: `/${language}${nextOf(next)}` }
  })
  mount('/office/passkeys/begin', async (context) =>
    askForPasskey(context, parts, await whoMayAdd(parts, await whoIs(context))),
  )
  mount('/office/passkeys/finish', async (context) => {
    const person = await whoMayAdd(parts, await whoIs(context))
    const { response, label, language } = Finish.parse(await context.req.json())
    const made = await checkPasskey(context, parts, response)
    await keepPasskey.perform(house, { actor: door }, { person: person.id, label, ...made })
    return { to: `/${language}/office/me` }
  })
}

// Adding a way to sign in is as weighty as dropping one.
async function whoMayAdd({ house }: DoorParts, actor: Actor): Promise<{ id: string; name: string }> {
  requireRight(actor, dropPasskey, house.now())
  const person = await personStore(house.database).find(actor.id)
  if (!person?.name) throw errors.notFound()
  return { id: person.id, name: person.name }
}

async function answering(
  context: Context,
  { house, settings }: DoorParts,
  answer: () => Promise<object>,
): Promise<Response> {
  context.header('cache-control', 'no-store')
  try {
    refuseCrossSite(context, settings)
    return context.json(await answer())
  } catch (error) {
    const wrong = error instanceof z.ZodError || error instanceof SyntaxError
    const known = wrong ? peopleErrors.notProved() : asAppError(error)
    if (known.code === errors.unexpected.code) house.log('sign-in-failed', { reason: String(error) })
    const problem = problemOf(known, preferredLanguage(context.req.header('accept-language')))
    return context.json(problem, known.status as ContentfulStatusCode)
  }
}
