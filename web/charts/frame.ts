/** The measures of a drawing, in its own units. */
export type Frame = {
  kind: 'wide' | 'narrow'
  width: number
  height: number
  /** The ground line, which is time. */
  ground: number
  top: number
  left: number
  right: number
  /** Room of a milestone behind the break, and from the last one to the end. */
  slot: number
  tail: number
  stone: { width: number; height: number }
  /** Width of the actual path. */
  stroke: number
  dot: number
  size: { post: number; worded: number; now: number; note: number; first: number; conflict: number }
  axis: { tick: number; year: number; today: number; todayDown: number; apart: number }
  /** Widest line of a label. */
  wrap: { post: number; conflict: number }
}

/** From 760 px, and in print. */
export const wide: Frame = {
  kind: 'wide',
  width: 1176,
  height: 436,
  ground: 386,
  top: 64,
  left: 44,
  right: 1156,
  slot: 122,
  tail: 78,
  stone: { width: 54, height: 50 },
  stroke: 3.6,
  dot: 3.2,
  size: { post: 19, worded: 14, now: 19, note: 12, first: 13, conflict: 14 },
  axis: { tick: 12, year: 15, today: 13, todayDown: 38, apart: 46 },
  wrap: { post: 190, conflict: 230 },
}

/** Under 760 px: another drawing, not the wide one squeezed. */
export const narrow: Frame = {
  kind: 'narrow',
  width: 340,
  height: 380,
  ground: 332,
  top: 50,
  left: 32,
  right: 334,
  slot: 40,
  tail: 26,
  stone: { width: 34, height: 34 },
  stroke: 3,
  dot: 2.4,
  size: { post: 14, worded: 12, now: 15, note: 11, first: 12, conflict: 12 },
  axis: { tick: 11, year: 12, today: 12, todayDown: 37, apart: 32 },
  wrap: { post: 96, conflict: 92 },
}
