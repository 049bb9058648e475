/** The posts that a person can hold in a body. */
export const posts = [
  'reporter',
  'approver',
  'coordinator',
  'inspector',
  'supervisor',
  'steward',
  'administrator',
  'auditor',
] as const
export type Post = (typeof posts)[number]

/**
 * How far a cell of the table reaches: what is published; the person's own data; the body of the post; that body and
 * those under it; every body.
 */
export type Scope = 'public' | 'self' | 'own' | 'under' | 'all'

/** Who stands in the table: everybody, each person who signed in, posts, the machine's operator, the door of the house. */
export type Column = 'everybody' | 'person' | Post | 'operator' | 'door'
export type Line = { readonly [Who in Column]?: Scope }

/**
 * What may be done, by whom, how far: the only table of rights. A contract names its line. Who keeps the house
 * (administrator, operator) reads nothing private of a body and writes nothing in its name.
 */
export const rights = {
  public: { everybody: 'public' },
  self: { person: 'self' },
  report: { reporter: 'own' },
  approve: { approver: 'own' },
  coordinate: { coordinator: 'under' },
  'read-work': { reporter: 'own', approver: 'under', coordinator: 'under', inspector: 'all', steward: 'own' },
  'write-finding': { inspector: 'all' },
  'write-opinion': { supervisor: 'all' },
  'keep-texts': { steward: 'all', operator: 'all' },
  'keep-figures': { steward: 'all', operator: 'all' },
  'keep-bodies': { steward: 'under', operator: 'all' },
  'keep-people': { administrator: 'under', operator: 'all' },
  'see-people': {
    approver: 'own',
    coordinator: 'under',
    inspector: 'all',
    administrator: 'under',
    auditor: 'all',
    operator: 'all',
  },
  'see-colleagues': {
    reporter: 'own',
    approver: 'own',
    coordinator: 'own',
    inspector: 'own',
    supervisor: 'own',
    steward: 'own',
    administrator: 'own',
    auditor: 'own',
  },
  'give-key': { reporter: 'own', approver: 'own', coordinator: 'own' },
  'end-key': {
    reporter: 'own',
    approver: 'own',
    coordinator: 'own',
    administrator: 'under',
    operator: 'all',
  },
  'see-keys': {
    reporter: 'own',
    approver: 'own',
    coordinator: 'own',
    administrator: 'under',
    auditor: 'all',
    operator: 'all',
  },
  'read-ledger': { inspector: 'all', auditor: 'all', operator: 'all' },
  operate: { operator: 'all' },
  'open-door': { door: 'all' },
} as const satisfies Record<string, Line>

/** The lines of the table. */
export type Right = keyof typeof rights

/** How sure the house is of who signed in: 1 a link or key, 2 two factors or a passkey, 3 an identity proved in person. */
export type Assurance = 1 | 2 | 3

/** The places of a body and those under it in the tree of bodies: both ends belong to it. */
export type Range = { from: number; to: number }
/** A post that a person holds today; `id` is what facts are signed with. */
export type Holding = { id: string; post: Post; body: string; range: Range }
export type Session = { id: string; freshAt: Date; assurance: Assurance }

/**
 * Who acts. A visitor is nobody in particular; the operator sits at the machine's own command line; the door is the
 * part of the server that signs people in; a machine has one right in one body.
 */
export type Actor =
  | { kind: 'visitor' | 'operator' | 'door'; id: string }
  | { kind: 'person'; id: string; session: Session; holdings: readonly Holding[] }
  | { kind: 'machine'; id: string; right: Right; range: Range }
export const visitor: Actor = { id: 'visitor', kind: 'visitor' }
export const operator: Actor = { id: 'operator', kind: 'operator' }
export const door: Actor = { id: 'door', kind: 'door' }

/** One reason why an actor may: in virtue of what (`by`), and how far. */
export type Grant = { by: string; reach: 'all' | Range }

/** What an actor may do under a line of the table; empty where it may not. */
export function grantsOf(actor: Actor, right: Right): Grant[] {
  const line: Line = rights[right]
  if (line.everybody) return [{ by: actor.id, reach: 'all' }]
  switch (actor.kind) {
    case 'visitor':
      return []
    case 'operator':
    case 'door':
      return line[actor.kind] ? [{ by: actor.id, reach: 'all' }] : []
    case 'machine':
      return actor.right === right ? [{ by: actor.id, reach: actor.range }] : []
    case 'person':
      if (line.person) return [{ by: actor.id, reach: 'all' }]
      return actor.holdings.flatMap((holding) => grantOf(holding, line[holding.post]))
  }
}

function grantOf({ id, range }: Holding, scope: Scope | undefined): Grant[] {
  switch (scope) {
    case undefined:
      return []
    case 'own':
      return [{ by: id, reach: { from: range.from, to: range.from } }]
    case 'under':
      return [{ by: id, reach: range }]
    case 'all':
    case 'public':
    case 'self':
      return [{ by: id, reach: 'all' }]
  }
}
