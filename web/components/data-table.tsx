import type { Child } from 'hono/jsx'

/** A column: its head, how its cells are made, and how they stand. */
export type Column<Row> = {
  head: Child
  cell: (row: Row) => Child
  /** Numbers stand right with even digits; a picture is centred on its row. */
  kind?: 'text' | 'number' | 'picture' | undefined
  /** The name of the row, told with each of its cells. One column of a table has it. */
  rowHead?: boolean | undefined
  /** The head as words, before the cell where the table is stacked on a narrow screen. */
  label?: string | undefined
}

export type DataTableProps<Row> = {
  caption: Child
  /** The caption is read, but not seen, where a heading above says the same. */
  captionUnseen?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Under 760 px: each row becomes a block with labels, or the table scrolls in its own frame. */
  narrow: 'stack' | 'scroll'
  /** Name of the frame that scrolls, for who moves by keyboard. */
  frameLabel?: string | undefined
  /** Rows are centred on their middle, for tables with pictures. */
  middle?: boolean | undefined
  rowId?: ((row: Row) => string | undefined) | undefined
}

/** A table with row heads, right-set numbers and no zebra. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionUnseen, columns, rows, narrow, middle } = props
  const table = (
    <table class={`table ${narrow}${middle ? ' middle' : ''}`}>
      <caption class={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={columnClass(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr id={props.rowId?.(row)}>
            {columns.map((column) => (
              <Cell column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (narrow === 'stack') return table
  const label = props.frameLabel ?? (typeof caption === 'string' ? caption : undefined)
  return (
    // A frame that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="scroll" aria-label={label} tabindex={0}>
      {table}
    </section>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row)
  return column.rowHead ? (
    <th scope="row" class={columnClass(column)}>
      {content}
    </th>
  ) : (
    <td class={columnClass(column)} data-label={column.label}>
      {content}
    </td>
  )
}

function columnClass<Row>(column: Column<Row>): string | undefined {
  return column.kind === undefined || column.kind === 'text' ? undefined : column.kind
}
