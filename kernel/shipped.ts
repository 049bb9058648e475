import { createHash } from 'node:crypto'
import type { Database } from './database/database.ts'
import { upsert } from './database/upsert.ts'

export type ShippedItem = { id: string }
/** What to write of the facts that ship: the new and changed ones, and their digest for the fact. */
export type ShippedChanges<Item> = { changed: Item[]; kept: string[]; digest: string }

/**
 * Compares the facts that ship with what was loaded before. An item that an office has changed since
 * (it has a fact of its own under `subject`) stays as the office left it, and is named in `kept`.
 * Remembers the new digests; the caller writes `changed` in the same transaction.
 */
export async function takeShipped<Item extends ShippedItem>(
  database: Database,
  subject: string,
  items: readonly Item[],
): Promise<ShippedChanges<Item>> {
  const known = new Map(
    (
      await database
        .selectFrom('shipped_items')
        .select(['key', 'digest'])
        .where('kind', '=', subject)
        .execute()
    ).map(({ key, digest }) => [key, digest]),
  )
  const digests = new Map(items.map((item) => [item.id, digestOf(item)]))
  const fresh = items.filter((item) => known.get(item.id) !== digests.get(item.id))
  if (fresh.length === 0) return { changed: [], kept: [], digest: '' }

  const touched = new Set(
    (
      await database
        .selectFrom('facts')
        .select('subject_id')
        .distinct()
        .where('subject', '=', subject)
        .execute()
    ).map(({ subject_id }) => subject_id),
  )
  const loaded = fresh.map((item) => ({ kind: subject, key: item.id, digest: digests.get(item.id) ?? '' }))
  await upsert(database, 'shipped_items', ['kind', 'key'], loaded)
  const changed = fresh.filter((item) => !touched.has(item.id))
  const kept = fresh.filter((item) => touched.has(item.id)).map((item) => item.id)
  return { changed, kept, digest: digestOf(changed) }
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
