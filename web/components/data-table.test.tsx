import { describe, expect, it } from 'vitest'
import { type Column, DataTable } from './data-table.tsx'

type Row = { year: string; value: string }
const columns: Column<Row>[] = [
  { head: 'Năm', rowHead: true, cell: (row) => row.year },
  { head: 'Giá trị', kind: 'number', label: 'Giá trị', cell: (row) => <b>{row.value}</b> },
]
const rows = [{ year: '2024', value: '13,17 < 20' }]

describe('a table', () => {
  const draw = (narrow: 'stack' | 'scroll') =>
    String(
      <DataTable
        caption="Số liệu"
        columns={columns}
        rows={rows}
        narrow={narrow}
        rowId={(row) => `y${row.year}`}
      />,
    )
  it('names its columns and rows for who hears it', () => {
    const html = draw('stack')
    expect(html).toContain('<caption>Số liệu</caption>')
    expect(html).toContain('<th scope="col" class="number">Giá trị</th>')
    expect(html).toContain('<tr id="y2024"><th scope="row">2024</th>')
  })
  it('keeps the labels of its cells where it is stacked', () => {
    expect(draw('stack')).toContain('<td class="number" data-label="Giá trị"><b>13,17 &lt; 20</b></td>')
  })
  it('can be reached by keyboard where it scrolls', () => {
    expect(draw('scroll')).toMatch(/^<section class="scroll" aria-label="Số liệu" tabindex="0"><table/)
  })
})
