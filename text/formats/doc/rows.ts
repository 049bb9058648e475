import type { Block, CellBlock } from '../blocks.ts'
import { byteOf, type Sprm } from './sprms.ts'

const tableHeader = 0x3404
const defineTable = 0xd608
const mergeDown = 0xd62b
const cellSize = 20
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

type CellShape = {
  readonly left: number
  readonly right: number
  readonly down: number
  readonly across: number
}

/** Edges and merges of the cells of a row (MS-DOC 2.9.317 TDefTableOperand, 2.9.310 TC80). */
function shapesOf(sprms: readonly Sprm[]): CellShape[] {
  const operand = sprms.findLast(({ code }) => code === defineTable)?.operand
  if (operand === undefined || operand.length < 3) return []
  const view = new DataView(operand.buffer, operand.byteOffset, operand.byteLength)
  const count = operand[2] ?? 0
  const cells = 3 + (count + 1) * 2
  const shapes: CellShape[] = []
  for (let index = 0; index < count && 3 + index * 2 + 4 <= operand.length; index += 1) {
    const at = cells + index * cellSize
    const flags = at + 2 <= operand.length ? view.getUint16(at, true) : 0
    shapes.push({
      left: view.getInt16(3 + index * 2, true),
      right: view.getInt16(5 + index * 2, true),
      down: (flags >> 5) & 3,
      across: flags & 3,
    })
  }
  for (const { code, operand: merge } of sprms) {
    const shape = code === mergeDown ? shapes[merge[1] ?? 255] : undefined
    if (shape !== undefined) shapes[merge[1] ?? 255] = { ...shape, down: merge[2] ?? 0 }
  }
  return shapes
}

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

/** Ends a row with the properties of its mark. */
export function endRow(table: OpenTable, sprms: readonly Sprm[]): void {
  const shapes = shapesOf(sprms)
  const header = byteOf(sprms, tableHeader) === 1
  table.blocks.push({ is: 'row' })
  for (const [index, open] of table.row.entries()) {
    placeCell(
      table,
      { ...open, cell: header ? Object.assign(open.cell, { header }) : open.cell },
      shapes[index],
    )
  }
  table.blocks.push({ is: 'row-end' })
  table.row = []
}

/** Over how many columns of the whole table each cell goes: columns begin where any cell begins. */
function spanColumns(placed: readonly OpenCell[]): void {
  const edges: number[] = []
  for (const left of placed.map((open) => open.left).sort((a, b) => a - b)) {
    if (left - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > closeBy) edges.push(left)
  }
  for (const { cell, left, right } of placed) {
    const inside = edges.filter((edge) => edge > left - closeBy && edge < right - closeBy).length
    cell.colspan = Math.max(1, inside)
  }
}

/** Ends a table: its blocks. A row without its mark is a row too. */
export function endTable(table: OpenTable): Block[] {
  if (table.open !== null) endCell(table)
  if (table.row.length > 0) endRow(table, [])
  spanColumns(table.placed)
  return [{ is: 'table' }, ...table.blocks, { is: 'table-end' }]
}
