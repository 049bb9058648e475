import { randomBytes } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { errors } from '../../../kernel/errors.ts'
import type { DoorSettings } from './settings.ts'

const thisMachine = ['localhost', '127.0.0.1', '[::1]']

/**
 * Scheme and host under which the reader reached us. Where no setting says it, only a request from this machine may
 * say it itself: the name that a stranger sends must never stand in a link that we mail.
 */
export function originOf(context: Context, { url }: DoorSettings): string {
  if (url !== null) return new URL(url).origin
  const asked = new URL(context.req.url)
  if (!thisMachine.includes(asked.hostname)) throw errors.fromElsewhere()
  return asked.origin
}

/** From where a request comes, to count attempts by; kept nowhere. */
export function addressOf(context: Context, { behindProxy }: DoorSettings): string {
  // Absent where a test sends requests without a network.
  const bindings = context.env as Partial<HttpBindings> | undefined
  const told = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return (behindProxy && told) || bindings?.incoming?.socket.remoteAddress || 'unknown'
}

const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari']
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux']

/** The family of browser and system, so that people know their sessions again: `Firefox, Windows`. No more is kept. */
export function deviceOf(context: Context): string {
  const agent = context.req.header('user-agent') ?? ''
  return [browsers, systems].flatMap((names) => names.find((name) => agent.includes(name)) ?? []).join(', ')
}

/** A new secret of 256 random bits for a cookie or link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Where to go on after signing in: an address of the office, and nothing that leads elsewhere. */
export function nextOf(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/office(\/[a-z0-9][\w-]*)*$/.test(wanted) ? wanted : '/office'
}
