import { createHash } from 'node:crypto'
import type { Contract } from '../contract.ts'
import type { Transaction } from '../database/database.ts'
import { errors } from '../errors.ts'
import type { Call } from './context.ts'

type Done = { input: unknown; output: unknown; at: Date }

// The caller sends the same bytes again when it repeats a call, so the order of keys is the same too.
function digest(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex')
}

/**
 * What this very call answered before, or null. The same key with another input is `request-key-reused`:
 * a caller that reuses keys would otherwise be told that something was done that was not. So is every repeat of a
 * call whose answer holds a secret: that was told once, and is kept nowhere.
 */
export async function refuseOrReplay(
  transaction: Transaction,
  contract: Contract,
  call: Call,
  input: unknown,
): Promise<{ output: unknown } | null> {
  if (!call.key) return null
  const done = await transaction
    .selectFrom('idempotency')
    .select(['input_digest', 'output'])
    .where('key', '=', call.key)
    .where('action', '=', contract.name)
    .where('actor', '=', call.actor.id)
    .executeTakeFirst()
  if (!done) return null
  if (contract.secret || done.input_digest !== digest(input))
    throw errors.keyReused({ action: contract.name })
  return { output: done.output }
}

/** Keeps the answer of a call that had a key. */
export async function remember(
  transaction: Transaction,
  contract: Contract,
  call: Call,
  done: Done,
): Promise<void> {
  if (!call.key) return
  await transaction
    .insertInto('idempotency')
    .values({
      key: call.key,
      action: contract.name,
      actor: call.actor.id,
      input_digest: digest(done.input),
      output: JSON.stringify(contract.secret ? null : done.output),
      at: done.at,
    })
    .execute()
}
