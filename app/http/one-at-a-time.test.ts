import { describe, expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

/** A counter that answers only when it is let go; `begun` tells how often it was asked. */
function heldCounter() {
  const held: (() => void)[] = []
  const counter = {
    begun: 0,
    take: async () => {
      counter.begun += 1
      const mine = counter.begun
      await new Promise<void>((go) => held.push(go))
      if (mine === 13) throw new Error('thirteen')
      return mine
    },
    letGo: async () => {
      held.shift()?.()
      await new Promise((done) => setImmediate(done))
    },
  }
  return counter
}

describe('one at a time', () => {
  it('who asks meanwhile shares the next run, never the one that began before', async () => {
    const counter = heldCounter()
    const ask = oneAtATime(counter.take)
    const first = ask()
    const others = [ask(), ask(), ask()]
    expect(counter.begun).toBe(1)
    await counter.letGo()
    expect(await first).toBe(1)
    expect(counter.begun).toBe(2)
    const late = ask()
    await counter.letGo()
    expect(await Promise.all(others)).toEqual([2, 2, 2])
    await counter.letGo()
    expect(await late).toBe(3)
  })

  it('who asks when nothing runs begins at once', async () => {
    const counter = heldCounter()
    const ask = oneAtATime(counter.take)
    for (const expected of [1, 2]) {
      const asked = ask()
      await counter.letGo()
      expect(await asked).toBe(expected)
    }
  })

  it('a failure reaches who shares it, and nobody after', async () => {
    const counter = heldCounter()
    counter.begun = 11
    const ask = oneAtATime(counter.take)
    const [before, failing] = [ask(), ask()]
    const refused = expect(failing).rejects.toThrow('thirteen')
    await counter.letGo()
    expect(await before).toBe(12)
    await counter.letGo()
    await refused
    const after = ask()
    await counter.letGo()
    expect(await after).toBe(14)
  })
})
