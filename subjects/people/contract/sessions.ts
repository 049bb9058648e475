import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { Language } from '../../../kernel/schemas.ts'
import { peopleErrors as errors } from './errors.ts'
import { Assured, Digest, HeldPost, Kind, Mail, Method, Moment, Post } from './schemas.ts'

/** What the door knows of a session that it opens. */
const NewSession = z.object({ token: Digest, device: z.string().max(80) })
const Opened = z.object({ session: z.string(), person: z.string() })

export const acceptInvitation = contract({
  name: 'accept-invitation',
  method: 'POST',
  path: '/api/sign-in/invitation',
  summary: 'Take a post that was offered, and sign in',
  right: 'open-door',
  input: z.object({
    invitation: Digest,
    /** Who is signed in at this browser already. */
    signedIn: z.uuid().nullable(),
    /** Ticked by who joins: links to sign in may go to the mail address. */
    agrees: z.boolean(),
    session: NewSession,
  }),
  output: Opened,
  errors: [errors.invitationSpent, errors.invitationOfAnother, errors.heldAlready, errors.mailTaken],
})

export const askForLink = contract({
  name: 'ask-for-link',
  method: 'POST',
  path: '/api/sign-in/links',
  summary: 'Make a link that signs in once, for who has this mail address',
  right: 'open-door',
  input: z.object({ mail: Mail, token: Digest }),
  output: z.object({ known: z.boolean() }),
  errors: [],
})

export const useLink = contract({
  name: 'use-link',
  method: 'POST',
  path: '/api/sign-in/link',
  summary: 'Sign in by a link, once',
  right: 'open-door',
  input: z.object({ link: Digest, session: NewSession }),
  output: Opened,
  errors: [errors.linkSpent],
})

export const openSession = contract({
  name: 'open-session',
  method: 'POST',
  path: '/api/sign-in/sessions',
  summary: 'Sign in a person whom a passkey or a provider has proved',
  right: 'open-door',
  input: z.object({
    person: z.uuid(),
    method: Method.extract(['passkey', 'provider']),
    assurance: Assured,
    /** When the person proved it, where a provider remembers an earlier proof. */
    provedAt: Moment.nullable().default(null),
    session: NewSession,
  }),
  output: Opened,
  errors: [errors.unknownHere],
})

export const closeSession = contract({
  name: 'close-session',
  method: 'POST',
  path: '/api/sign-in/sessions/{session}/close',
  summary: 'End a session whose post ended or whose token was used by another',
  right: 'open-door',
  input: z.object({ session: z.uuid(), why: z.enum(['stolen', 'left']) }),
  output: z.object({}),
  errors: [],
})

export const linkLogin = contract({
  name: 'link-login',
  method: 'POST',
  path: '/api/sign-in/logins',
  summary: 'Let an identity provider sign in a person who has just proved to be both',
  right: 'open-door',
  input: z.object({ person: z.uuid(), provider: z.string().max(100), subject: Digest }),
  output: z.object({}),
  errors: [errors.heldAlready],
})

export const endSession = contract({
  name: 'end-session',
  method: 'POST',
  path: '/api/people/sessions/{session}/end',
  summary: 'End one of one’s own sessions',
  right: 'self',
  input: z.object({ session: z.uuid() }),
  output: z.object({}),
  errors: [errors.ended],
})

export const endOtherSessions = contract({
  name: 'end-other-sessions',
  method: 'POST',
  path: '/api/people/sessions/end-others',
  summary: 'End all of one’s own sessions but this one',
  right: 'self',
  input: z.object({}),
  output: z.object({ ended: z.number() }),
  errors: [],
})

export const keepPasskey = contract({
  name: 'keep-passkey',
  method: 'POST',
  path: '/api/people/passkeys',
  summary: 'Keep a passkey of one’s own, whose challenge was answered',
  right: 'open-door',
  input: z.object({
    person: z.uuid(),
    passkey: z.string().max(1000),
    publicKey: z.string().max(2000),
    counter: z.number().int().min(0),
    label: z.string().trim().min(1).max(80),
  }),
  output: z.object({}),
  errors: [errors.heldAlready],
})

export const dropPasskey = contract({
  name: 'drop-passkey',
  method: 'POST',
  path: '/api/people/passkeys/drop',
  summary: 'Forget a passkey of one’s own',
  right: 'self',
  weighty: true,
  input: z.object({ passkey: z.string() }),
  output: z.object({}),
  errors: [],
})

export const SessionSeen = z.object({
  session: z.string(),
  method: Method,
  device: z.string(),
  startedAt: Moment,
  seenAt: Moment,
  current: z.boolean(),
})
export type SessionSeen = z.infer<typeof SessionSeen>

export const getProfile = contract({
  name: 'get-own-profile',
  method: 'GET',
  path: '/api/people/me',
  summary: 'Oneself: name, posts, sessions, passkeys and providers',
  right: 'self',
  input: z.object({ language: Language.default('vi') }),
  output: z.object({
    person: z.string(),
    name: z.string(),
    mail: z.string().nullable(),
    posts: z.array(HeldPost),
    given: z.array(HeldPost.extend({ toName: z.string().nullable() })),
    sessions: z.array(SessionSeen),
    passkeys: z.array(
      z.object({ passkey: z.string(), label: z.string(), since: Moment, usedAt: Moment.nullable() }),
    ),
    providers: z.array(z.string()),
  }),
  errors: [],
})

export const getBadge = contract({
  name: 'get-own-badge',
  method: 'GET',
  path: '/api/people/me/badge',
  summary: 'Oneself in short: name, and the posts that one holds now, the oldest first',
  right: 'self',
  input: z.object({ language: Language.default('vi') }),
  output: z.object({ name: z.string(), posts: z.array(HeldPost) }),
  errors: [],
})

export const makeLink = contract({
  name: 'make-sign-in-link',
  method: 'POST',
  path: '/api/people/links',
  summary:
    'A link that signs a person in once, for who has lost every other way; from the machine itself only',
  right: 'operate',
  secret: true,
  input: z.object({ person: z.uuid() }),
  output: z.object({ token: z.string(), expiresAt: Moment }),
  errors: [],
})

/** What an invitation offers, for who has its link. */
export const seeInvitation = contract({
  name: 'see-invitation',
  method: 'GET',
  path: '/api/sign-in/invitation',
  summary: 'What an invitation offers, for who has its link',
  right: 'open-door',
  input: z.object({ token: z.string().max(200), language: Language.default('vi') }),
  output: z.object({
    name: z.string().nullable(),
    mail: z.string().nullable(),
    /** True where the link is for somebody who is known here already. */
    known: z.boolean(),
    post: Post,
    kind: Kind,
    bodyName: z.string(),
    from: Moment,
    until: Moment.nullable(),
  }),
  errors: [errors.invitationSpent],
})
