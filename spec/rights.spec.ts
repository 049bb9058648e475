import { readFileSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeRights, scopeOf } from '../app/api/rights-table.ts'
import { actions, queries } from '../app/rooms.ts'
import type { Contract } from '../kernel/contract.ts'
import type { Tables } from '../kernel/database/generated/tables.ts'
import type { House } from '../kernel/house.ts'
import { ask } from '../kernel/query.ts'
import { reaches, reachOf } from '../kernel/reach.ts'
import {
  type Actor,
  door,
  operator,
  type Post,
  posts,
  type Right,
  rights,
  visitor,
} from '../kernel/rights.ts'
import { morning, type Office, openOffice, refusalOf } from './office/office.ts'

// Four bodies in the order of the tree: the post is held in the second, the third lies under it.
type Places = Record<'before' | 'own' | 'under' | 'after', string>
const absent = 'no-such-body'

let office: Office
let house: House
let bodies: Places
const statements: string[] = []

beforeAll(async () => {
  office = await openOffice()
  const dialect = new PostgresDialect({ pool: office.database.pool })
  const heard = new Kysely<Tables>({
    dialect,
    log: ({ query }) => {
      statements.push(query.sql)
    },
  })
  house = { ...office.house, database: heard }
  bodies = await fourBodies()
})
afterAll(() => office?.close())

async function fourBodies(): Promise<Places> {
  const rows = await office.database.tables.selectFrom('bodies').select('id').orderBy('id').execute()
  const placed: { id: string; place: number }[] = []
  for (const { id } of rows) {
    const range = await house.rangeOf(house.database, id)
    if (range) placed.push({ id, place: range.from })
  }
  const [before, own, under, after] = placed.sort((a, b) => a.place - b.place).map(({ id }) => id)
  if (!before || !own || !under || !after) throw new Error('the tree has fewer than four bodies')
  return { before, own, under, after }
}

async function holderOf(post: Post): Promise<Actor> {
  const own = await house.rangeOf(house.database, bodies.own)
  const under = await house.rangeOf(house.database, bodies.under)
  if (!own || !under) throw new Error('the bodies have no place')
  return {
    kind: 'person',
    id: 'a-person',
    session: { id: 'a-session', freshAt: morning, assurance: 3 },
    holdings: [{ id: `as-${post}`, post, body: bodies.own, range: { from: own.from, to: under.to } }],
  }
}

type Door = { contract: Contract; knock: (actor: Actor, input: object) => Promise<unknown> }
const doors: Door[] = [
  ...actions.map((each) => ({
    contract: each.contract,
    knock: (actor: Actor, input: object) => each.perform(house, { actor }, input),
  })),
  ...queries.map((each) => ({
    contract: each.contract,
    knock: (actor: Actor, input: object) => ask(house, each, actor, input),
  })),
]

/** The code with which a door is shut; null where it is open, whatever lies behind. */
async function shutFor(door: Door, actor: Actor, input: object): Promise<string | null> {
  const code = await door.knock(actor, input).then(
    () => '',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'broken'),
  )
  return ['request-not-signed-in', 'request-not-found'].includes(code) ? code : null
}

describe.each(doors.map((each) => [each.contract.name, each] as const))('%s', (_name, door_) => {
  const { contract } = door_
  const open = scopeOf(contract.right, 'everybody') !== null
  const about = (body: string) => (contract.about ? { [contract.about]: body } : {})

  it('is open to a visitor only where it is published', async () => {
    expect(await shutFor(door_, visitor, about(bodies.own))).toBe(open ? null : 'request-not-signed-in')
  })

  it.each([
    ['operator', operator],
    ['door', door],
  ] as const)('is open to the %s only where the table says so', async (column, actor) => {
    const allowed = open || scopeOf(contract.right, column) !== null
    expect(await shutFor(door_, actor, about(bodies.own))).toBe(allowed ? null : 'request-not-found')
  })

  it.each(posts)('is open to the %s just as far as the table says', async (post) => {
    const actor = await holderOf(post)
    const scope = open ? 'all' : (scopeOf(contract.right, post) ?? scopeOf(contract.right, 'person'))
    if (!contract.about || open) {
      const allowed = scope === 'all' || scope === 'self' || (scope !== null && contract.keepsToReach)
      expect(await shutFor(door_, actor, {})).toBe(allowed ? null : 'request-not-found')
      return
    }
    for (const place of ['before', 'own', 'under', 'after'] as const) {
      const allowed =
        scope === 'all' || (place === 'own' && scope !== null) || (place === 'under' && scope === 'under')
      const expected = allowed ? null : 'request-not-found'
      expect([place, await shutFor(door_, actor, about(bodies[place]))]).toEqual([place, expected])
    }
  })

  it('answers for a body out of reach as for one that does not exist, after the same statements', async () => {
    if (!contract.about || open) return
    for (const post of posts) {
      const actor = await holderOf(post)
      if (scopeOf(contract.right, post) === 'all') continue
      const told = []
      for (const body of [bodies.after, absent]) {
        statements.length = 0
        const refusal = await refusalOf(door_.knock(actor, about(body)))
        told.push({ refusal, statements: [...statements] })
      }
      expect(told[0]).toEqual(told[1])
    }
  })
})

describe('the table of rights', () => {
  it('is printed as it stands', () => {
    expect(readFileSync('docs/rights.md', 'utf8')).toBe(describeRights())
  })

  it('keeps who keeps the house out of what is private, and from acting for a body', () => {
    const acts: Right[] = [
      'report',
      'approve',
      'coordinate',
      'read-work',
      'write-finding',
      'write-opinion',
      'give-key',
    ]
    for (const right of acts) {
      for (const keeper of ['administrator', 'operator', 'door'] as const) {
        expect([right, keeper, scopeOf(right, keeper)]).toEqual([right, keeper, null])
      }
    }
  })

  it('lets an inspector, a supervisor and an auditor look, and change nothing but their own findings', () => {
    const changing = new Set(actions.map(({ contract }) => contract.right))
    for (const right of changing) {
      if (right === 'public' || right === 'self' || right.startsWith('write-')) continue
      for (const post of ['inspector', 'supervisor', 'auditor'] as const) {
        expect([right, post, scopeOf(right, post)]).toEqual([right, post, null])
      }
    }
  })

  it('gives a machine one right in one body', async () => {
    const key: Actor = { kind: 'machine', id: 'a-key', right: 'report', range: { from: 3, to: 3 } }
    for (const right of Object.keys(rights).filter((name): name is Right => name in rights)) {
      const reach = reachOf(key, right)
      if (right === 'public') continue
      expect([right, reach !== null]).toEqual([right, right === 'report'])
      if (reach) expect([2, 3, 4].map((place) => reaches(reach, place))).toEqual([false, true, false])
    }
  })

  it('adds up the reach of all posts of a person', async () => {
    const holding = (id: string, post: Post, from: number, to: number) => ({
      id,
      post,
      body: id,
      range: { from, to },
    })
    const actor: Actor = {
      kind: 'person',
      id: 'a-person',
      session: { id: 'a-session', freshAt: morning, assurance: 1 },
      holdings: [holding('one', 'approver', 4, 6), holding('two', 'reporter', 10, 12)],
    }
    expect(reachOf(actor, 'read-work')).toEqual({
      by: 'one',
      bodies: [
        { from: 4, to: 6 },
        { from: 10, to: 10 },
      ],
    })
    expect(reachOf(actor, 'keep-people')).toBeNull()
  })
})
