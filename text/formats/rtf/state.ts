import type { Block } from '../office-text/blocks.ts'
import type { CellShape, OpenTable } from '../office-text/rows.ts'
import type { Segment } from '../office-text/segments.ts'
import type { Tally } from '../office-text/tally.ts'

/** What holds until the group ends. */
export type Group = {
  readonly destination: 'text' | 'fonts' | 'heads' | 'skip' | 'marker'
  readonly font: number
  readonly caps: boolean
  readonly hidden: boolean
  readonly deleted: boolean
  /** how many signs follow a Unicode letter for programs that know none */
  readonly fallback: number
  readonly inTable: boolean
  /** the next word names a destination that may be passed over */
  readonly optional: boolean
  /** a footnote, whose text began with this group */
  readonly note: boolean
}

export type Font = { name: string; encoding: string }

/** A text under way: the body, a footnote, a header. */
export type RtfStory = {
  readonly label: string
  readonly blocks: Block[]
  segments: Segment[]
  table: OpenTable | null
}

export type RtfWalk = {
  readonly groups: Group[]
  readonly fonts: Map<number, Font>
  readonly tally: Tally
  readonly outer: RtfStory[]
  readonly notes: Block[]
  readonly heads: string[]
  group: Group
  story: RtfStory
  encoding: string
  /** signs still to pass over after a Unicode letter */
  passing: number
  bytes: number[]
  cells: CellShape[]
  cell: { down: number; across: number }
  header: boolean
}
