import type { Block, CellBlock } from './blocks.ts'

// Edges of cells that are meant to be one differ by a few twips.
const closeBy = 30

/** A cell under way, with its edges in twips once the end of its row has told them. */
type OpenCell = { readonly cell: CellBlock; readonly blocks: Block[]; left: number; right: number }

/** A table under way: its rows become known at their ends only. */
export type OpenTable = {
  readonly blocks: Block[]
  readonly placed: OpenCell[]
  /** the cell that goes on downwards, by its left edge */
  readonly above: Map<number, CellBlock>
  row: OpenCell[]
  open: OpenCell | null
}

export function newTable(): OpenTable {
  return { blocks: [], placed: [], above: new Map(), row: [], open: null }
}

/** Where the paragraphs of the open cell go. */
export function cellBlocks(table: OpenTable): Block[] {
  table.open ??= {
    cell: { is: 'cell', header: false, colspan: 1, rowspan: 1 },
    blocks: [],
    left: 0,
    right: 0,
  }
  return table.open.blocks
}

export function endCell(table: OpenTable): void {
  cellBlocks(table)
  if (table.open !== null) table.row.push(table.open)
  table.open = null
}

/** Edges of a cell in twips; `down` and `across`: it goes on from the cell above or before (1), or begins to (3). */
export type CellShape = {
  readonly left: number
  readonly right: number
  readonly down: number
  readonly across: number
}

/** What the end of a row says of it. */
export type RowShape = { readonly cells: readonly CellShape[]; readonly header: boolean }

function placeCell(table: OpenTable, open: OpenCell, shape: CellShape | undefined): void {
  const before = table.placed.at(-1)
  if (shape?.across === 1 && before !== undefined) {
    before.right = shape.right
    return
  }
  const above = shape?.down === 1 ? table.above.get(shape.left) : undefined
  if (above !== undefined) {
    above.rowspan += 1
    return
  }
  open.left = shape?.left ?? 0
  open.right = shape?.right ?? 0
  table.placed.push(open)
  table.blocks.push(open.cell, ...open.blocks, { is: 'cell-end' })
  if (shape?.down === 3) table.above.set(open.left, open.cell)
  else if (shape !== undefined) table.above.delete(open.left)
}

/** Ends a row, whose shape is known now. */
export function endRow(table: OpenTable, { cells, header }: RowShape): void {
  table.blocks.push({ is: 'row' })
  for (const [index, open] of table.row.entries()) {
    placeCell(
      table,
      { ...open, cell: header ? Object.assign(open.cell, { header }) : open.cell },
      cells[index],
    )
  }
  table.blocks.push({ is: 'row-end' })
  table.row = []
}

/** How many of the edges, in order, are to the left of a place. */
function placeOf(edges: readonly number[], place: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Over how many columns of the whole table each cell goes: columns begin where any cell begins. */
function spanColumns(placed: readonly OpenCell[]): void {
  const edges: number[] = []
  for (const left of placed.map((open) => open.left).sort((a, b) => a - b)) {
    if (left - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > closeBy) edges.push(left)
  }
  for (const { cell, left, right } of placed) {
    cell.colspan = Math.max(1, placeOf(edges, right - closeBy) - placeOf(edges, left - closeBy))
  }
}

/** Ends a table: its blocks. A row without its mark is a row too. */
export function endTable(table: OpenTable): Block[] {
  if (table.open !== null) endCell(table)
  if (table.row.length > 0) endRow(table, { cells: [], header: false })
  spanColumns(table.placed)
  return [{ is: 'table' }, ...table.blocks, { is: 'table-end' }]
}
