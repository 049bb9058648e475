import type { Kind, Post } from '../contract/schemas.ts'
import { intersection, isRunning, later, minus, type Term, within } from './terms.ts'

/** A post that is open at the moment of an act; `giverBody` is where its giver holds, null for who holds nothing. */
export type OpenHolding = Term & {
  id: string
  person: string
  post: Post
  body: string
  kind: Kind
  source: string | null
  givenBy: string
  giverBody: string | null
}

/** A post that begins in a successor; `follows` is the one that it goes on from. */
export type Passed = Omit<OpenHolding, 'giverBody'> & { follows: string }

export type Passing = {
  /** What begins, each after what it hangs on. */
  begins: Passed[]
  /** Delegations in a successor that give way, since their holder now has the post in their own right. */
  givesWay: OpenHolding[]
  /** For each post that passes, the one in the successor by which its holder acts from then on. */
  carriers: Map<string, string>
}

/** `heirs` says of each ended body who takes its rights, or null where they lapse. */
type Change = { heirs: ReadonlyMap<string, string | null>; moment: Date; newId: () => string }
type There = Omit<OpenHolding, 'giverBody'>

const order: readonly Kind[] = ['held', 'acting', 'delegated']

/**
 * What becomes of the posts of bodies that end. A holder has the same post in the successor for the same time, once:
 * what they hold there already is not given again. Who stands in, or acts for another, goes on where the giver does.
 * @param open the posts of the ended bodies
 * @param there what the same people hold in the successors from the moment on
 */
export function passPosts(
  open: readonly OpenHolding[],
  there: readonly OpenHolding[],
  { heirs, moment, newId }: Change,
): Passing {
  const known = new Map(open.map((each) => [each.id, each]))
  const passing = open
    .filter((each) => goesOn(each, known, heirs))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || endOf(b) - endOf(a))
  const givesWay = there.filter(
    (each) =>
      each.kind === 'delegated' &&
      passing.some((own) => takesOver({ ...own, body: heirs.get(own.body) ?? '' }, each, moment)),
  )
  const inHeirs = groupByHolder(there.filter((each) => !givesWay.includes(each)))
  const begins: Passed[] = []
  const carriers = new Map<string, string>()
  for (const old of passing) {
    const body = heirs.get(old.body) ?? old.body
    const term = { from: later(old.from, moment), until: old.until }
    const own = inHeirs.of({ ...old, body })
    for (const [source, within] of sourcesOf(old, term)) {
      for (const piece of minus(within, own)) {
        const { giverBody: _, ...same } = old
        const made = { ...same, ...piece, id: newId(), body, source, follows: old.id }
        if (source !== null) made.givenBy = source
        begins.push(made)
        own.push(made)
      }
    }
  }
  for (const old of [...passing, ...givesWay]) {
    const begin = later(old.from, moment)
    const carrier = inHeirs
      .of({ ...old, body: heirs.get(old.body) ?? old.body })
      .find((each) => isRunning(each, begin))
    if (carrier) carriers.set(old.id, carrier.id)
  }
  return { begins, givesWay, carriers }

  // What is delegated lies within what its giver holds in the successor.
  function sourcesOf(old: OpenHolding, term: Term): [string | null, Term][] {
    if (old.source === null) return [[null, term]]
    const giver = known.get(old.source)
    if (!giver) return []
    const held = inHeirs.of({ ...giver, body: heirs.get(giver.body) ?? giver.body })
    return held.flatMap((each) => {
      const shared = each.kind === 'delegated' ? null : intersection(term, each)
      return shared ? [[each.id, shared] satisfies [string, Term]] : []
    })
  }
}

function goesOn(
  holding: OpenHolding,
  known: ReadonlyMap<string, OpenHolding>,
  heirs: Change['heirs'],
): boolean {
  if ((heirs.get(holding.body) ?? null) === null) return false
  if (holding.kind === 'held') return true
  const giver = known.get(holding.source ?? holding.givenBy)
  if (giver) return goesOn(giver, known, heirs)
  // A giver above, or the operator, stands as before.
  return holding.giverBody === null || !heirs.has(holding.giverBody)
}

function takesOver(own: OpenHolding, delegated: OpenHolding, moment: Date): boolean {
  const sinceMoment = ({ from, until }: Term): Term => ({ from: later(from, moment), until })
  return (
    own.kind !== 'delegated' &&
    keyOf(own) === keyOf(delegated) &&
    within(sinceMoment(delegated), sinceMoment(own))
  )
}

function groupByHolder(holdings: readonly There[]) {
  const groups = new Map<string, There[]>()
  const of = (holder: Pick<There, 'person' | 'post' | 'body'>): There[] => {
    const key = keyOf(holder)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    return group
  }
  for (const each of holdings) of(each).push(each)
  return { of }
}

function keyOf({ person, post, body }: Pick<There, 'person' | 'post' | 'body'>): string {
  return `${person} ${post} ${body}`
}

function endOf({ until }: Term): number {
  return until?.getTime() ?? Number.POSITIVE_INFINITY
}
