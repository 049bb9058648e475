import { describe, expect, it } from 'vitest'
import { judge, median, secondsOf } from './clock.ts'

describe('the median', () => {
  it.each([
    [[7], 7],
    [[100, 1, 3], 3],
    [[1, 2, 4, 100], 3],
    [[10, 9, 8, 7, 1000], 9],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle)
  })

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow('a median of nothing')
  })

  it('leaves the list as it was', () => {
    const numbers = [3, 1, 2]
    median(numbers)
    expect(numbers).toEqual([3, 1, 2])
  })
})

describe('rounds', () => {
  it('are judged each against its own yardstick, so that one disturbed round does not count', () => {
    const rounds = [
      { ours: 10, yardstick: 20 },
      { ours: 2, yardstick: 4 },
      { ours: 9, yardstick: 300 },
    ]
    expect(judge(rounds)).toEqual({ value: 9, ratio: 0.5 })
  })
})

describe('the clock', () => {
  it('counts seconds until the work is done', async () => {
    const seconds = await secondsOf(() => new Promise((done) => setTimeout(done, 60)))
    expect(seconds).toBeGreaterThan(0.05)
    expect(seconds).toBeLessThan(5)
  })
})
