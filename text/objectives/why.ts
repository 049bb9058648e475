/** The rules by which an aim is found: the codes of its `why`. */
export const aimRules = [
  /** a number with a word that says how it binds: at least, over, about, up to */
  'aim/comparator',
  /** a number alone, under a heading of aims or behind a verb of reaching */
  'aim/figure',
  /** two numbers, from the one to the other */
  'aim/range',
  /** a place, or a place among the first */
  'aim/rank',
  /** a further measure in the same breath, which takes over the subject of the one before */
  'aim/shared-subject',
  /** measures in the order of as many years */
  'aim/respectively',
  /** a measure in words: all, every, complete */
  'aim/worded',
  /** no measure, but under a heading of aims, or by a year in the press */
  'aim/qualitative',
  /** a figure among tasks, with a year by which, a word of aiming, or as a floor for what is allotted */
  'aim/among-tasks',
] as const
export type AimRule = (typeof aimRules)[number]
