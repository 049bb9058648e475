import type { Cell, Clause } from '../contract.ts'
import { paragraphs } from './inline.ts'
import type { Marks } from './marks.ts'
import { element, type Xml } from './xml.ts'

function cellElement(cell: Cell, source: string, marks: Marks): Xml {
  const words = paragraphs(source, cell.span, marks)
  const spans = {
    colspan: cell.colspan === 1 ? null : cell.colspan,
    rowspan: cell.rowspan === 1 ? null : cell.rowspan,
  }
  return element(cell.header ? 'th' : 'td', spans, words.length === 0 ? [element('p', {})] : words)
}

/** The table of a clause; a row without cells is left out, as Akoma Ntoso has none. */
export function tableElement(clause: Clause, rows: readonly Cell[][], source: string, marks: Marks): Xml {
  return element(
    'table',
    { eId: `${clause.eId}__table_1` },
    rows
      .filter((row) => row.length > 0)
      .map((row) =>
        element(
          'tr',
          {},
          row.map((cell) => cellElement(cell, source, marks)),
        ),
      ),
  )
}
