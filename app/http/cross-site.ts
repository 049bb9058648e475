import type { Context } from 'hono'
import { errors } from '../../kernel/errors.ts'
import type { DoorSettings } from './door/settings.ts'

/**
 * Refuses what another site makes a browser send with our cookie. Browsers say where a request comes from in
 * `Sec-Fetch-Site` or `Origin`; a form that tells neither is refused too, since only a browser carries the cookie.
 */
export function refuseCrossSite(context: Context, { url }: Pick<DoorSettings, 'url'>): void {
  const site = context.req.header('sec-fetch-site')
  const origin = context.req.header('origin')
  // A proxy may call us by another name than people do.
  const ours = new URL(url ?? context.req.url).host
  const fromHere = origin === undefined ? site === 'same-origin' : hostOf(origin) === ours
  if (!fromHere || (site !== undefined && site !== 'same-origin')) throw errors.fromElsewhere()
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
