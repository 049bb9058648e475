import { performance } from 'node:perf_hooks'

/** The middle value; the mean of the two in the middle where there are two. Throws on an empty list. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new Error('a median of nothing')
  return (low + high) / 2
}

/** How many seconds the work took. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

/** One round: ours and the yardstick, measured next to each other. */
export type Round = { ours: number; yardstick: number }

/** The median of ours, and the median of what it is of the yardstick of its own round. */
export function judge(rounds: readonly Round[]): { value: number; ratio: number } {
  return {
    value: median(rounds.map(({ ours }) => ours)),
    ratio: median(rounds.map(({ ours, yardstick }) => ours / yardstick)),
  }
}
