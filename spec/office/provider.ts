import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import Provider from 'oidc-provider'
import type { Browser } from './person.ts'

/** A real identity provider of OpenID Connect on this machine, which believes everybody. */
export type IdentityProvider = {
  issuer: string
  /** Signs `subject` in where a browser was sent, and gives the address that leads back. */
  proves: (subject: string, address: string) => Promise<string>
  close: () => Promise<void>
}

export const client = { clientId: 'cotmoc', clientSecret: 'a-secret-of-the-spec-that-is-long-enough' }

/** Starts a provider that sends people back to `backTo`. */
export async function openProvider(backTo: string): Promise<IdentityProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${portOf(server)}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [backTo],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    acrValues: ['urn:sample:high'],
    claims: { openid: ['sub', 'citizen'], acr: null, auth_time: null, iss: null, sid: null },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, citizen: `citizen-${id}` }),
    }),
    cookies: { keys: ['a key of the spec'] },
    features: { devInteractions: { enabled: true } },
    pkce: { required: () => true },
  })
  server.on('request', provider.callback())
  return {
    issuer,
    proves: (subject, address) => walk(subject, address, issuer),
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Begins a sign-in in a browser; gives the address of the provider that it is sent to. */
export async function begins(browser: Browser, path: string): Promise<string> {
  const answer = await browser.visit(path)
  return answer.headers.get('location') ?? ''
}

// As a browser with its own cookies: log in, consent, and stop where the way leads back to us.
async function walk(subject: string, address: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = address
  let body: URLSearchParams | null = null
  for (let step = 0; step < 12 && at.startsWith(issuer); step++) {
    const answer: Response = await fetch(at, {
      redirect: 'manual',
      method: body ? 'POST' : 'GET',
      body,
      headers: { cookie: [...cookies].map((each) => each.join('=')).join('; ') },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const text = await answer.text()
    const next = answer.headers.get('location')
    if (next) {
      at = new URL(next, at).href
      body = null
    } else {
      const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1]
      if (!prompt) return `${at} said: ${text.slice(0, 500)}`
      at = new URL(/action="([^"]+)"/.exec(text)?.[1] ?? at, at).href
      body = new URLSearchParams({ prompt, login: subject, password: 'any' })
    }
  }
  return at
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
