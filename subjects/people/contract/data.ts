import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { Language } from '../../../kernel/schemas.ts'
import { peopleErrors as errors } from './errors.ts'
import { HeldPost, Mail, Method, Moment, Post } from './schemas.ts'

/** For what a person may agree that data are used; nothing of the office's own work hangs on it. */
export const Purpose = z.enum(['mail-links'])
export type Purpose = z.infer<typeof Purpose>

/** The edition of the texts that people agree to; a changed text is a new edition, and is asked for anew. */
export const consentEdition = '2026-11-28'

export const giveConsent = contract({
  name: 'give-consent',
  method: 'POST',
  path: '/api/people/consents',
  summary: 'Agree to one use of one’s data, by the text of an edition',
  right: 'self',
  input: z.object({ purpose: Purpose, edition: z.literal(consentEdition), agree: z.literal('yes') }),
  output: z.object({}),
  errors: [],
})

export const withdrawConsent = contract({
  name: 'withdraw-consent',
  method: 'POST',
  path: '/api/people/consents/withdraw',
  summary: 'Agree no longer; the use ends at once',
  right: 'self',
  input: z.object({ purpose: Purpose }),
  output: z.object({}),
  errors: [],
})

export const changeMail = contract({
  name: 'change-mail',
  method: 'POST',
  path: '/api/people/me/mail',
  summary: 'Set or remove one’s own mail address; links that sign in go there',
  right: 'self',
  weighty: true,
  input: z.object({ mail: Mail.nullable().default(null) }),
  output: z.object({}),
  errors: [errors.mailTaken],
})

export const eraseMe = contract({
  name: 'erase-me',
  method: 'POST',
  path: '/api/people/me/erase',
  summary: 'Remove one’s own data: posts end, facts stay and name nobody',
  right: 'self',
  weighty: true,
  input: z.object({ sure: z.literal('yes') }),
  output: z.object({}),
  errors: [],
})

export const Look = z.object({
  at: Moment,
  through: z.string(),
  post: Post.nullable(),
  bodyName: z.string().nullable(),
})
export type Look = z.infer<typeof Look>

/** Everything that is kept of a person. */
export const OwnData = z.object({
  person: z.string(),
  name: z.string(),
  mail: z.string().nullable(),
  since: Moment,
  posts: z.array(HeldPost),
  consents: z.array(
    z.object({ purpose: z.string(), edition: z.string(), givenAt: Moment, withdrawnAt: Moment.nullable() }),
  ),
  sessions: z.array(z.object({ method: Method, device: z.string(), startedAt: Moment, seenAt: Moment })),
  passkeys: z.array(z.object({ label: z.string(), since: Moment })),
  providers: z.array(z.string()),
  looks: z.array(Look),
})
export type OwnData = z.infer<typeof OwnData>

export const getOwnData = contract({
  name: 'get-own-data',
  method: 'GET',
  path: '/api/people/me/data',
  summary: 'Everything that is kept of oneself, and who looked at it',
  right: 'self',
  input: z.object({ language: Language.default('vi') }),
  output: OwnData,
  errors: [],
})

/** How long something is kept after it has ended: a rule that ships, with its reason. */
export const Period = z.object({
  what: z.enum(['sessions', 'invitations', 'links', 'looks', 'keys']),
  days: z.number().int().min(0),
  reason: z.string(),
})
export type Period = z.infer<typeof Period>

export const forgetDue = contract({
  name: 'forget-what-is-due',
  method: 'POST',
  path: '/api/people/forget',
  summary: 'Remove personal data whose period has passed',
  right: 'operate',
  input: z.object({ periods: z.array(Period) }),
  output: z.object({ removed: z.number() }),
  errors: [],
})
