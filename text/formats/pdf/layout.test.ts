import { describe, expect, it } from 'vitest'
import { onlyDocument } from '../../fixtures/load.fixture.ts'
import { read } from '../../read.ts'
import { recover } from '../recover.ts'
import { spacedOut } from './letter-spacing.ts'
import { typeset } from './typeset.fixture.ts'

const long =
  'Thư viện là nơi giữ sách cho mọi người trong xã, để ai cũng có thể đọc sách mà không phải đi xa, không phải trả tiền, không phải chờ lâu, và để trẻ em lớn lên cùng sách.'
const recovered = (markup: string) => recover(typeset(markup), 'a.pdf')
const paragraphsOf = async (markup: string) => (await recovered(markup)).text.split('\n\n')

const heading = `#grid(columns: (1fr, 1.4fr), align: center,
  [BỘ SÁCH \\ VÀ THƯ VIỆN \\ \\ Số: 17/QĐ-BSTV],
  text(size: 10pt)[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \\ Độc lập - Tự do - Hạnh phúc \\ \\ _Hà Nội, ngày 03 tháng 01 năm 2022_])
#align(center)[*QUYẾT ĐỊNH* \\ *Phê duyệt Đề án thư viện số* \\ *cho các xã và phường*]`
const closing = `#grid(columns: (1fr, 1fr), [*Nơi nhận:* \\ - Các xã và phường; các Vụ, Cục, Văn phòng, Thanh tra Bộ; \\ - Lưu: VT.],
  align(center)[*KT. BỘ TRƯỞNG* \\ *THỨ TRƯỞNG* \\ \\ \\ Lê Văn Đọc])`

describe('blocks side by side', () => {
  it('are read one after the other: heading and closing of a decision', async () => {
    const markup = `${heading}\n\nCăn cứ Luật Thư viện số 46/2019/QH14 ngày 21 tháng 11 năm 2019;\n\n*Điều 1.* ${long}\n\n${closing}`
    const result = await read(typeset(markup), { file: 'a.pdf' })
    expect(result.source.text).toContain('BỘ SÁCH\nVÀ THƯ VIỆN\n\nSố: 17/QĐ-BSTV\n\nCỘNG HÒA')
    expect(result.source.text).toContain(
      '- Các xã và phường; các Vụ, Cục, Văn phòng, Thanh tra Bộ;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG',
    )
    expect(onlyDocument(result)).toMatchObject({
      kind: 'decision',
      number: '17/QĐ-BSTV',
      date: '2022-01-03',
      place: 'Hà Nội',
      title: 'Phê duyệt Đề án thư viện số cho các xã và phường',
      signatures: [{ post: 'THỨ TRƯỞNG', name: 'Lê Văn Đọc' }],
    })
  })

  it('end where a line stands below them', async () => {
    const text = (await paragraphsOf(`${heading}\n\nĐiều 1. Thư viện\n\nĐiều 2. Sách`)).slice(-2)
    expect(text).toEqual(['Điều 1. Thư viện', 'Điều 2. Sách'])
  })
})

describe('paragraphs', () => {
  const indented = '#set par(justify: true, first-line-indent: (amount: 1cm, all: true), spacing: 0.65em)\n'

  it('begin where a first line is set in, also without room between them', async () => {
    const laws =
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật Thư viện ngày 21 tháng 11 năm 2019;'
    const items = [laws, long, `a) ${long}`, 'b) Xã đảo;', `\\- ${long}`, `Điều 2. ${long}`, long]
    expect(await paragraphsOf(`${indented}${items.join('\n\n')}`)).toEqual(
      items.map((item) => item.replace('\\', '')),
    )
  })

  it('go on where a line that is not set in cites an article', async () => {
    const cited = `Thư viện cho mượn sách theo quy định tại các khoản 1, 2 và khoản 3 #linebreak(justify: true)Điều 7 của Quy chế này; ${long}`
    const text = await paragraphsOf(`${indented}Điều 9. Cho mượn\n\n${cited}\n\nĐiều 10. ${long}`)
    expect(text).toEqual([
      'Điều 9. Cho mượn',
      cited.replace('#linebreak(justify: true)', ''),
      `Điều 10. ${long}`,
    ])
  })

  it('of a form keep the lines to write on', async () => {
    const dots = '…'.repeat(30)
    const text = (await paragraphsOf(`Họ và tên: ${dots}\\ ${dots}\\ Nghề nghiệp: ${dots}`)).join('\n')
    expect(text.split('\n')).toEqual([`Họ và tên: ${dots}`, dots, `Nghề nghiệp: ${dots}`])
  })

  it('keep the lines of a heading that stands in the middle', async () => {
    const text = await paragraphsOf(`#align(center)[*Chương I* \\ *QUY ĐỊNH CHUNG*]\n\n${long}`)
    expect(text).toEqual(['Chương I\nQUY ĐỊNH CHUNG', long])
  })

  it('of a heading are one where it had to be wrapped', async () => {
    const heading = 'QUY ĐỊNH VỀ THƯ VIỆN SỐ VÀ VỀ VIỆC ĐỌC SÁCH Ở MỌI XÃ TRONG TỈNH CỦA CHÚNG TA'
    const text = await paragraphsOf(`#align(center)[*Chương I* \\ *${heading}*]\n\n${long}`)
    expect(text).toEqual(['Chương I', heading, long])
  })

  it('keep numbers in their sentence, and the hyphen of a number that was wrapped', async () => {
    const text = await paragraphsOf(
      '#set page(width: 12cm)\nViệt Nam phấn đấu thuộc nhóm \\ 4 nước dẫn đầu theo Nghị quyết 91- \\ NQ/TW về đọc sách.',
    )
    expect(text).toEqual([
      'Việt Nam phấn đấu thuộc nhóm 4 nước dẫn đầu theo Nghị quyết 91-NQ/TW về đọc sách.',
    ])
  })

  it('go on over pages and columns, and join a word only where it is surely one', async () => {
    const text = await paragraphsOf(
      `#set page(height: 6cm)\n#set par(justify: true)\n${long} ${long} ${long} ${long}\n\n${long}`,
    )
    expect(text).toEqual([`${long} ${long} ${long} ${long}`, long])
    const broken = await paragraphsOf(
      '#set page(width: 12cm)\nThe library helps every development- \\ al programme and socio- \\ economic plan, as every developmental aim.',
    )
    expect(broken.join(' ')).toContain('every developmental programme and socio-economic plan')
  })
})

