import type { PublicObservation } from '../../indicators/contract.ts'

type Said = Pick<PublicObservation, 'period' | 'value' | 'source'>

/**
 * How many say otherwise. `sources` counts who says something about a disputed period; it is 1 where one
 * source gives two figures. `period` is named where all of it is about one period of the line.
 */
export type Disagreement = { sources: number; figures: number; period: string | null }

/**
 * What conflicts amount to; null without any.
 *
 * @param main values on the line, in the order of time
 */
export function disagreementOf(main: readonly Said[], conflicts: readonly Said[]): Disagreement | null {
  const [first] = conflicts
  if (!first) return null
  const disputed = new Set(conflicts.map(({ period }) => period))
  const facing = main.filter(({ period }) => disputed.has(period))
  // A value about a period of its own contradicts the line as a whole, so the newest value answers for it.
  const answering = facing.length > 0 ? facing : main.slice(-1)
  const said = [...answering, ...conflicts]
  return {
    sources: new Set(said.map(({ source }) => source.id)).size,
    figures: said.length,
    period: disputed.size === 1 && facing.length > 0 ? first.period : null,
  }
}
