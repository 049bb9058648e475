import type { Context } from 'hono'
import { errors } from '../../../kernel/errors.ts'
import type { House } from '../../../kernel/house.ts'
import { type Fields, typed } from '../../../kernel/http/form.ts'
import type { OfficeContext } from '../../../kernel/http/office-page.ts'
import { door } from '../../../kernel/rights.ts'
import { endSession } from '../../../subjects/people/actions/sessions.ts'
import { acceptInvitation, askForLink, useLink } from '../../../subjects/people/actions/sign-in.ts'
import { digestOf } from '../../../subjects/people/rules/secrets.ts'
import { giveCookie } from './cookies.ts'
import type { AttemptCounter } from './limits.ts'
import { mailLink } from './mail.ts'
import { addressOf, deviceOf, newToken, originOf } from './request.ts'
import type { DoorSettings } from './settings.ts'

export type DoorParts = { house: House; settings: DoorSettings; attempts: AttemptCounter }
type Sending = { fields: Fields; context: Context; request: OfficeContext }

/** What the forms of the sign-in pages do: the door adds the secrets and performs the action in its own name. */
export function doorForms(parts: DoorParts) {
  const { house, settings, attempts } = parts
  const as = { actor: door }

  const handlers = new Map<string, (sending: Sending) => Promise<unknown>>([
    [
      askForLink.contract.name,
      async ({ fields, context, request }) => {
        const mail = textOf(fields, 'mail')
        attempts.count('account', `mail ${digestOf(mail.toLowerCase())}`)
        const token = newToken()
        const link = `${originOf(context, settings)}${request.link('/sign-in/link')}?token=${token}`
        const answer = await askForLink.perform(house, as, { mail, token: digestOf(token) })
        // Not waited for: how long the answer takes must not tell who is known here.
        if (answer.known) void mailLink(house, settings, { to: mail, link, language: request.language })
        return { known: true }
      },
    ],
    [
      useLink.contract.name,
      async ({ fields, context, request }) => {
        const session = newToken()
        const link = digestOf(textOf(fields, 'token'))
        const input = { link, session: { token: digestOf(session), device: deviceOf(context) } }
        const answer = await useLink.perform(house, as, input)
        await begin(parts, context, request.actor, session)
        return answer
      },
    ],
    [
      acceptInvitation.contract.name,
      async ({ fields, context, request }) => {
        const session = newToken()
        const answer = await acceptInvitation.perform(house, as, {
          invitation: digestOf(textOf(fields, 'token')),
          signedIn: request.actor.kind === 'person' ? request.actor.id : null,
          agrees: textOf(fields, 'agrees') === 'yes',
          session: { token: digestOf(session), device: deviceOf(context) },
        })
        await begin(parts, context, request.actor, session)
        return answer
      },
    ],
  ])

  return async (name: string, sending: Sending): Promise<unknown> => {
    const handle = handlers.get(name)
    if (!handle) throw errors.notFound()
    attempts.count('address', addressOf(sending.context, settings))
    return handle(sending)
  }
}

/** Gives the browser its new session, and ends the one that it had: signing in again leaves one, not two. */
export async function begin(
  { house, settings }: DoorParts,
  context: Context,
  before: OfficeContext['actor'],
  token: string,
): Promise<void> {
  if (before.kind === 'person') {
    await endSession.perform(house, { actor: before }, { session: before.session.id })
  }
  giveCookie(context, settings, 'session', token)
}

function textOf(fields: Fields, name: string): string {
  return typed({ act: '', fields, faults: [], refusal: null, output: null }, '', name)
}
