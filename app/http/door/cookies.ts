import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { DoorSettings } from './settings.ts'

type Cookie = 'session' | 'step'
const seconds = { session: undefined, step: 600 } as const

// Over https the prefix makes browsers refuse the cookie from any other host or path (RFC 6265bis).
function nameOf(cookie: Cookie, secure: boolean): string {
  return secure ? `__Host-cotmoc-${cookie}` : `cotmoc-${cookie}`
}

function isSecure({ url }: DoorSettings): boolean {
  return url?.startsWith('https:') ?? false
}

/** Gives the browser a token. It goes along when a link of another site leads here, but with nothing that writes. */
export function giveCookie(context: Context, settings: DoorSettings, cookie: Cookie, token: string): void {
  const secure = isSecure(settings)
  const maxAge = seconds[cookie]
  setCookie(context, nameOf(cookie, secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    ...(maxAge ? { maxAge } : {}),
  })
}

/** The token that the browser brought; null where it brought none. */
export function cookieOf(context: Context, settings: DoorSettings, cookie: Cookie): string | null {
  return getCookie(context, nameOf(cookie, isSecure(settings))) ?? null
}

/** Lets the browser forget a token. */
export function dropCookie(context: Context, settings: DoorSettings, cookie: Cookie): void {
  const secure = isSecure(settings)
  deleteCookie(context, nameOf(cookie, secure), { path: '/', secure })
}
