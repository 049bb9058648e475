import { describe, expect, it } from 'vitest'
import { type Act, Act as ActShape } from '../contract/acts.ts'
import { type BodyBefore, bodiesNamed, consequencesOf, type WorldBefore } from './consequences.ts'

const words = { vi: 'Tên', en: 'Name', fr: 'Nom' }
const none = { vi: null, en: null, fr: null }

function body(id: string, over: Partial<BodyBefore> = {}): BodyBefore {
  return {
    id,
    kind: 'local',
    parent: null,
    area: `VN-${id}`,
    place: null,
    validFrom: null,
    validUntil: null,
    since: null,
    children: [],
    ancestors: [],
    ...over,
  }
}

const world: WorldBefore = {
  today: '2026-11-23',
  bodies: new Map(
    [
      body('north', { children: ['north-1', 'north-2'] }),
      body('south', { since: '2026-05-01' }),
      body('north-1', { parent: 'north', ancestors: ['north'] }),
      body('north-2', { parent: 'north', ancestors: ['north'] }),
      body('gone', { validUntil: '2025-06-30' }),
      body('young', { validFrom: '2026-10-01' }),
      body('party', { kind: 'party', area: 'VN-north' }),
    ].map((each) => [each.id, each]),
  ),
  areas: new Set(['VN-north', 'VN-south']),
  codes: new Map([
    ['unit 01', 'north'],
    ['unit 02', 'south'],
  ]),
}

const made = (over: object = {}) => ({
  kind: 'local',
  level: 'province',
  parent: null,
  names: words,
  shortNames: none,
  ...over,
})
const act = (about: string, change: object, on = '2026-09-01'): Act =>
  ActShape.parse({ body: about, on, change })
const codeOf = (wrong: Act) => {
  try {
    consequencesOf(wrong, world)
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
  return null
}

describe('before an act', () => {
  it.each([
    ['its day has come', act('north', { kind: 'move', parent: null }, '2026-11-24'), 'act-in-future'],
    ['the body is known', act('nobody', { kind: 'move', parent: null }), 'act-body-unknown'],
    ['the body stands', act('gone', { kind: 'move', parent: null }), 'act-body-ended'],
    ['the heir stands', act('south', { kind: 'dissolve', heir: 'gone' }), 'act-body-ended'],
    [
      'nothing newer is known of it',
      act('south', { kind: 'move', parent: null }, '2026-05-01'),
      'act-before-newer',
    ],
    ['who receives was there', act('north', { kind: 'dissolve', heir: 'young' }), 'act-before-newer'],
    [
      'nobody would stand under itself',
      act('north', { kind: 'move', parent: 'north-1' }),
      'act-under-itself',
    ],
    ['who receives does not end', act('north', { kind: 'merge', ending: ['north'] }), 'act-with-itself'],
    [
      'who receives is not under who ends',
      act('north-1', { kind: 'merge', ending: ['north'] }),
      'act-under-itself',
    ],
    [
      'the new body is not under who ends',
      act('new', { kind: 'merge', ending: ['north'], established: made({ parent: 'north-1' }) }),
      'act-under-itself',
    ],
    ['those under it have a place', act('north', { kind: 'dissolve', heir: null }), 'act-parts-left'],
    ['its id is free', act('south', { kind: 'establish', established: made() }), 'act-id-taken'],
    [
      'its code is free',
      act('new', { kind: 'establish', established: made({ codes: [{ system: 'unit', code: '01' }] }) }),
      'act-code-taken',
    ],
    [
      'its area is known',
      act('new', { kind: 'establish', established: made({ area: 'VN-x' }) }),
      'act-area-unknown',
    ],
    [
      'the heir is one of the parts',
      act('north', { kind: 'split', goesOn: false, heir: 'south', into: [{ id: 'a', ...made() }] }),
      'act-heir-missing',
    ],
  ])('%s', (_what, wrong, code) => {
    expect(codeOf(wrong)).toBe(code)
  })
})

describe('after an act', () => {
  const merger = act('new', {
    kind: 'merge',
    ending: ['north', 'south'],
    established: made({ area: 'VN-north', codes: [{ system: 'unit', code: '01' }] }),
  })

  it('those that merged have one successor for everything, and their parts stand under it', () => {
    const { ends, moves, passes } = consequencesOf(merger, world)
    expect(ends).toEqual([
      { body: 'north', successor: 'new' },
      { body: 'south', successor: 'new' },
    ])
    expect(moves.map((move) => [move.body, move.from, move.to])).toEqual([
      ['north-1', 'north', 'new'],
      ['north-2', 'north', 'new'],
    ])
    for (const { body: ended } of ends) {
      const passed = passes.filter(({ predecessor }) => predecessor === ended)
      expect(passed.map(({ what }) => what)).toEqual(['duties', 'series', 'rights'])
    }
  })

  it('a place ends with its authority, unless the place goes on, and never with the Party committee', () => {
    expect(consequencesOf(merger, world).areaEnds).toEqual([{ area: 'VN-south', successor: 'VN-north' }])
    const party = act('party', { kind: 'dissolve', heir: 'south' })
    expect(consequencesOf(party, world).areaEnds).toEqual([])
  })

  it('a body that was split leaves its duties and rights to the heir, and its series to nobody', () => {
    const split = act('north', {
      kind: 'split',
      goesOn: false,
      heir: 'a',
      into: [
        { id: 'a', ...made() },
        { id: 'b', ...made() },
      ],
      parts: [{ body: 'north-2', under: 'b' }],
    })
    const { moves, passes } = consequencesOf(split, world)
    expect(moves.map((move) => `${move.body} ${move.to}`)).toEqual(['north-1 a', 'north-2 b'])
    expect(passes.map(({ what, successor }) => `${what} ${successor}`)).toEqual(['duties a', 'rights a'])
  })

  it('a body that goes on after a split keeps everything that is not given away', () => {
    const split = act('north', {
      kind: 'split',
      goesOn: true,
      heir: 'north',
      into: [{ id: 'a', ...made() }],
      parts: [{ body: 'north-2', under: 'a' }],
    })
    expect(consequencesOf(split, world)).toMatchObject({
      ends: [],
      moves: [{ body: 'north-2', from: 'north', to: 'a' }],
      passes: [],
    })
  })
})

describe('who must agree to an act', () => {
  it.each([
    [act('new', { kind: 'establish', established: made({ parent: 'north' }) }), ['north']],
    [act('north-1', { kind: 'move', parent: 'south' }), ['north-1', 'south']],
    [act('south', { kind: 'merge', ending: ['north'] }), ['north', 'south']],
    [act('new', { kind: 'merge', ending: ['north', 'south'], established: made() }), ['north', 'south']],
    [act('north', { kind: 'dissolve', heir: null }), ['north']],
  ])('%o', (wanted, bodies) => {
    expect(bodiesNamed(wanted)).toEqual(bodies)
  })
})
