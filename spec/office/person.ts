import type { Post } from '../../kernel/rights.ts'
import { invite } from '../../subjects/people/actions/invite.ts'
import { acceptInvitation } from '../../subjects/people/contract/sessions.ts'
import type { Office } from './office.ts'

/** A browser of one person: it keeps cookies, and sends forms as browsers do. */
export type Browser = {
  visit: (path: string, init?: RequestInit) => Promise<{ status: number; text: string; headers: Headers }>
  /** Opens a page, fills in a form of it and sends it. */
  send: (path: string, act: string, fields?: Record<string, string>) => ReturnType<Browser['visit']>
  cookies: Map<string, string>
}

const origin = 'http://localhost'

/** Opens a browser at an office; with `cookies` of another, it is a thief's. */
export function openBrowser(office: Office, cookies = new Map<string, string>()): Browser {
  const visit: Browser['visit'] = async (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await office.server.request(origin + path, { redirect: 'manual', ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }
  return {
    cookies,
    visit,
    send: async (path, act, fields = {}) => {
      const page = await visit(path)
      const [, key = ''] = /name="key" value="([^"]+)"/.exec(page.text) ?? []
      return visit(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
        body: new URLSearchParams({ act, key, ...fields }).toString(),
      })
    },
  }
}

type Appointment = { post: Post; body: string; name?: string; mail?: string; until?: string; from?: string }

/** Invites a person on the command line; gives the address of the link. */
export async function invitesTo(
  office: Office,
  { name = 'Nguyễn Văn Mẫu', ...rest }: Appointment,
): Promise<string> {
  const { token } = await office.perform(invite, { name, ...rest })
  return `/vi/sign-in/invitation?token=${token}`
}

/** A person who was invited and is signed in. */
export async function appoints(office: Office, appointment: Appointment): Promise<Browser> {
  const browser = openBrowser(office)
  const link = await invitesTo(office, appointment)
  const answer = await browser.send(link, acceptInvitation.name, {
    token: new URL(link, origin).searchParams.get('token') ?? '',
    ...(appointment.mail ? { agrees: 'yes' } : {}),
  })
  if (answer.status !== 303) throw new Error(`the invitation was not taken: ${answer.text}`)
  return browser
}
