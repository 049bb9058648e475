import type * as OpenId from 'openid-client'
import type { House } from '../../../kernel/house.ts'
import { peopleErrors } from '../../../subjects/people/contract/errors.ts'
import { digestOf } from '../../../subjects/people/rules/secrets.ts'
import type { Provider } from './settings.ts'

/** What a sign-in at a provider was begun with; the answer must fit it. */
export type Promised = { state: string; nonce: string; verifier: string }
/** Whom the provider has proved, how surely, and when. */
export type Proof = { subject: string; assurance: 1 | 2 | 3; provedAt: string | null }

// A proof at the provider may be as old as a working day; what is weighty asks for a new one.
const oldestSeconds = 12 * 3600
const library = () => import('openid-client')

/** Speaks OpenID Connect with the providers: the code flow with state, nonce and PKCE. */
export function providerProofs(house: House) {
  const known = new Map<string, Promise<OpenId.Configuration>>()
  // Asked for once; a provider that was unreachable is asked again at the next sign-in.
  const configurationOf = (provider: Provider): Promise<OpenId.Configuration> => {
    const asked = known.get(provider.id) ?? discover(provider)
    known.set(provider.id, asked)
    asked.catch(() => known.delete(provider.id))
    return asked
  }
  return {
    /** Where to send the browser, and what its answer must fit. `again` lets the person prove it anew. */
    async ask(
      provider: Provider,
      backTo: string,
      again: boolean,
    ): Promise<{ address: string; promised: Promised }> {
      const openId = await library()
      const promised = {
        state: openId.randomState(),
        nonce: openId.randomNonce(),
        verifier: openId.randomPKCECodeVerifier(),
      }
      const address = openId.buildAuthorizationUrl(await configurationOf(provider), {
        redirect_uri: backTo,
        scope: 'openid',
        state: promised.state,
        nonce: promised.nonce,
        code_challenge: await openId.calculatePKCECodeChallenge(promised.verifier),
        code_challenge_method: 'S256',
        max_age: String(oldestSeconds),
        ...(again ? { prompt: 'login' } : {}),
        ...(provider.askFor ? { acr_values: provider.askFor } : {}),
      })
      return { address: address.href, promised }
    },

    /** Whom the answer proves; `people-not-proved` where it does not fit, or the provider does not stand by it. */
    async check(provider: Provider, answer: URL, { state, nonce, verifier }: Promised): Promise<Proof> {
      const openId = await library()
      const checks = {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
        maxAge: oldestSeconds,
      }
      const configuration = await configurationOf(provider)
      const tokens = await openId
        .authorizationCodeGrant(configuration, answer, checks)
        .catch((error: unknown) => {
          const reason = error instanceof Error ? error.name : 'unknown'
          house.log('provider-refused', { provider: provider.id, reason })
          throw peopleErrors.notProved()
        })
      return proofIn(provider, tokens.claims())
    },
  }
}

/** What the claims of a provider prove: the subject as a digest, the level as this installation maps it, the time of proof. */
export function proofIn(provider: Provider, claims: OpenId.IDToken | undefined): Proof {
  const subject = claims?.[provider.subjectClaim]
  if (!claims || typeof subject !== 'string' || subject === '') throw peopleErrors.notProved()
  const { acr, auth_time: at } = claims
  return {
    subject: digestOf(`${provider.issuer}\n${subject}`),
    assurance: (typeof acr === 'string' && Object.hasOwn(provider.levels, acr) && provider.levels[acr]) || 1,
    provedAt: at === undefined ? null : new Date(at * 1000).toISOString(),
  }
}

async function discover(provider: Provider): Promise<OpenId.Configuration> {
  const openId = await library()
  const issuer = new URL(provider.issuer)
  // Without encryption only to this very machine: a trial, or a test.
  const plain = issuer.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(issuer.hostname)
  const options = plain ? { execute: [openId.allowInsecureRequests] } : {}
  return openId.discovery(issuer, provider.clientId, provider.clientSecret, undefined, options)
}
