import { type HeldPost, Kind, Post } from '../contract/schemas.ts'
import { isRunning } from '../rules/terms.ts'

type Row = {
  id: string
  post: string
  body: string
  body_name: string
  kind: string
  from_at: Date
  until_at: Date | null
}

/** A post that is held, as contracts tell it. */
export function heldPost(row: Row, now: Date): HeldPost {
  return {
    holding: row.id,
    post: Post.parse(row.post),
    body: row.body,
    bodyName: row.body_name,
    kind: Kind.parse(row.kind),
    from: row.from_at.toISOString(),
    until: row.until_at?.toISOString() ?? null,
    inForce: isRunning({ from: row.from_at, until: row.until_at }, now),
  }
}
