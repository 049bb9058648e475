import { errors } from '../../../kernel/errors.ts'

type Limit = { most: number; minutes: number }
const limits = {
  /** Everything by which somebody at one address tries to sign in. */
  address: { most: 30, minutes: 10 },
  /** What is tried for one account: a mail address, a passkey, an invitation. */
  account: { most: 5, minutes: 15 },
} as const satisfies Record<string, Limit>

// Beyond this many the oldest are forgotten: a flood must not fill the memory.
const mostKeys = 50_000

/**
 * Counts attempts to sign in, in the memory of this process: addresses are personal data and are written nowhere.
 * `request-too-often` once there were too many within the minutes.
 */
export function attemptCounter(now: () => Date) {
  const attempts = new Map<string, number[]>()
  return {
    count(kind: keyof typeof limits, of: string): void {
      const { most, minutes } = limits[kind]
      const key = `${kind} ${of}`
      const since = now().getTime() - minutes * 60_000
      const recent = (attempts.get(key) ?? []).filter((at) => at > since)
      if (recent.length >= most) throw errors.tooOften({ minutes })
      attempts.delete(key)
      attempts.set(key, [...recent, now().getTime()])
      if (attempts.size > mostKeys) attempts.delete(attempts.keys().next().value ?? '')
    },
  }
}
export type AttemptCounter = ReturnType<typeof attemptCounter>
