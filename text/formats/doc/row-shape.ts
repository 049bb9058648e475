import type { CellShape, RowShape } from '../office-text/rows.ts'
import { byteOf, type Sprm } from './sprms.ts'

const tableHeader = 0x3404
const defineTable = 0xd608
const mergeDown = 0xd62b
const cellSize = 20

/** Edges and merges of the cells of a row (MS-DOC 2.9.317 TDefTableOperand, 2.9.310 TC80). */
function cellsOf(sprms: readonly Sprm[]): CellShape[] {
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

/** What the mark of a row says of it. */
export function rowShape(sprms: readonly Sprm[]): RowShape {
  return { cells: cellsOf(sprms), header: byteOf(sprms, tableHeader) === 1 }
}
