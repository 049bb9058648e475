/** What of the look of characters changes the text that is seen; null where nothing is said. */
export type RunLook = {
  readonly font: string | null
  readonly caps: boolean | null
  readonly hidden: boolean | null
}

export const plainLook: RunLook = { font: null, caps: null, hidden: null }

/** Two looks, one over the other: what the upper one leaves open the lower one says. */
export function lookOver(upper: RunLook, lower: RunLook): RunLook {
  return {
    font: upper.font ?? lower.font,
    caps: upper.caps ?? lower.caps,
    hidden: upper.hidden ?? lower.hidden,
  }
}
