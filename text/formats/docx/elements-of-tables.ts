import { flushCarried } from './paragraphs.ts'
import type { OpenTable } from './story.ts'
import { isOn } from './styles.ts'
import * as tables from './tables.ts'
import { type ElementRule, type ElementRules, passOver } from './walk-state.ts'

function setTable(set: (table: OpenTable, value: string | undefined) => void): ElementRule {
  return {
    open: ({ story }, attributes) => {
      const table = story.tables.at(-1)
      if (table !== undefined) set(table, attributes['w:val'])
    },
  }
}

/** Tables, their rows and cells. */
export const tableElements: ElementRules = {
  'w:tbl': {
    open: ({ story }) => {
      tables.settleCell(story)
      flushCarried(story)
      tables.openTable(story)
    },
    close: ({ story }) => tables.closeTable(story),
  },
  'w:tr': { open: ({ story }) => tables.openRow(story), close: ({ story }) => tables.closeRow(story) },
  'w:tc': {
    open: (walk) => {
      const table = walk.story.tables.at(-1)
      if (table?.rowDeleted === true) passOver(walk)
      else if (table !== undefined) tables.openCell(table)
    },
    close: ({ story }) => {
      flushCarried(story)
      tables.closeCell(story)
    },
  },
  'w:tblHeader': setTable((table, value) => {
    table.header = isOn(value)
  }),
  'w:gridBefore': setTable((table, value) => {
    table.column += tables.columnCount(value)
  }),
  'w:gridSpan': setTable(({ pending }, value) => {
    if (pending !== null) pending.cell.colspan = tables.columnCount(value)
  }),
  // Without a value a cell goes on with the one above (vertical) or before it (horizontal).
  'w:vMerge': setTable(({ pending }, value) => {
    if (pending !== null) pending.merge = value === 'restart' ? 'restart' : 'continue'
  }),
  'w:hMerge': setTable(({ pending }, value) => {
    if (pending !== null) pending.across = value !== 'restart'
  }),
}
