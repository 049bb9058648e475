/** A cell of a table of an official text. */
export type ClauseCell = { text: string; header: boolean; colspan: number; rowspan: number }

/** A table as it stands in a text; a wide one scrolls in its own frame. */
export function ClauseTable({ label, rows }: { label: string; rows: readonly (readonly ClauseCell[])[] }) {
  return (
    // A frame that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="scroll" aria-label={label} tabindex={0}>
      <table class="table in-text">
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <Cell {...cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ text, header, colspan, rowspan }: ClauseCell) {
  const spans = {
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
  }
  return header ? (
    <th scope={colspan > 1 ? 'colgroup' : 'col'} {...spans}>
      {text}
    </th>
  ) : (
    <td {...spans}>{text}</td>
  )
}
