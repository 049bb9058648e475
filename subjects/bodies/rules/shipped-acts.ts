import { createHash } from 'node:crypto'
import type { Body } from '../contract.ts'
import { dayPlus } from './days.ts'

/** An act as it is remembered: what it did to whom, and to whom those that ended passed everything. */
export type RememberedAct = {
  id: string
  kind: 'establish' | 'rename' | 'move' | 'merge' | 'split' | 'dissolve'
  onDay: string | null
  legalAct: string | null
  confirmation: Body['confirmation']
  parts: readonly { body: string; part: 'begins' | 'ends' | 'receives' | 'renamed' | 'moved' }[]
  passes: readonly {
    predecessor: string
    what: 'duties' | 'series' | 'rights'
    successor: string
  }[]
}

const everything = ['duties', 'series', 'rights'] as const

/**
 * The mergers behind bodies that ship with a successor: all that ended on one day into the same body did so by
 * one act. An end on an unknown day is an act on an unknown day.
 */
export function shippedActs(bodies: readonly Body[]): RememberedAct[] {
  const mergers = new Map<string, { successor: string; ending: Body[] }>()
  for (const body of bodies) {
    if (body.successor === null) continue
    const key = [body.successor, body.validUntil ?? ''].join(' ')
    const merger = mergers.get(key) ?? { successor: body.successor, ending: [] }
    merger.ending.push(body)
    mergers.set(key, merger)
  }
  const byId = new Map(bodies.map((body) => [body.id, body]))
  return [...mergers].map(([key, { successor, ending }]) => {
    const onDay = ending[0]?.validUntil ? dayPlus(ending[0].validUntil, 1) : null
    const begins = onDay !== null && byId.get(successor)?.validFrom === onDay
    return {
      id: `shipped-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`,
      kind: 'merge',
      onDay,
      legalAct: ending.find(({ act }) => act !== null)?.act ?? null,
      confirmation: ending.every(({ confirmation }) => confirmation === 'stated')
        ? 'stated'
        : 'to-be-confirmed',
      parts: [
        ...ending.map(({ id }) => ({ body: id, part: 'ends' as const })),
        { body: successor, part: 'receives' },
        ...(begins ? [{ body: successor, part: 'begins' as const }] : []),
      ],
      passes: ending.flatMap(({ id }) => everything.map((what) => ({ predecessor: id, what, successor }))),
    }
  })
}
