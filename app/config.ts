import { resolve } from 'node:path'
import { z } from 'zod'

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  COTMOC_HOME: z.string().min(1).default('./var'),
  DATABASE_URL: z.string().min(1).optional(),
})

/** The settings of an installation; all come from the environment. */
export type Config = { host: string; port: number; home: string; databaseUrl: string | null }

/** Reads the settings, or gives the name of the first one that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config | { wrong: string } {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) return { wrong: String(parsed.error.issues[0]?.path[0]) }
  const { HOST, PORT, COTMOC_HOME, DATABASE_URL } = parsed.data
  return { host: HOST, port: PORT, home: resolve(COTMOC_HOME), databaseUrl: DATABASE_URL ?? null }
}
