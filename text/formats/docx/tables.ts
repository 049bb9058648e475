import type { OpenTable, Story } from './story.ts'

/** As in HTML: a greater span counts as this. */
const widestSpan = 1000

export function openTable(story: Story): void {
  story.blocks.push({ is: 'table' })
  story.tables.push({
    above: new Map(),
    column: 0,
    header: false,
    rowDeleted: false,
    lastCell: null,
    pending: null,
    muted: story.tables.at(-1)?.muted ?? false,
  })
}

export function closeTable(story: Story): void {
  if (story.tables.pop() !== undefined) story.blocks.push({ is: 'table-end' })
}

export function openRow(story: Story): void {
  const table = story.tables.at(-1)
  if (table === undefined) return
  story.blocks.push({ is: 'row' })
  Object.assign(table, { column: 0, header: false, rowDeleted: false, lastCell: null })
}

export function closeRow(story: Story): void {
  if (story.tables.length > 0) story.blocks.push({ is: 'row-end' })
}

export function openCell(table: OpenTable): void {
  table.pending = {
    cell: { is: 'cell', header: table.header, colspan: 1, rowspan: 1 },
    merge: null,
    across: false,
  }
}

/** A number of columns; one where a file says nonsense. */
export function columnCount(value: string | undefined): number {
  const columns = Number(value ?? '1')
  return Number.isInteger(columns) && columns >= 1 ? Math.min(columns, widestSpan) : 1
}

/** Puts a cell in its place once its properties are known: one that goes on from above or from the left is none. */
export function settleCell(story: Story): void {
  const table = story.tables.at(-1)
  if (table === undefined || table.pending === null) return
  const { cell, merge, across } = table.pending
  table.pending = null
  const above = merge === 'continue' ? table.above.get(table.column) : undefined
  const before = across ? table.lastCell : null
  if (above !== undefined) above.rowspan += 1
  else if (before !== null) before.colspan = Math.min(before.colspan + cell.colspan, widestSpan)
  else {
    story.blocks.push(cell)
    table.lastCell = cell
    if (merge === 'restart') table.above.set(table.column, cell)
    else table.above.delete(table.column)
  }
  const outer = story.tables.at(-2)?.muted ?? false
  table.muted = outer || above !== undefined || before !== null
  table.column += cell.colspan
}

export function closeCell(story: Story): void {
  settleCell(story)
  const table = story.tables.at(-1)
  if (table === undefined) return
  if (!table.muted) story.blocks.push({ is: 'cell-end' })
  table.muted = story.tables.at(-2)?.muted ?? false
}
