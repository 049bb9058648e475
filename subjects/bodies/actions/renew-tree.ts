import { officeDay } from '../../../kernel/calendar.ts'
import { bodyErrors } from '../contract.ts'
import { rangesOf } from '../rules/ranges.ts'
import type { treeStore } from '../store/tree.ts'

/** After any change: numbers today's tree, and reckons who stood above these bodies and when. */
export async function renewTree(
  tree: ReturnType<typeof treeStore>,
  now: Date,
  changed: readonly string[],
): Promise<void> {
  if (changed.length === 0) return
  const ranges = rangesOf(await tree.standing(officeDay(now)))
  if (!ranges) throw bodyErrors.treeFull()
  await tree.number(ranges)
  await tree.reckonAncestors(changed)
}
