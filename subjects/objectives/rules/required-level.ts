import type { Comparator } from '../contract.ts'

export type Better = 'higher' | 'lower'
export type Asking = { comparator: Comparator | null; value: string | null; upper: string | null }

/**
 * The level that an aim asks for, in the indicator's unit: "about N" asks for N, a range for its nearer end
 * (the lower one where higher is better, else the upper one). Null for an aim without a number.
 */
export function requiredLevel({ comparator, value, upper }: Asking, better: Better): number | null {
  const asked = comparator === 'range' && better === 'lower' ? (upper ?? value) : value
  return asked === null ? null : Number(asked)
}

/** True where a value is what the aim asks for, or better. */
export function fulfils(value: number, aim: Asking, better: Better): boolean {
  const required = requiredLevel(aim, better)
  if (required === null) return false
  switch (aim.comparator) {
    case '>':
      return value > required
    case '<':
      return value < required
    case 'top':
    case '<=':
      return value <= required
    default:
      return better === 'higher' ? value >= required : value <= required
  }
}

/** True where `aim` asks for more than `other`: a higher level, or the same one without its edge ("over N"). */
export function isHarder(aim: Asking, other: Asking, better: Better): boolean {
  const [level, than] = [requiredLevel(aim, better), requiredLevel(other, better)]
  if (level === null || than === null) return level !== null
  if (level !== than) return better === 'higher' ? level > than : level < than
  return isStrict(aim) && !isStrict(other)
}

function isStrict({ comparator }: Asking): boolean {
  return comparator === '>' || comparator === '<'
}
