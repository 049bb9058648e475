import type { Block, CellBlock } from '../office-text/blocks.ts'
import { type Fields, newFields } from '../office-text/fields.ts'
import type { Segment } from '../office-text/segments.ts'

/** A cell whose properties may still come. */
export type PendingCell = { readonly cell: CellBlock; merge: 'restart' | 'continue' | null; across: boolean }

export type OpenTable = {
  /** the cell above that goes on downwards, by column */
  readonly above: Map<number, CellBlock>
  column: number
  header: boolean
  rowDeleted: boolean
  lastCell: CellBlock | null
  pending: PendingCell | null
  /** in a cell that is merged into another: Word shows nothing of it */
  muted: boolean
}

export type OpenParagraph = {
  style: string | null
  numId: string | null
  level: number | null
  markDeleted: boolean
  markHidden: boolean
  readonly segments: Segment[]
  readonly boxes: Block[]
}

/** A text of its own: the body, a text box, a footnote, a header. */
export type Story = {
  readonly blocks: Block[]
  readonly tables: OpenTable[]
  readonly fields: Fields
  paragraph: OpenParagraph | null
  /** words of paragraphs whose end was deleted or is hidden: they belong to the next one */
  carried: Segment[]
  carriedMarker: string
}

export function newStory(): Story {
  return { blocks: [], tables: [], fields: newFields(), paragraph: null, carried: [], carriedMarker: '' }
}

export function newParagraph(): OpenParagraph {
  return {
    style: null,
    numId: null,
    level: null,
    markDeleted: false,
    markHidden: false,
    segments: [],
    boxes: [],
  }
}
