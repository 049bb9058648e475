import type { Context, Hono } from 'hono'
import type { House } from '../../../kernel/house.ts'
import type { Ways } from '../../../kernel/http/office-page.ts'
import type { Actor } from '../../../kernel/rights.ts'
import { type DoorParts, doorForms } from './forms.ts'
import { attemptCounter } from './limits.ts'
import { mountPasskeys } from './passkeys.ts'
import { mountProviders } from './providers.ts'
import { originOf } from './request.ts'
import type { DoorSettings } from './settings.ts'
import { machineBehind, personBehind } from './who-is.ts'

/** Where people and programs come in: who a request is from, and the ways to sign in. */
export type Door = {
  settings: DoorSettings
  /** Who reads a page: by the cookie only. */
  whoReads: (context: Context) => Promise<Actor>
  /** Who calls the interface: by a key, else by the cookie. */
  whoCalls: (context: Context) => Promise<Actor>
  ways: Ways
  /** Scheme and host under which the reader reached us; empty where no one we trust says so. */
  originOf: (context: Context) => string
  forms: ReturnType<typeof doorForms>
  mount: (server: Hono) => void
}

/** Builds the door of a house. */
export function buildDoor(house: House, settings: DoorSettings): Door {
  const parts: DoorParts = { house, settings, attempts: attemptCounter(house.now) }
  const whoReads = personBehind(house, settings)
  return {
    settings,
    whoReads,
    whoCalls: async (context) => (await machineBehind(house, context)) ?? whoReads(context),
    ways: {
      mail: settings.mail !== null,
      providers: settings.providers.map(({ id, name }) => ({ id, name })),
    },
    originOf: (context) => {
      try {
        return originOf(context, settings)
      } catch {
        return ''
      }
    },
    forms: doorForms(parts),
    mount(server) {
      mountPasskeys(server, parts, whoReads)
      mountProviders(server, parts, whoReads)
    },
  }
}
