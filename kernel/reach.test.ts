import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Contract, contract } from './contract.ts'
import { requireRight } from './reach.ts'
import { type Actor, type Assurance, operator, visitor } from './rights.ts'

const now = new Date('2026-11-23T08:00:00Z')
const promise = (more: Partial<Contract>): Contract => ({
  ...contract({
    name: 'sample-act',
    method: 'POST',
    path: '/api/sample',
    summary: 'A sample',
    right: 'keep-people',
    input: z.object({}),
    output: z.object({}),
    errors: [],
  }),
  ...more,
})
const administrator = (minutesAgo: number, assurance: Assurance): Actor => ({
  kind: 'person',
  id: 'a-person',
  session: { id: 'a-session', freshAt: new Date(now.getTime() - minutesAgo * 60_000), assurance },
  holdings: [{ id: 'a-post', post: 'administrator', body: 'a-body', range: { from: 1, to: 9 } }],
})
const refusal = (actor: Actor, more: Partial<Contract>) => {
  try {
    requireRight(actor, promise(more), now)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

describe('an act', () => {
  it('that is weighty wants a sign-in of the last ten minutes', () => {
    expect(refusal(administrator(10, 1), { weighty: true })).toBeNull()
    expect(refusal(administrator(10.01, 1), { weighty: true })).toBe('request-sign-in-again')
    expect(refusal(administrator(600, 1), {})).toBeNull()
  })
  it('that wants to know better who acts, refuses who signed in by less', () => {
    expect(refusal(administrator(0, 1), { assurance: 2 })).toBe('request-not-sure-enough')
    expect(refusal(administrator(0, 2), { assurance: 2 })).toBeNull()
    expect(refusal(administrator(0, 2), { assurance: 3 })).toBe('request-not-sure-enough')
  })
  it('tells who lacks the right nothing of what it would want', () => {
    const wanting = { right: 'approve', weighty: true, assurance: 3 } as const
    expect(refusal(administrator(600, 1), wanting)).toBe('request-not-found')
    expect(refusal(visitor, wanting)).toBe('request-not-signed-in')
  })
  it('of the operator is at the machine, so neither holds', () => {
    expect(refusal(operator, { weighty: true, assurance: 3 })).toBeNull()
  })
})
