import { errors } from './errors.ts'

/** Who acts. A visitor is nobody in particular; the operator sits at the machine's own command line. */
export type Actor = { id: string; kind: 'visitor' | 'operator' }
export const visitor: Actor = { id: 'visitor', kind: 'visitor' }
export const operator: Actor = { id: 'operator', kind: 'operator' }

/** The rights that contracts ask for. */
export type Right = 'public' | 'operate'

const rights: Record<Right, readonly Actor['kind'][]> = {
  public: ['visitor', 'operator'],
  operate: ['operator'],
}

/** Refuses who may not; until people can sign in, every write over the network ends here. */
export function requireRight(actor: Actor, right: Right): void {
  if (!rights[right].includes(actor.kind)) throw errors.notSignedIn()
}
