import type { Contract } from './contract.ts'
import type { Database } from './database/database.ts'
import { errors } from './errors.ts'
import { parseInput } from './input.ts'
import { type Actor, type Grant, grantsOf, type Range, type Right } from './rights.ts'

/** How far one call reaches: every body, or the ranges of the tree that stores filter by. `by` signs the facts. */
export type Reach = { by: string; bodies: 'all' | readonly Range[] }

/** Where a body stands in the tree of bodies; null where there is none. */
export type RangeOf = (database: Database, body: string) => Promise<Range | null>

/** How far an actor reaches under a right; null where it may not. */
export function reachOf(actor: Actor, right: Right): Reach | null {
  const [first, ...others] = grantsOf(actor, right)
  return first ? join(first, others) : null
}

/** True where a place of the tree lies within a reach. */
export function reaches({ bodies }: Reach, place: number): boolean {
  return bodies === 'all' || bodies.some(({ from, to }) => from <= place && place <= to)
}

// After this long a session must sign in again before a weighty act.
const freshMinutes = 10

/**
 * Refuses who may not. A visitor is asked to sign in; to everybody else what they have no right to is not there.
 * Weighty acts want a session that signed in just now, and some want to know better who it is.
 */
export function requireRight(actor: Actor, contract: Contract, now: Date): Grant[] {
  const grants = grantsOf(actor, contract.right)
  if (grants.length === 0) throw actor.kind === 'visitor' ? errors.notSignedIn() : errors.notFound()
  if (actor.kind === 'person') {
    const age = now.getTime() - actor.session.freshAt.getTime()
    if (contract.weighty && age > freshMinutes * 60_000) throw errors.signInAgain({ minutes: freshMinutes })
    if (actor.session.assurance < (contract.assurance ?? 1)) {
      throw errors.notSureEnough({ wanted: contract.assurance ?? 1 })
    }
  }
  return grants
}

type Asked = { contract: Contract; input: unknown; database: Database; rangeOf: RangeOf }

/**
 * How far the call reaches. Where the contract names the body that its input is about, a body out of reach is
 * refused like one that does not exist, after the same look into the tree.
 */
export async function reachFor(grants: readonly Grant[], asked: Asked): Promise<Reach> {
  const [first, ...others] = grants
  if (!first) throw errors.notFound()
  const { contract } = asked
  if (contract.about === undefined) {
    if (contract.keepsToReach || first.reach === 'all') return join(first, others)
    const overAll = others.find(({ reach }) => reach === 'all')
    if (!overAll) throw errors.notFound()
    return join(overAll, [])
  }
  const range = await asked.rangeOf(asked.database, bodyIn(asked, contract.about))
  const covering = grants.find(({ reach }) => range && covers(reach, range.from))
  if (!covering) throw errors.notFound()
  return join(
    covering,
    grants.filter((grant) => grant !== covering),
  )
}

function bodyIn({ contract, input }: Asked, field: string): string {
  const body = typeof input === 'object' && input !== null && field in input ? { ...input } : {}
  const named = Object.entries(body).find(([name]) => name === field)?.[1]
  if (typeof named === 'string' && named !== '') return named
  parseInput(contract.input, input)
  throw errors.invalid({ field, problem: 'invalid_type' })
}

function covers(reach: Grant['reach'], place: number): boolean {
  return reach === 'all' || (reach.from <= place && place <= reach.to)
}

function join(first: Grant, others: readonly Grant[]): Reach {
  const ranges: Range[] = []
  for (const { reach } of [first, ...others]) {
    if (reach === 'all') return { by: first.by, bodies: 'all' }
    ranges.push(reach)
  }
  return { by: first.by, bodies: ranges }
}
