import { resolve } from 'node:path'
import { z } from 'zod'
import { type DoorSettings, plainDoor, readProviders } from './http/door/settings.ts'

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  COTMOC_HOME: z.string().min(1).default('./var'),
  DATABASE_URL: z.string().min(1).optional(),
  COTMOC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(1).optional(),
  SIGN_IN_FILE: z.string().min(1).optional(),
  BEHIND_PROXY: z.enum(['yes', 'no']).default('no'),
})

/** The settings of an installation; all come from the environment. */
export type Config = {
  host: string
  port: number
  home: string
  databaseUrl: string | null
  door: DoorSettings
}

/** Reads the settings, or gives the name of the first one that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config | { wrong: string } {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) return { wrong: String(parsed.error.issues[0]?.path[0]) }
  const { HOST, PORT, COTMOC_HOME, DATABASE_URL, SIGN_IN_FILE } = parsed.data
  const providers = SIGN_IN_FILE ? readProviders(SIGN_IN_FILE) : []
  if (providers === null) return { wrong: 'SIGN_IN_FILE' }
  const door = { ...doorOf(parsed.data), providers }
  // A link or a way back from a provider must name us, and nobody else may say how.
  if (door.url === null && (door.mail !== null || providers.length > 0)) return { wrong: 'COTMOC_URL' }
  return { host: HOST, port: PORT, home: resolve(COTMOC_HOME), databaseUrl: DATABASE_URL ?? null, door }
}

type Ways = Pick<z.infer<typeof Environment>, 'COTMOC_URL' | 'SMTP_URL' | 'MAIL_FROM' | 'BEHIND_PROXY'>

function doorOf({ COTMOC_URL, SMTP_URL, MAIL_FROM, BEHIND_PROXY }: Ways): DoorSettings {
  const host = COTMOC_URL ? new URL(COTMOC_URL).hostname : 'localhost'
  return {
    ...plainDoor,
    url: COTMOC_URL ? new URL(COTMOC_URL).origin : null,
    mail: SMTP_URL ? { server: SMTP_URL, from: MAIL_FROM ?? `cotmoc@${host}` } : null,
    behindProxy: BEHIND_PROXY === 'yes',
  }
}
