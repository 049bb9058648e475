import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walk } from '../clauses/walk.ts'
import { faultsOf } from '../fixtures/conservation.fixture.ts'
import { readText } from '../fixtures/load.fixture.ts'
import { readHtml } from '../formats/html.ts'
import { typedTables } from './typed.ts'

function words(text: string, format: 'txt' | 'md' = 'txt'): string[][][] {
  return typedTables(text, format).map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)))
}

describe('tables of a typed text', () => {
  it('Markdown, with and without outer pipes, raw words kept', () => {
    const rows = [
      ['**TT**', 'Việc'],
      ['1', 'a \\| b<br>c'],
    ]
    expect(words('| **TT** | Việc |\n|:--|---|\n| 1 | a \\| b<br>c |\n\nhết', 'md')).toEqual([rows])
    expect(words('**TT** | Việc\n--- | ---\n1 | a \\| b<br>c', 'md')).toEqual([rows])
  })

  it('the row above the rule of Markdown is a head', () => {
    const [table] = typedTables('| a | b |\n|---|---|\n| c | d |', 'md')
    expect(table?.rows.map((row) => row.map(({ header }) => header))).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it.each([
    ['+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+', 2],
    ['┌───┬───┐\n│ a │ b │\n├───┼───┤\n│ c │ d │\n└───┴───┘', 2],
  ])('drawn: %s', (text, rows) => {
    expect(words(text)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ])
    expect(typedTables(text, 'txt')[0]?.rows).toHaveLength(rows)
  })

  it('HTML in Markdown: raw words, merged cells, and pipes before and behind', () => {
    const text =
      '| a | b |\n|---|---|\n| c | d |\n\n<table>\n<tr><th colspan="2">Việc</th></tr>\n<tr><td><p>x</p></td><td> y | z </td></tr>\n</table>\n\n| e | f |\n|---|---|\n| g | h |'
    expect(words(text, 'md')).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['Việc'], ['<p>x</p>', 'y | z']],
      [
        ['e', 'f'],
        ['g', 'h'],
      ],
    ])
    const markup = typedTables(text, 'md')[1]
    expect(markup?.rows[0]?.[0]).toMatchObject({ header: true, colspan: 2 })
    expect(text.slice(...(markup?.span ?? [0, 0]))).toMatch(/^<table>[\s\S]*<\/table>$/)
  })

  it('between tabs, with a group in a line of its own', () => {
    expect(words('TT\tViệc\tAi\nI. Nhóm\n1\tx\ty\n\tx\n\nhết')).toEqual([
      [['TT', 'Việc', 'Ai'], ['I. Nhóm'], ['1', 'x', 'y'], ['', 'x']],
    ])
  })

  it.each([
    'Chỉ một | dòng',
    '1.\tViệc một\n2.\tViệc hai\n3.\tViệc ba',
    '\tĐoạn thụt đầu dòng\n\tĐoạn nữa\n\tĐoạn ba',
    '- a\n- b | c',
    'Tên  gọi  cũ\n1  hai  ba\n2  bốn  năm',
    'TT  Nhiệm vụ  Chủ trì  Thời hạn\nvăn bản đi tiếp ở đây',
  ])('no table: %s', (text) => expect(words(text)).toEqual([]))
})

describe('tables of a page', () => {
  const cells = (html: string) =>
    readHtml(html).tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)))

  it('cells keep their paragraphs, empty cells their place', () => {
    const page =
      '<table><thead><tr><td>a<td>b</thead><tr><td><p>c</p><p>d</p></td><td></td><tr><td></td><td>e</td></table>'
    const { text, tables } = readHtml(page)
    expect(text).toBe('a\tb\nc\n\nd\ne')
    expect(cells(page)).toEqual([
      [
        ['a', 'b'],
        ['c\n\nd', ''],
        ['', 'e'],
      ],
    ])
    expect(tables[0]?.rows[0]?.every(({ header }) => header)).toBe(true)
    expect(tables[0]?.span).toEqual([0, text.length])
  })

  it('merged cells say so', () => {
    const [table] = readHtml('<table><tr><th colspan=2 rowspan=3>a<td colspan=0>b</table>').tables
    expect(table?.rows[0]).toMatchObject([
      { header: true, colspan: 2, rowspan: 3 },
      { header: false, colspan: 1, rowspan: 1 },
    ])
  })

  it('one table inside another: the greater one is the table', () => {
    const inner = '<table><tr><td>a<td>b<tr><td>c<td>d</table>'
    expect(cells(`<table><tr><td>${inner}</td></tr></table>`)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ])
    const outer = `<table><tr><td>1<td>2<td>3<tr><td>4<td>5<td>${inner}</td></tr></table>`
    expect(cells(outer)).toEqual([
      [
        ['1', '2', '3'],
        ['4', '5', 'a\tb\nc\td'],
      ],
    ])
  })
})

const head =
  'UỶ BAN NHÂN DÂN TỈNH MẪU\nSố: 12/KH-UBND\nHà Nội, ngày 02 tháng 3 năm 2025\nKẾ HOẠCH\nMẫu thử\n\n'

describe('a table in a document', () => {
  it('is one clause with rows, its words lie in no other', async () => {
    const result = await readText(
      `${head}1. Việc\n\n| TT | Việc |\n|---|---|\n| 1 | Làm mẫu |\n\n2. Hết`,
      'a.md',
    )
    const tables = [...walk(result.documents[0]?.clauses ?? [])].filter(({ clause }) => clause.rows !== null)
    expect(tables.map(({ clause }) => clause.rows?.length)).toEqual([2])
    expect(tables[0]?.clause).toMatchObject({ level: 'alinea', heading: null, why: 'table' })
    expect(faultsOf(result)).toEqual([])
  })

  it.each([
    '| BỘ MẪU<br>------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 1 | Hà Nội |',
    '| Nơi nhận:<br>- Như trên | KT. BỘ TRƯỞNG<br>Nguyễn Văn Mẫu |\n|---|---|\n| | |',
    '| Danh sách |\n|---|\n| Một |\n| Hai |',
  ])('what lays out a page is none: %s', async (table) => {
    const { documents } = await readText(`${head}1. Việc\n\n${table}\n`, 'a.md')
    const clauses = [...walk(documents[0]?.clauses ?? [])].map(({ clause }) => clause)
    expect(clauses.some(({ rows }) => rows !== null)).toBe(false)
  })

  it('cells are slices of the text and nothing is lost, whatever is typed', async () => {
    const piece = fc.constantFrom(
      '|',
      '\t',
      '---',
      '+',
      '\n',
      'TT',
      'a b',
      '\\',
      'đ\u0309',
      '│',
      '\r\n',
      '1.',
    )
    const tag = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td rowspan=2>',
      '<th>',
      '</td>',
      '<p>',
      'ê',
      ' ',
    )
    const typed = fc
      .array(piece, { maxLength: 40 })
      .map((parts) => ['a.md', `${head}1. x\n${parts.join('')}`])
    const page = fc.array(tag, { maxLength: 40 }).map((parts) => {
      return ['a.html', `<pre>${head}1. x</pre>${parts.join('')}`]
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(typed, page), async ([file, text]) => {
        const result = await readText(text ?? '', file)
        expect(faultsOf(result)).toEqual([])
        for (const document of result.documents)
          for (const { clause } of walk(document.clauses))
            for (const cell of clause.rows?.flat() ?? [])
              expect(cell.text).toBe(result.source.text.slice(...cell.span))
      }),
      { numRuns: 200 },
    )
  })
})
