import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import type { Right } from '../../../kernel/rights.ts'
import { Day } from '../../../kernel/schemas.ts'
import { peopleErrors as errors } from './errors.ts'
import { Moment } from './schemas.ts'

/** Rights that a program may be given; those that keep people, keys or the house are for persons. */
export const KeyRight = z.enum(['report', 'read-work'] satisfies Right[])
export type KeyRight = z.infer<typeof KeyRight>

export const giveKey = contract({
  name: 'give-key',
  method: 'POST',
  path: '/api/people/keys',
  summary: 'Give a program one right in one body, to a day; the key is told once',
  right: 'give-key',
  about: 'body',
  weighty: true,
  secret: true,
  input: z.object({ body: z.string(), right: KeyRight, label: z.string().trim().min(1).max(80), until: Day }),
  output: z.object({ id: z.string(), secret: z.string(), until: Moment }),
  errors: [errors.rightNotHeld, errors.notWithin],
})

export const endKey = contract({
  name: 'end-key',
  method: 'POST',
  path: '/api/people/keys/{id}/end',
  summary: 'End a key of a body, at once',
  right: 'end-key',
  about: 'body',
  input: z.object({ body: z.string(), id: z.uuid() }),
  output: z.object({}),
  errors: [errors.ended],
})

export const Key = z.object({
  id: z.string(),
  label: z.string(),
  right: z.string(),
  from: Moment,
  until: Moment,
  inForce: z.boolean(),
})
export type Key = z.infer<typeof Key>

export const listKeys = contract({
  name: 'list-keys',
  method: 'GET',
  path: '/api/people/bodies/{body}/keys',
  summary: 'The keys of a body, without their secrets',
  right: 'see-keys',
  about: 'body',
  input: z.object({ body: z.string() }),
  output: z.array(Key),
  errors: [],
})
