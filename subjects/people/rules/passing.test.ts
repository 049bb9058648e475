import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OpenHolding, passPosts } from './passing.ts'
import { intersection, minus } from './terms.ts'

const day = (number: number) => new Date(number * 86_400_000)
const moment = day(10)
const heirs = new Map([
  ['north', 'union'],
  ['south', 'union'],
  ['closed', null],
])

const term = fc
  .record({ from: fc.nat(20), length: fc.option(fc.integer({ min: 1, max: 20 })) })
  .map(({ from, length }) => ({ from: day(from), until: length === null ? null : day(from + length) }))

/** Posts of three people in bodies, as the database lets them be: nobody holds one twice at a time. */
const holdingsIn = (...bodies: string[]) =>
  fc
    .array(fc.record({ term, person: fc.constantFrom('a', 'b', 'c'), body: fc.constantFrom(...bodies) }), {
      maxLength: 12,
    })
    .map((rows) => {
      const kept: OpenHolding[] = []
      for (const [at, { term, person, body }] of rows.entries()) {
        const made: OpenHolding = {
          ...term,
          id: `${bodies[0]}-${at}`,
          person,
          post: 'reporter',
          body,
          kind: 'held',
          source: null,
          givenBy: 'operator',
          giverBody: null,
        }
        const same = kept.filter((each) => each.person === person && each.body === body)
        const isOver = made.until !== null && made.until <= moment
        if (!isOver && same.every((each) => !intersection(each, made))) kept.push(made)
      }
      return kept
    })

describe('posts of bodies that end', () => {
  it('go on for as long as they would have, and nobody holds one twice', () => {
    fc.assert(
      fc.property(holdingsIn('north', 'south', 'closed'), holdingsIn('union'), (open, there) => {
        let ids = 0
        const { begins, carriers } = passPosts(open, there, { heirs, moment, newId: () => `new-${++ids}` })
        const after = [...there, ...begins]
        for (const [at, one] of begins.entries()) {
          const others = [...there, ...begins.slice(0, at)].filter(({ person }) => person === one.person)
          expect(others.filter((other) => intersection(one, other))).toEqual([])
        }
        for (const old of open) {
          const own = after.filter(({ person }) => person === old.person)
          const wanted = intersection(old, { from: moment, until: null })
          if (old.body === 'closed') expect(carriers.has(old.id)).toBe(false)
          else expect(wanted && minus(wanted, own)).toEqual([])
        }
      }),
    )
  })
})
