import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/keys.ts'
import { isRunning } from '../rules/terms.ts'
import { keyStore } from '../store/keys.ts'

/** The keys of a body; one ends at the latest with the post through which it was given. */
export const listKeys = query(contract.listKeys, { keys: keyStore }, async ({ keys, now }, { body }) =>
  (await keys.ofBody(body)).map(({ id, label, right_name, from_at, until_at, post_until }) => {
    const until = post_until !== null && post_until < until_at ? post_until : until_at
    return {
      id,
      label,
      right: right_name,
      from: from_at.toISOString(),
      until: until.toISOString(),
      inForce: isRunning({ from: from_at, until }, now),
    }
  }),
)
