import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { Language } from '../../../kernel/schemas.ts'
import { peopleErrors as errors } from './errors.ts'
import { HeldPost, Kind, Mail, Moment, Name, OfficeTime, Post } from './schemas.ts'

export const invite = contract({
  name: 'invite-person',
  method: 'POST',
  path: '/api/people/invitations',
  summary: 'Offer a post in a body by a link that works once; the answer holds the secret of the link',
  right: 'keep-people',
  about: 'body',
  weighty: true,
  secret: true,
  input: z.object({
    body: z.string(),
    post: Post,
    kind: Kind.exclude(['delegated']).default('held'),
    /** Somebody who is known here already; else a name. */
    person: z.uuid().nullable().default(null),
    name: Name.nullable().default(null),
    mail: Mail.nullable().default(null),
    /** From now where empty. */
    from: OfficeTime.nullable().default(null),
    /** A day counts to its end. */
    until: OfficeTime.nullable().default(null),
  }),
  output: z.object({ invitation: z.string(), token: z.string(), expiresAt: Moment }),
  errors: [errors.beyondOwnReach, errors.notWithin, errors.notToOneself],
})

export const withdrawInvitation = contract({
  name: 'withdraw-invitation',
  method: 'POST',
  path: '/api/people/invitations/{invitation}/withdraw',
  summary: 'Take back an invitation that nobody has used',
  right: 'keep-people',
  about: 'body',
  input: z.object({ body: z.string(), invitation: z.uuid() }),
  output: z.object({}),
  errors: [errors.invitationSpent],
})

export const endPost = contract({
  name: 'end-post',
  method: 'POST',
  path: '/api/people/posts/{holding}/end',
  summary: 'End a post that somebody holds, now or at a time to come; what was delegated from it ends too',
  right: 'keep-people',
  about: 'body',
  weighty: true,
  input: z.object({
    body: z.string(),
    holding: z.uuid(),
    at: OfficeTime.nullable().default(null),
    reason: z.string().trim().min(1).max(500),
  }),
  output: z.object({ until: Moment }),
  errors: [errors.ended, errors.beyondOwnReach],
})

export const delegate = contract({
  name: 'delegate-post',
  method: 'POST',
  path: '/api/people/posts/{holding}/delegate',
  summary: 'Let a colleague act in one’s own post for a time',
  right: 'self',
  weighty: true,
  input: z.object({
    holding: z.uuid(),
    to: z.uuid(),
    from: OfficeTime.nullable().default(null),
    until: OfficeTime,
  }),
  output: z.object({ holding: z.string(), from: Moment, until: Moment }),
  errors: [errors.notWithin, errors.heldAlready],
})

export const endDelegation = contract({
  name: 'end-delegation',
  method: 'POST',
  path: '/api/people/delegations/{holding}/end',
  summary: 'End a delegation that one gave or was given',
  right: 'self',
  input: z.object({ holding: z.uuid() }),
  output: z.object({}),
  errors: [errors.ended],
})

/** Somebody at a post, as who may see people sees them; `name` is null where the person was erased. */
export const Holder = HeldPost.omit({ bodyName: true }).extend({
  person: z.string(),
  name: z.string().nullable(),
})
export type Holder = z.infer<typeof Holder>
export const Invited = z.object({
  invitation: z.string(),
  post: Post,
  name: z.string().nullable(),
  mail: z.string().nullable(),
  expiresAt: Moment,
})
export type Invited = z.infer<typeof Invited>

export const listPeople = contract({
  name: 'list-people-of-body',
  method: 'GET',
  path: '/api/people/bodies/{body}',
  summary: 'Who holds which post in a body, who did, and who is invited',
  right: 'see-people',
  about: 'body',
  input: z.object({ body: z.string(), language: Language.default('vi') }),
  output: z.object({
    body: z.string(),
    bodyName: z.string(),
    holders: z.array(Holder),
    invited: z.array(Invited),
    mayKeep: z.boolean(),
  }),
  errors: [],
  personal: ({ holders }) => [...new Set(holders.map(({ person }) => person))],
})

export const Colleague = z.object({ person: z.string(), name: z.string() })
export type Colleague = z.infer<typeof Colleague>

export const listColleagues = contract({
  name: 'list-colleagues',
  method: 'GET',
  path: '/api/people/colleagues',
  summary: 'Who else holds a post in the bodies of one’s own posts',
  right: 'see-colleagues',
  keepsToReach: true,
  input: z.object({}),
  output: z.array(Colleague),
  errors: [],
  personal: (colleagues) => colleagues.map(({ person }) => person),
})

export const listBodiesInReach = contract({
  name: 'list-bodies-of-mine',
  method: 'GET',
  path: '/api/people/bodies',
  summary: 'The bodies whose people one may see: those with people, or those whose name has these words',
  right: 'see-people',
  keepsToReach: true,
  input: z.object({ q: z.string().max(200).nullable().default(null), language: Language.default('vi') }),
  output: z.array(z.object({ body: z.string(), bodyName: z.string(), holders: z.number() })),
  errors: [],
})
