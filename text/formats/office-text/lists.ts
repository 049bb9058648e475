/** One level of a list: how its number looks and when it begins anew. */
export type ListLevel = {
  readonly start: number
  readonly format: string
  readonly custom: string | null
  /** `Điều %1.`: %1 to %9 stand for the numbers of the levels */
  readonly text: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** all numbers in figures, whatever their levels say */
  readonly legal: boolean
  /** begins anew only after this level (counted from 1) or one above; 0: never; null: after any above */
  readonly restart: number | null
  readonly style: string | null
  readonly font: string | null
  readonly hidden: boolean
}

/** Lists that share an `abstractId` share their counters. */
export type List = {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** a start of this list's own, by level */
  readonly starts: ReadonlyMap<number, number>
}

/** How styles number a paragraph: `ids` are the style and those that it is based on, the nearest first. */
export type StyleNumbering = {
  readonly numId: string
  readonly level: number | null
  readonly ids: readonly string[]
}
