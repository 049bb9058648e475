import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { AppError, errors } from '../../../kernel/errors.ts'
import { isLanguage, type Language } from '../../../kernel/locale/language.ts'
import { requireRight } from '../../../kernel/reach.ts'
import { type Actor, door } from '../../../kernel/rights.ts'
import { linkLogin } from '../../../subjects/people/actions/sessions.ts'
import { openSession } from '../../../subjects/people/actions/sign-in.ts'
import { peopleErrors } from '../../../subjects/people/contract/errors.ts'
import { dropPasskey } from '../../../subjects/people/contract/sessions.ts'
import { digestOf } from '../../../subjects/people/rules/secrets.ts'
import { credentialStore } from '../../../subjects/people/store/credentials.ts'
import { begin, type DoorParts } from './forms.ts'
import { type Proof, providerProofs } from './provider-proof.ts'
import { addressOf, deviceOf, newToken, nextOf, originOf } from './request.ts'
import type { Provider } from './settings.ts'
import { steps } from './steps.ts'

type WhoIs = (context: Context) => Promise<Actor>

const Begun = z.object({
  provider: z.string(),
  promised: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  language: z.enum(['vi', 'en', 'fr']),
  next: z.string(),
  /** Who wants this provider to sign them in from now on; null where somebody signs in. */
  joining: z.string().nullable(),
})

/** Signing in through identity providers. Only who was invited here and joined the provider to their account is known. */
export function mountProviders(server: Hono, parts: DoorParts, whoIs: WhoIs): void {
  const { house, settings, attempts } = parts
  const step = steps(house, settings)
  const proofs = providerProofs(house)

  server.get('/sign-in/provider/:provider', (context) =>
    leading(context, parts, async () => {
      attempts.count('address', addressOf(context, settings))
      const provider = providerOf(context, parts)
      const actor = await whoIs(context)
      const joins = context.req.query('join') === 'yes'
      if (joins) requireRight(actor, dropPasskey, house.now())
      const { address, promised } = await proofs.ask(
        provider,
        backTo(context, parts, provider),
        actor.kind === 'person',
      )
      const next = joins ? '/office/me' : nextOf(context.req.query('next'))
      const joining = joins ? actor.id : null
      await step.begin(context, 'provider', {
        provider: provider.id,
        promised,
        language: languageOf(context),
        next,
        joining,
      })
      return address
    }),
  )

  server.get('/sign-in/provider/:provider/back', (context) =>
    leading(context, parts, async () => {
      const provider = providerOf(context, parts)
      const begun = Begun.parse(await step.take(context, 'provider'))
      if (begun.provider !== provider.id) throw peopleErrors.stepSpent()
      const answer = new URL(backTo(context, parts, provider))
      answer.search = new URL(context.req.url).search
      const proof = await proofs.check(provider, answer, begun.promised)
      const actor = await whoIs(context)
      if (begun.joining === null) await signIn(context, parts, { provider, proof, before: actor })
      else if (begun.joining !== actor.id) throw peopleErrors.stepSpent()
      else {
        const login = { person: actor.id, provider: provider.id, subject: proof.subject }
        await linkLogin.perform(house, { actor: door }, login)
      }
      return `/${begun.language}${begun.next}`
    }),
  )
}

type Proved = { provider: Provider; proof: Proof; before: Actor }

async function signIn(
  context: Context,
  parts: DoorParts,
  { provider, proof, before }: Proved,
): Promise<void> {
  const { house } = parts
  const { subject, assurance, provedAt } = proof
  const login = await credentialStore(house.database).findLogin(provider.id, subject)
  if (!login) throw peopleErrors.unknownHere()
  const token = newToken()
  const session = { token: digestOf(token), device: deviceOf(context) }
  const input = { person: login.person, method: 'provider', assurance, provedAt, session } as const
  await openSession.perform(house, { actor: door }, input)
  await begin(parts, context, before, token)
}

function providerOf(context: Context, { settings }: DoorParts): Provider {
  const provider = settings.providers.find(({ id }) => id === context.req.param('provider'))
  if (!provider) throw errors.notFound()
  return provider
}

function backTo(context: Context, { settings }: DoorParts, { id }: Provider): string {
  return `${originOf(context, settings)}/sign-in/provider/${id}/back`
}

function languageOf(context: Context): Language {
  const wanted = context.req.query('language') ?? ''
  return isLanguage(wanted) ? wanted : 'vi'
}

// A refusal is told on the sign-in page: who comes back from a provider has no page of ours behind them.
async function leading(context: Context, { house }: DoorParts, to: () => Promise<string>): Promise<Response> {
  context.header('cache-control', 'no-store')
  try {
    return context.redirect(await to(), 302)
  } catch (error) {
    const code = error instanceof AppError ? error.code : errors.unexpected.code
    if (!(error instanceof AppError)) house.log('sign-in-failed', { reason: String(error) })
    return context.redirect(`/${languageOf(context)}/sign-in?refused=${code}`, 302)
  }
}
