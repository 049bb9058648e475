import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** An identity provider that speaks OpenID Connect, as a line of the settings file. */
const Provider = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What the button says. */
  name: z.string().min(1),
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** The claim that holds who it is, for good: `sub`, or what a national provider calls it. */
  subjectClaim: z.string().default('sub'),
  /** What the provider calls its levels of assurance (`acr`), and what they are here. */
  levels: z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)])).default({}),
  /** The level to ask for, where the provider must be asked. */
  askFor: z.string().optional(),
})
export type Provider = z.infer<typeof Provider>

/** How people reach the door of this installation. */
export type DoorSettings = {
  /** Scheme and host under which people reach the server; null where only this machine does. */
  url: string | null
  mail: { server: string; from: string } | null
  providers: readonly Provider[]
  /** True where a proxy of our own stands before us and says from where a request comes. */
  behindProxy: boolean
  /** True for the sample office of `npm run dev`; each page of it says so. */
  sample: boolean
}

/** A door on this machine alone: links and passkeys, no mail, no provider. */
export const plainDoor: DoorSettings = {
  url: null,
  mail: null,
  providers: [],
  behindProxy: false,
  sample: false,
}

/** Reads the file that names the identity providers; null where it is wrong. */
export function readProviders(path: string): Provider[] | null {
  try {
    return z.array(Provider).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}