describe('a table without lines', () => {
  const cells = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, at) => `[${from + at}], [Xây thư viện cho các xã ven biển và hải đảo], [Quý II/2026]`,
    )
  const table = (rows: string[]) =>
    `#table(stroke: none, columns: (1.4cm, 6cm, 4cm), table.header([TT], [Nhiệm vụ], [Thời hạn]), ${rows.join(', ')})`

  it('comes with its cells, over pages and below headings of groups', async () => {
    const heading = 'table.cell(colspan: 3)[I. Nhiệm vụ về thư viện và về người đọc sách]'
    const rows = [...cells(1, 4), heading, ...cells(4, 30)]
    const { text, tables } = await recovered(
      `#set page(height: 16cm)\nDanh mục:\n\n${table(rows)}\n\n${long}`,
    )
    expect(tables).toHaveLength(1)
    const read = tables[0]?.rows.map((row) => row.map((cell) => cell.text)) ?? []
    expect(read).toHaveLength(31)
    expect(read[0]).toEqual(['TT', 'Nhiệm vụ', 'Thời hạn'])
    expect(read[4]).toEqual(['I. Nhiệm vụ về thư viện và về người đọc sách'])
    expect(read[30]).toEqual(['29', 'Xây thư viện cho các xã ven biển và hải đảo', 'Quý II/2026'])
    expect(text.startsWith('Danh mục:\n\nTT\t')).toBe(true)
    expect(text.endsWith(long)).toBe(true)
  })

  it('of two columns keeps what stands side by side on one line', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `[Xã số ${at}], [${at} thư viện]`)
    const { text } = await recovered(`#table(stroke: none, columns: (6cm, 4cm), ${rows.join(', ')})`)
    expect(text.split('\n')).toEqual(Array.from({ length: 9 }, (_, at) => `Xã số ${at}\t${at} thư viện`))
  })
})

describe('what is no running text', () => {
  it('numbers of pages go, even on two pages; the same number within the text stays', async () => {
    const { text, notes } = await recovered(
      `#set page(height: 8cm, header: context { if counter(page).get().first() > 1 { align(center)[#counter(page).display()] } })\n2\n\n${`${long} `.repeat(5)}`,
    )
    expect(text.split('\n\n')).toEqual(['2', `${long} `.repeat(5).trim()])
    expect(notes).toContainEqual({ code: 'running-heads', details: { text: '2' }, span: null })
  })

  it('footnotes stand at the end behind their marks; a power is no mark', async () => {
    const { text, notes } = await recovered(
      `#set super(typographic: false, size: 0.58em, baseline: -0.39em)\nMỗi xã có thư viện#footnote[Theo số liệu năm 2020.] rộng 30 m#super[2].\n\n${long}`,
    )
    expect(text.split('\n\n')).toEqual([
      'Mỗi xã có thư viện[1] rộng 30 m2.',
      long,
      '[1] Theo số liệu năm 2020.',
    ])
    expect(notes).toContainEqual({ code: 'footnotes-at-end', details: { count: 1 }, span: null })
  })

  it('a page that lies on its side is read upright, with its table', async () => {
    const table = '#table(columns: (2cm, 5cm), [TT], [Nhiệm vụ], [1], [Xây thư viện], [2], [Mua sách])'
    for (const angle of ['90deg', '-90deg', '180deg']) {
      const { text, tables } = await recovered(
        `#rotate(${angle}, reflow: true)[#block(width: 15cm)[${long}\n\n${table}]]`,
      )
      expect(text.split('\n\n')[0]).toBe(long)
      expect(tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
        ['TT', 'Nhiệm vụ'],
        ['1', 'Xây thư viện'],
        ['2', 'Mua sách'],
      ])
    }
  })
})

describe('words at the edge of pages', () => {
  it('are text where they only happen to be alike', async () => {
    const { notes } = await recovered(`#set par(justify: true)\n${`${long}\n\n`.repeat(120)}`)
    expect(notes).toEqual([])
  })
})

describe('letters set apart for show', () => {
  it.each([
    ['Q U Y Ế T   Đ Ị N H', 'QUYẾT ĐỊNH'],
    ['Q U Y Ế T Đ Ị N H', 'QUYẾT ĐỊNH'],
    ['B A N H À N H', 'BAN HÀNH'],
    ['C H Ỉ T H Ị', 'CHỈ THỊ'],
    ['N G H Ị Q U Y Ế T', 'NGHỊ QUYẾT'],
    ['B Á O C Á O', 'BÁO CÁO'],
    ['D E C R E E', 'DECREE'],
    ['điểm a b c', 'điểm a b c'],
    ['một hai ba', 'một hai ba'],
  ])('%s', (spaced, text) => expect(spacedOut(spaced)).toBe(text))

  it('are one word on a page', async () => {
    expect(await paragraphsOf('#text(tracking: 5pt)[QUYẾT ĐỊNH]')).toEqual(['QUYẾT ĐỊNH'])
  })
})
