import type { Ruling, Rulings } from './rulings.ts'

/** A cell between ruled lines, in points from the page's top left. */
export type GridCell = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly colspan: number
  readonly rowspan: number
}

/** A ruled table of a page: its columns' edges and its cells row by row. */
export type Grid = { readonly edges: readonly number[]; readonly rows: readonly (readonly GridCell[])[] }

const near = 3.5
const mostRulings = 4000
const mostCells = 5000

/** Places that lie together, as one place each; from small to great. */
function places(values: readonly number[]): number[] {
  const merged: number[] = []
  for (const value of [...values].sort((one, other) => one - other)) {
    const last = merged.at(-1)
    if (last === undefined || value - last > near) merged.push(value)
  }
  return merged
}

/** Pieces of one line that touch, as one line. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((one, other) => one.at - other.at || one.from - other.from)
  const lines: { at: number; from: number; to: number }[] = []
  for (const ruling of sorted) {
    const last = lines.at(-1)
    if (
      last !== undefined &&
      ruling.at - last.at <= near &&
      ruling.from - last.to <= near &&
      ruling.from >= last.from - near
    )
      last.to = Math.max(last.to, ruling.to)
    else lines.push({ ...ruling })
  }
  return lines
}

function touches(across: Ruling, down: Ruling): boolean {
  return (
    down.at >= across.from - near &&
    down.at <= across.to + near &&
    across.at >= down.from - near &&
    across.at <= down.to + near
  )
}

/** Lines that touch each other, table by table. */
function connected({ horizontal, vertical }: Rulings): Rulings[] {
  const tables: Rulings[] = []
  const free = new Set(vertical)
  const unused = new Set(horizontal)
  for (const seed of vertical) {
    if (!free.delete(seed)) continue
    const table: Rulings = { horizontal: [], vertical: [seed] }
    const open: Ruling[] = [seed]
    for (let down = open.pop(); down !== undefined; down = open.pop()) {
      for (const across of unused) {
        if (!touches(across, down)) continue
        unused.delete(across)
        table.horizontal.push(across)
        for (const other of free) {
          if (!touches(across, other)) continue
          free.delete(other)
          table.vertical.push(other)
          open.push(other)
        }
      }
    }
    tables.push(table)
  }
  return tables
}

function hasLine(lines: readonly Ruling[], at: number, through: number): boolean {
  return lines.some((line) => Math.abs(line.at - at) <= near && line.from <= through && line.to >= through)
}

function gridOf({ horizontal, vertical }: Rulings): Grid | null {
  const edges = places(vertical.map(({ at }) => at))
  const levels = places(horizontal.map(({ at }) => at))
  const [columns, rowCount] = [edges.length - 1, levels.length - 1]
  if (columns < 1 || rowCount < 1 || columns * rowCount < 2 || columns * rowCount > mostCells) return null
  const taken = new Set<string>()
  const middle = (list: readonly number[], at: number) => ((list[at] ?? 0) + (list[at + 1] ?? 0)) / 2
  const cellAt = (row: number, column: number): GridCell => {
    let colspan = 1
    while (
      column + colspan < columns &&
      !hasLine(vertical, edges[column + colspan] ?? 0, middle(levels, row))
    )
      colspan += 1
    let rowspan = 1
    while (
      row + rowspan < rowCount &&
      !hasLine(horizontal, levels[row + rowspan] ?? 0, middle(edges, column))
    )
      rowspan += 1
    for (let down = 0; down < rowspan; down += 1)
      for (let across = 0; across < colspan; across += 1) taken.add(`${row + down} ${column + across}`)
    return {
      left: edges[column] ?? 0,
      right: edges[column + colspan] ?? 0,
      top: levels[row] ?? 0,
      bottom: levels[row + rowspan] ?? 0,
      colspan,
      rowspan,
    }
  }
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells: GridCell[] = []
    for (let column = 0; column < columns; column += 1) {
      if (!taken.has(`${row} ${column}`)) cells.push(cellAt(row, column))
    }
    return cells
  })
  return { edges, rows: rows.filter((cells) => cells.length > 0) }
}

/** The ruled tables of a page, from top to bottom; a box with one cell is no table. */
export function gridsOf({ horizontal, vertical }: Rulings): Grid[] {
  if (horizontal.length + vertical.length > mostRulings) return []
  const lines: Rulings = { horizontal: joined(horizontal), vertical: joined(vertical) }
  return connected(lines)
    .flatMap((table) => gridOf(table) ?? [])
    .sort((one, other) => (one.rows[0]?.[0]?.top ?? 0) - (other.rows[0]?.[0]?.top ?? 0))
}
