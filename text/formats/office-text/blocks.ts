import { closeCell, closeTable, openCell, openRow, openTable, tableTape } from '../html-tables.ts'
import type { Table } from '../recovered.ts'

export type CellBlock = { readonly is: 'cell'; readonly header: boolean; colspan: number; rowspan: number }

/**
 * A text as paragraphs and tables, in reading order and flat: tables may nest to any depth.
 */
export type Block =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'table' }
  | { readonly is: 'row' }
  | CellBlock
  | { readonly is: 'cell-end' }
  | { readonly is: 'row-end' }
  | { readonly is: 'table-end' }

/** Lays blocks out as the text of a file: see `Table` in `recovered.ts`. Empty paragraphs part nothing. */
export function layOut(blocks: readonly Block[]): { text: string; tables: Table[] } {
  const tape = tableTape()
  const parts: string[] = []
  let length = 0
  let gap = ''
  const write = (text: string) => {
    const between = length === 0 ? '' : gap
    for (const cell of tape.waiting.splice(0)) cell.start = length + between.length
    parts.push(between, text)
    length += between.length + text.length
  }
  for (const block of blocks) {
    if (block.is === 'table') openTable(tape)
    else if (block.is === 'row') openRow(tape, length)
    else if (block.is === 'cell') {
      if (openCell(tape, { ...block, at: length })) gap = '\t'
    } else if (block.is === 'cell-end') closeCell(tape, length)
    else if (block.is === 'row-end') gap = '\n'
    else if (block.is === 'table-end') {
      closeTable(tape)
      gap = tape.cells.length > 0 ? '\n' : '\n\n'
    } else if (block.text !== '') {
      write(block.text)
      gap = tape.cells.length > 0 ? '\n' : '\n\n'
    }
  }
  const text = parts.join('')
  return { text, tables: tape.finished.map((table) => table(text)) }
}
