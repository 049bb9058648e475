import { scaleLinear } from 'd3-scale'
import type { Language } from '../../kernel/locale/language.ts'
import { sayRounded } from '../../kernel/locale/numbers.ts'

export type LevelScale = {
  y: (value: number) => number
  ticks: { value: number; label: string }[]
}

export type LevelSpan = {
  /** The ground line. */
  ground: number
  /** The highest place of a level. */
  top: number
  /** The lowest place of a level that is no share: over the stones. */
  low: number
}

/**
 * Levels from the ground up. A share starts at 0 on the ground; anything else takes the span of its values.
 * Where lower is better (ranks), the axis is turned over, so that up is always better.
 */
export function levelScale(
  values: readonly number[],
  kind: { share: boolean; better: 'higher' | 'lower'; unit: string; language: Language },
  span: LevelSpan,
): LevelScale {
  if (values.length === 0) return { y: () => span.low, ticks: [] }
  const [low, high] = domain(values, kind.share)
  const bottom = kind.share && kind.better === 'higher' ? span.ground : span.low
  const ends = kind.better === 'higher' ? [bottom, span.top] : [span.top, bottom]
  const scale = scaleLinear([low, high], ends)
  const whole = values.every(Number.isInteger)
  const ceiling = kind.share && Math.max(...values) <= 100 ? 100 : Number.POSITIVE_INFINITY
  const ticks = scale
    .ticks(5)
    .filter((tick) => (!whole || Number.isInteger(tick)) && tick <= ceiling && scale(tick) < span.ground - 8)
  return { y: scale, ticks: nameTicks(ticks, kind) }
}

function domain(values: readonly number[], share: boolean): [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (share) return [Math.min(0, low), high > 0 ? high * 1.1 : 1]
  const pad = (high - low) * 0.12 || Math.abs(high) * 0.1 || 1
  // Ranks begin at 1 and amounts at 0: the axis never shows what cannot be.
  const floor = low >= 1 ? 1 : low >= 0 ? 0 : Number.NEGATIVE_INFINITY
  return [Math.max(floor, low - pad), high + pad]
}

function nameTicks(
  ticks: readonly number[],
  { unit, language, better }: { unit: string; language: Language; better: 'higher' | 'lower' },
) {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) || 1
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const large = Math.max(...ticks.map(Math.abs), 0) >= 1e6
  const compact = large ? new Intl.NumberFormat(language, { notation: 'compact' }) : undefined
  const top = better === 'higher' ? ticks.length - 1 : 0
  return ticks.map((value, index) => {
    const number = compact ? compact.format(value) : sayRounded(language, value, decimals)
    const sign = unit === '%' && index === top ? (language === 'fr' ? '\u202f%' : '%') : ''
    return { value, label: number + sign }
  })
}
