import { z } from 'zod'
import { posts } from '../../../kernel/rights.ts'

export const Post = z.enum(posts)
export type Post = z.infer<typeof Post>
/** How a post is held: appointed, standing in while it is empty, or in the name of its holder for a time. */
export const Kind = z.enum(['held', 'acting', 'delegated'])
export type Kind = z.infer<typeof Kind>
/** A day, or a day and a time, on the office's clock: `2026-11-23`, `2026-11-23T12:00`. */
export const OfficeTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
/** SHA-256 of a secret, in hexadecimal: secrets themselves stay outside. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/)
export const Moment = z.iso.datetime()
export const Mail = z.email().max(200)
export const Name = z.string().trim().min(1).max(200)

/** How a person proved who it is. */
export const Method = z.enum(['link', 'passkey', 'provider', 'invitation'])
export type Method = z.infer<typeof Method>
export const Assured = z.union([z.literal(1), z.literal(2), z.literal(3)])

/** A post that a person holds, held or will hold, with the body's name in the reader's language. */
export const HeldPost = z.object({
  holding: z.string(),
  post: Post,
  body: z.string(),
  bodyName: z.string(),
  kind: Kind,
  from: Moment,
  until: Moment.nullable(),
  inForce: z.boolean(),
})
export type HeldPost = z.infer<typeof HeldPost>
