import { describe, expect, it } from 'vitest'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'
import { runInLead } from './headings.ts'
import { placesOf } from './numerals.ts'
import { walk } from './walk.ts'

const head =
  'Số 9-NQ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 1 tháng 2 năm 2020\nNGHỊ QUYẾT\nCỦA BỘ CHÍNH TRỊ\nvề sách\n-----\n'

async function tree(body: string, file = 'a.txt') {
  const document = onlyDocument(await readText(`${head}\n${body}\n`, file))
  const lines = [...walk(document.clauses)].map(({ clause }) =>
    [clause.eId, clause.heading].filter(Boolean).join(' '),
  )
  return { lines, notes: document.notes.map(({ code }) => code) }
}

describe('the tree of clauses', () => {
  it('nests parts, paragraphs, points, dashes and pluses', async () => {
    const { lines, notes } = await tree(
      'I. MỘT\n1. Hai\na) Ba;\n- bốn;\n+ năm;\n+ sáu.\n- bảy.\nb) Tám;\n2. Chín\nII - MƯỜI\nChữ.',
    )
    expect(lines).toEqual([
      'part_I MỘT',
      'part_I__para_1 Hai',
      'part_I__para_1__point_a',
      'part_I__para_1__point_a__indent_1',
      'part_I__para_1__point_a__indent_1__indent_1',
      'part_I__para_1__point_a__indent_1__indent_2',
      'part_I__para_1__point_a__indent_2',
      'part_I__para_1__point_b',
      'part_I__para_2 Chín',
      'part_II MƯỜI',
      'part_II__al_1',
    ])
    expect(notes).toEqual([])
  })

  it('puts letters above Roman numbers, and I. after H. among the letters', async () => {
    const { lines } = await tree('A. PHẦN CHUNG\nI. MỘT\n1. Hai\nB. PHẦN RIÊNG\nI. BA')
    expect(lines).toEqual([
      'part_A PHẦN CHUNG',
      'part_A__part_I MỘT',
      'part_A__part_I__para_1 Hai',
      'part_B PHẦN RIÊNG',
      'part_B__part_I BA',
    ])
  })

  it('reads chapters, articles and their headings on the next line', async () => {
    const { lines } = await tree(
      'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\na) Hai.\nĐiều 2. Hiệu lực\nChương II\nTHI HÀNH\nMục 1\nCHUNG\nĐiều 3. Cuối',
    )
    expect(lines).toEqual([
      'chp_I QUY ĐỊNH CHUNG',
      'chp_I__art_1 Phạm vi',
      'chp_I__art_1__para_1',
      'chp_I__art_1__para_1__point_a',
      'chp_I__art_2 Hiệu lực',
      'chp_II THI HÀNH',
      'chp_II__sec_1 CHUNG',
      'chp_II__sec_1__art_3 Cuối',
    ])
  })

  it('joins lines that a typist wrapped', async () => {
    const long =
      'Thư viện là nơi giữ sách cho mọi người trong xã, trong\nhuyện và trong tỉnh, để ai cũng có thể đọc sách mà không\nphải đi xa, không phải trả tiền, không phải chờ lâu, và\nđể trẻ em lớn lên cùng sách.'
    const { lines } = await tree(`I- MỘT\n\n${long}\n\nĐoạn sau.`)
    expect(lines).toEqual(['part_I MỘT', 'part_I__al_1', 'part_I__al_2'])
  })

  it('does not take a dash inside a wrapped sentence for a new one', async () => {
    const wrapped =
      '- Thư viện phục vụ phát triển của mọi người trong xã, kinh tế\n- xã hội và văn hoá của cả nước, để ai cũng có thể đọc sách\nmỗi ngày và ở mọi nơi mà không phải trả tiền hay chờ lâu và\nđược vui cùng với bạn bè và với cả gia đình của mình ở nhà\nhay ở trường.\n- Sách mới.'
    expect((await tree(`1. Một\n\n${wrapped}`)).lines).toEqual([
      'para_1 Một',
      'para_1__indent_1',
      'para_1__indent_2',
    ])
  })

  it('takes deeper dashes of Markdown for a sub-list, not those of a plain text', async () => {
    const body = '1. Một\n\n- hai\n  - ba\n- bốn'
    expect((await tree(body, 'a.md')).lines).toContain('para_1__indent_1__indent_1')
    expect((await tree(body)).lines).toContain('para_1__indent_3')
  })

  it('says where a numbering skips or repeats, and keeps eIds apart', async () => {
    expect((await tree('I- MỘT\n1. Hai\n3. Ba')).notes).toEqual(['numbering-gap'])
    const repeated = await tree('I- MỘT\n1. Hai\n1. Ba')
    expect(repeated).toEqual({
      lines: ['part_I MỘT', 'part_I__para_1 Hai', 'part_I__para_1_2 Ba'],
      notes: ['numbering-repeated'],
    })
    expect((await tree('a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.')).notes).toEqual([])
  })

  it('does not take a citation, a number or a year for a marker', async () => {
    const { lines } = await tree('I- MỘT\nĐiều 5 của Luật vẫn còn hiệu lực.\n2,5 là số.\n2025 là năm.')
    expect(lines).toEqual(['part_I MỘT', 'part_I__al_1', 'part_I__al_2', 'part_I__al_3'])
  })

  it('gives the closing formula to its part, not to the last paragraph', async () => {
    const document = onlyDocument(await readFixture('party-vi.txt'))
    expect(document.clauses.at(-1)?.children.map(({ eId }) => eId)).toEqual([
      'part_IV__para_1',
      'part_IV__para_2',
      'part_IV__al_1',
    ])
  })
})

describe('run-in leads', () => {
  it.each([
    ['Tầm nhìn đến năm 2045: Việt Nam đọc sách', 'Tầm nhìn đến năm 2045'],
    ['Vision: Every house reads', 'Vision'],
    ['Ưu tiên các ngành như: Xuất bản, in', null],
    ['Trước hết, cần làm: Mua sách', null],
    ['The aims are as follows: Books', null],
    ['Giờ mở cửa: bảy giờ', null],
  ])('%s', (text, lead) => expect(runInLead(text)).toBe(lead))
})

describe('places of numbers', () => {
  it.each([
    ['IV', [4]],
    ['12', [12]],
    ['1.3', [3]],
    ['đ', [5]],
    ['thứ nhất', [1]],
    ['e', [6, 5]],
  ])('%s', (number, places) => expect(placesOf(number)).toEqual(places))
})
