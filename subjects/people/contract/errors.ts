import { declareErrors } from '../../../kernel/errors.ts'

/** What can be wrong with posts, invitations and signing in. */
export const peopleErrors = declareErrors('people', {
  invitationSpent: 410,
  invitationOfAnother: 409,
  linkSpent: 410,
  unknownHere: 403,
  stepSpent: 410,
  notProved: 403,
  notToOneself: 409,
  beyondOwnReach: 409,
  notWithin: 409,
  heldAlready: 409,
  ended: 409,
  rightNotHeld: 409,
  mailTaken: 409,
})
