import {
  type Act,
  actErrors,
  type Change,
  type Consequences,
  type NewBody,
  type Pass,
} from '../contract/acts.ts'
import type { Body } from '../contract.ts'

/** A body as it stands before the act. `since` is the first day of the newest of its name, parent and being. */
export type BodyBefore = {
  id: string
  kind: Body['kind']
  parent: string | null
  area: string | null
  /** Its number in today's tree. */
  place: number | null
  validFrom: string | null
  validUntil: string | null
  since: string | null
  /** Who stands directly under it. */
  children: readonly string[]
  /** Everybody above it. */
  ancestors: readonly string[]
}

/** What must be known of the world to say what an act does. */
export type WorldBefore = {
  today: string
  bodies: ReadonlyMap<string, BodyBefore>
  areas: ReadonlySet<string>
  /** `system code` -> who has it. */
  codes: ReadonlyMap<string, string>
}

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>
const nothing: Consequences = {
  establishes: [],
  ends: [],
  renames: [],
  moves: [],
  areaEnds: [],
  passes: [],
}

/**
 * What an act does, or the error that says why it cannot be. Before it: everybody it touches stands, and has stood
 * unchanged since before its first day. After it: nobody stands under a body that ended, each body that ended names
 * who follows, and it is said for its duties, series and rights whether they pass or lapse.
 */
export function consequencesOf(act: Act, world: WorldBefore): Consequences {
  if (act.on > world.today) throw actErrors.inFuture({ on: act.on, today: world.today })
  const consequences = foresee(act, world)
  for (const body of touched(consequences)) mustStandSince(act.on, standing(world, body))
  for (const id of receiving(consequences)) mustExistOn(act.on, standing(world, id))
  for (const body of consequences.establishes) mustBeNew(body, consequences, world)
  return { ...consequences, areaEnds: areaEnds(consequences, world) }
}

/** The bodies that stand already and that the act names: who acts needs the right over each of them. */
export function bodiesNamed({ body, change }: Act): string[] {
  switch (change.kind) {
    case 'establish':
      return change.established.parent === null ? [] : [change.established.parent]
    case 'rename':
      return [body]
    case 'move':
      return change.parent === null ? [body] : [body, change.parent]
    case 'merge':
      return [...change.ending, ...(change.established ? parentOf(change.established) : [body])]
    case 'split':
      return [body, ...change.into.flatMap(parentOf)]
    case 'dissolve':
      return change.heir === null ? [body] : [body, change.heir]
  }
}

function parentOf({ parent }: { parent: string | null }): string[] {
  return parent === null ? [] : [parent]
}

function foresee(act: Act, world: WorldBefore): Consequences {
  const { body, change } = act
  switch (change.kind) {
    case 'establish':
      return { ...nothing, establishes: [{ id: body, ...change.established }] }
    case 'rename':
      return { ...nothing, renames: [{ body, names: change.names, shortNames: change.shortNames }] }
    case 'move':
      return move(body, change, world)
    case 'merge':
      return merge(body, change, world)
    case 'split':
      return split(body, change, world)
    case 'dissolve':
      return dissolve(body, change, world)
  }
}

function move(body: string, { parent }: Of<'move'>, world: WorldBefore): Consequences {
  const { parent: from } = standing(world, body)
  if (parent !== null) mustNotStandUnder(body, parent, world)
  return { ...nothing, moves: [{ body, from, to: parent }] }
}

function merge(receiver: string, { ending, established }: Of<'merge'>, world: WorldBefore): Consequences {
  if (ending.includes(receiver)) throw actErrors.withItself({ body: receiver })
  const gone = new Set(ending)
  const above = established ? established.parent : receiver
  for (const body of gone) {
    if (above !== null) mustNotStandUnder(body, above, world)
  }
  return {
    ...nothing,
    establishes: established ? [{ id: receiver, ...established }] : [],
    ends: [...gone].map((body) => ({ body, successor: receiver })),
    moves: [...gone].flatMap((body) =>
      standing(world, body)
        .children.filter((child) => !gone.has(child))
        .map((child) => ({ body: child, from: body, to: receiver })),
    ),
    passes: [...gone].flatMap((body) => passAll(body, receiver, ['duties', 'series', 'rights'])),
  }
}

