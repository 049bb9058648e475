import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Context } from 'hono'
import { z } from 'zod'
import { Language } from '../../../kernel/schemas.ts'
import { peopleErrors } from '../../../subjects/people/contract/errors.ts'
import { passkeyStore } from '../../../subjects/people/store/passkeys.ts'
import type { DoorParts } from './forms.ts'
import { originOf } from './request.ts'
import { steps } from './steps.ts'

const Challenge = z.object({ challenge: z.string() })

/** What the script sends with the authenticator's answer; the library checks the answer itself, bit by bit. */
export const Finish = z.object({
  response: z.looseObject({ id: z.string().max(1000) }),
  label: z.string().trim().min(1).max(80).default('1'),
  language: Language.default('vi'),
  next: z.string().max(200).optional(),
})
type Answer = z.infer<typeof Finish>['response']

// Some hundred small modules that most processes never need.
const library = () => import('@simplewebauthn/server')

/** What an authenticator of this browser must sign to sign in. */
export async function askForProof(context: Context, { house, settings }: DoorParts): Promise<object> {
  const { generateAuthenticationOptions } = await library()
  const rpID = new URL(originOf(context, settings)).hostname
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
  await steps(house, settings).begin(context, 'passkey', { challenge: options.challenge })
  return options
}

/** Whose passkey has signed; `people-not-proved` where it is none of ours, or signed something else. */
export async function checkProof(context: Context, parts: DoorParts, answer: Answer): Promise<string> {
  const { house, settings, attempts } = parts
  const { challenge } = Challenge.parse(await steps(house, settings).take(context, 'passkey'))
  attempts.count('account', `passkey ${answer.id}`)
  const passkeys = passkeyStore(house.database)
  const known = await passkeys.find(answer.id)
  if (!known) throw peopleErrors.notProved()
  const { verifyAuthenticationResponse } = await library()
  const origin = originOf(context, settings)
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    credential: {
      id: known.id,
      publicKey: new Uint8Array(known.public_key),
      counter: Number(known.counter),
    },
  }).catch(notProved)
  if (!verified) throw peopleErrors.notProved()
  await passkeys.use(known.id, authenticationInfo.newCounter, house.now())
  return known.person
}

type Person = { id: string; name: string }

/** What an authenticator must make to become a passkey of a person. */
export async function askForPasskey(context: Context, parts: DoorParts, person: Person): Promise<object> {
  const { house, settings } = parts
  const { generateRegistrationOptions } = await library()
  const { hostname } = new URL(originOf(context, settings))
  const kept = await passkeyStore(house.database).of(person.id)
  const options = await generateRegistrationOptions({
    rpName: hostname,
    rpID: hostname,
    userName: person.name,
    userID: new TextEncoder().encode(person.id),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: kept.map(({ id }) => ({ id })),
  })
  await steps(house, settings).begin(context, 'passkey', { challenge: options.challenge })
  return options
}

/** The public half of the passkey that was made. */
export async function checkPasskey(context: Context, { house, settings }: DoorParts, answer: Answer) {
  const { challenge } = Challenge.parse(await steps(house, settings).take(context, 'passkey'))
  const { verifyRegistrationResponse } = await library()
  const origin = originOf(context, settings)
  const { registrationInfo } = await verifyRegistrationResponse({
    response: answer as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
  }).catch(notProved)
  if (!registrationInfo) throw peopleErrors.notProved()
  const { id, publicKey, counter } = registrationInfo.credential
  return { passkey: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter }
}

function notProved(): never {
  throw peopleErrors.notProved()
}
