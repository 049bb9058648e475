import type { Context } from 'hono'
import type { House } from '../../../kernel/house.ts'
import { peopleErrors } from '../../../subjects/people/contract/errors.ts'
import { digestOf } from '../../../subjects/people/rules/secrets.ts'
import { credentialStore } from '../../../subjects/people/store/credentials.ts'
import { cookieOf, dropCookie, giveCookie } from './cookies.ts'
import { newToken } from './request.ts'
import type { DoorSettings } from './settings.ts'

type Kind = 'passkey' | 'provider'
const minutes = 10

/**
 * What a sign-in that was begun must answer. It is bound to the browser by a cookie and taken away when it is
 * answered, so that no answer counts twice, or in another browser.
 */
export function steps(house: House, settings: DoorSettings) {
  return {
    async begin(context: Context, kind: Kind, details: unknown): Promise<void> {
      const token = newToken()
      const now = house.now()
      const expiresAt = new Date(now.getTime() + minutes * 60_000)
      await credentialStore(house.database).beginStep(
        { digest: digestOf(token), kind, details, expiresAt },
        now,
      )
      giveCookie(context, settings, 'step', token)
    },

    /** `people-step-spent` where nothing was begun here, or it was answered before, or too long ago. */
    async take(context: Context, kind: Kind): Promise<unknown> {
      const token = cookieOf(context, settings, 'step')
      dropCookie(context, settings, 'step')
      const store = credentialStore(house.database)
      const details = token && (await store.takeStep(digestOf(token), kind, house.now()))
      if (!details) throw peopleErrors.stepSpent()
      return details
    },
  }
}