function split(body: string, { into, goesOn, heir, parts }: Of<'split'>, world: WorldBefore): Consequences {
  const before = standing(world, body)
  const heirs = [...into.map(({ id }) => id), ...(goesOn ? [body] : [])]
  const wanted = new Map(parts.map((part) => [part.body, part.under]))
  for (const under of [heir, ...wanted.values()]) {
    if (!heirs.includes(under)) throw actErrors.heirMissing({ body: under })
  }
  const made = new Set(into.map(({ id }) => id))
  for (const { parent } of into) {
    if (parent !== null && parent !== body && !made.has(parent)) mustNotStandUnder(body, parent, world)
  }
  return {
    ...nothing,
    establishes: into,
    ends: goesOn ? [] : [{ body, successor: heir }],
    moves: before.children
      .map((child) => ({ body: child, from: body, to: wanted.get(child) ?? heir }))
      .filter(({ to }) => to !== body),
    // The figures of the whole are those of no part: a series ends with what it measured.
    passes: goesOn ? [] : passAll(body, heir, ['duties', 'rights']),
  }
}

function dissolve(body: string, { heir }: Of<'dissolve'>, world: WorldBefore): Consequences {
  const { children } = standing(world, body)
  if (heir === null && children.length > 0) throw actErrors.partsLeft({ body, count: children.length })
  if (heir === null) return { ...nothing, ends: [{ body, successor: null }] }
  mustNotStandUnder(body, heir, world)
  standing(world, heir)
  return {
    ...nothing,
    ends: [{ body, successor: heir }],
    moves: children.map((child) => ({ body: child, from: body, to: heir })),
    passes: passAll(body, heir, ['duties', 'rights']),
  }
}

function passAll(predecessor: string, successor: string, what: Pass['what'][]): Pass[] {
  return what.map((each) => ({ predecessor, what: each, successor }))
}

function touched({ ends, renames, moves }: Consequences): Set<string> {
  return new Set([...ends, ...renames, ...moves].map(({ body }) => body))
}

function standing(world: WorldBefore, id: string): BodyBefore {
  const body = world.bodies.get(id)
  if (!body) throw actErrors.bodyUnknown({ body: id })
  if (body.validUntil !== null) throw actErrors.bodyEnded({ body: id, until: body.validUntil })
  return body
}

function mustStandSince(on: string, { id, since }: BodyBefore): void {
  if (since !== null && since >= on) throw actErrors.beforeNewer({ body: id, since, on })
}

function mustExistOn(on: string, { id, validFrom }: BodyBefore): void {
  if (validFrom !== null && validFrom > on) throw actErrors.beforeNewer({ body: id, since: validFrom, on })
}

/** Who takes something over, or gets somebody under it, and is not new. */
function receiving({ establishes, ends, moves }: Consequences): Set<string> {
  const made = new Set(establishes.map(({ id }) => id))
  const all = [
    ...ends.map(({ successor }) => successor),
    ...moves.map(({ to }) => to),
    ...establishes.map(({ parent }) => parent),
  ]
  return new Set(all.filter((id) => id !== null).filter((id) => !made.has(id)))
}

function mustNotStandUnder(body: string, parent: string, world: WorldBefore): void {
  if (parent === body || standing(world, parent).ancestors.includes(body)) {
    throw actErrors.underItself({ body, parent })
  }
}

function mustBeNew(body: NewBody, { establishes, ends }: Consequences, world: WorldBefore): void {
  const before = establishes.slice(0, establishes.indexOf(body))
  if (before.some(({ id }) => id === body.id) || world.bodies.has(body.id)) {
    throw actErrors.idTaken({ body: body.id })
  }
  const under = establishes.find(({ id }) => id === body.parent)
  // In the order in which they are told, so that none can stand under itself by way of another.
  if (under && !before.includes(under)) throw actErrors.underItself({ body: body.id, parent: under.id })
  if (ends.some((end) => end.body === body.parent)) throw actErrors.bodyEnded({ body: body.parent })
  if (body.area !== null && !world.areas.has(body.area)) throw actErrors.areaUnknown({ area: body.area })
  if (body.newArea && world.areas.has(body.newArea.id)) throw actErrors.idTaken({ body: body.newArea.id })
  for (const { system, code } of body.codes) {
    const owner = world.codes.get(`${system} ${code}`)
    if (owner !== undefined && !ends.some((end) => end.body === owner)) {
      throw actErrors.codeTaken({ system, code, body: owner })
    }
  }
}

/** A place ends with its local authority, and is followed by the place of the body that follows. */
function areaEnds({ ends, establishes }: Consequences, world: WorldBefore): Consequences['areaEnds'] {
  const placeOf = (id: string | null) => {
    const made = establishes.find((body) => body.id === id)
    return made ? (made.newArea?.id ?? made.area) : (world.bodies.get(id ?? '')?.area ?? null)
  }
  return ends.flatMap(({ body, successor }) => {
    const before = world.bodies.get(body)
    const next = placeOf(successor)
    if (before?.kind !== 'local' || before.area === null || before.area === next) return []
    return [{ area: before.area, successor: next }]
  })
}
