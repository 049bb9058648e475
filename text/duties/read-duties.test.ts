import { describe, expect, it } from 'vitest'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'

describe('duties of the closing part', () => {
  it.each([
    [
      'party-vi.txt',
      [['Các tỉnh uỷ', 'thành uỷ'], ['Ban Tuyên giáo Trung ương']],
      [[], ['Văn phòng Trung ương Đảng', 'các cơ quan liên quan']],
    ],
    [
      'party-en.txt',
      [['Provincial Committees', 'Central Office'], ['Central Commission for Readers']],
      [[], ['Central Office', 'concerned agencies']],
    ],
    ['party-fr.txt', [['comités provinciaux']], [[]]],
  ])('%s: who, and with whom', async (file, bodies, others) => {
    const { duties } = onlyDocument(await readFixture(file))
    expect(duties.map((duty) => duty.bodies)).toEqual(bodies)
    expect(duties.map((duty) => duty.with)).toEqual(others)
  })

  it.each([
    ['party-vi.txt', ['Ban Bí thư']],
    ['party-en.txt', ['Politburo', 'Secretariat']],
    ['party-fr.txt', ['Secrétariat']],
  ])('%s: what recurs, and to whom it is reported', async (file, reportsTo) => {
    const [first] = onlyDocument(await readFixture(file)).duties
    expect(first?.duties.at(-1)).toMatchObject({ recurring: true, reportsTo })
  })

  it('the number of a document does not end a sentence', async () => {
    const { duties } = onlyDocument(await readFixture('party-en.txt'))
    expect(duties.at(-1)?.duties.map(({ quote }) => quote)).toEqual([
      'monitoring the work under Resolution No. 33-NQ/TW dated June 9, 2014 of the Politburo',
    ])
  })
})

describe('the forms of the closing part', () => {
  const head =
    'BỘ SÁCH\nSố: 9/QĐ-BS\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 17 tháng 02 năm 2024\n\nQUYẾT ĐỊNH\nVề thư viện\n\nCăn cứ Luật Thư viện;\n\n'
  const duties = async (body: string) =>
    onlyDocument(await readText(head + body)).duties.map(
      ({ clause, bodies, with: partners, duties: items }) => ({
        clause,
        bodies,
        partners,
        orders: items.map(({ quote }) => quote),
      }),
    )

  it.each([
    [
      'an article of a decision that charges heads of offices, also in a list behind a colon',
      'Điều 1. Thư viện mở cửa.\nĐiều 2. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh; Giám đốc các Sở: Xây dựng, Văn hóa, Thể thao và Du lịch; thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.',
      [
        [
          'art_2',
          [
            'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh',
            'Giám đốc các Sở: Xây dựng',
            'Văn hóa, Thể thao và Du lịch',
            'thủ trưởng các cơ quan, đơn vị liên quan',
          ],
          [],
        ],
      ],
    ],
    [
      'a heading that names the body, and what stands below it',
      'I. MỤC TIÊU\n1. Đọc sách.\nII. TỔ CHỨC THỰC HIỆN\n1. Bộ Xây dựng\n- Chủ trì, phối hợp với Bộ Khoa học và Công nghệ xây dựng nhà sách;\n- Hằng năm báo cáo Thủ tướng Chính phủ.\n2. Sở Nông nghiệp và Môi trường:\nMua sách.',
      [
        ['part_II__para_1', ['Bộ Xây dựng'], ['Bộ Khoa học và Công nghệ']],
        ['part_II__para_2', ['Sở Nông nghiệp và Môi trường'], []],
      ],
    ],
    [
      'an order that begins with "giao", and one in the middle of a sentence',
      'Điều 1. Thư viện mở cửa.\nĐiều 2. Tổ chức thực hiện\n1. Giao Bộ Quốc phòng chủ trì mua sách.\n2. Trong quá trình đọc, nếu có vướng mắc, đề nghị các cơ quan, địa phương phản ánh về Bộ Sách.',
      [
        ['art_2__para_1', ['Bộ Quốc phòng'], []],
        ['art_2__para_2', ['các cơ quan, địa phương'], []],
      ],
    ],
    [
      'responsibilities of the named bodies, not of their heading',
      'Điều 1. Trách nhiệm của các bộ và Ủy ban nhân dân tỉnh\n1. Việc mua sách phải công khai.\n2. Bộ Tài chính có trách nhiệm bố trí tiền.\n3. Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương chịu trách nhiệm mở thư viện. Bộ Y tế theo dõi việc đọc.',
      [
        ['art_1__para_2', ['Bộ Tài chính'], []],
        ['art_1__para_3', ['Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương'], []],
        ['art_1__para_3', ['Bộ Y tế'], []],
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect((await duties(body)).map(({ clause, bodies, partners }) => [clause, bodies, partners])).toEqual(
      expected,
    )
  })

  it('a list below "có trách nhiệm" is one duty of several orders', async () => {
    expect(
      await duties(
        'Điều 1. Sở Sách có trách nhiệm:\n1. Mua sách;\n2. Định kỳ báo cáo Bộ Sách và Sở Tài chính về việc đọc.',
      ),
    ).toEqual([
      {
        clause: 'art_1',
        bodies: ['Sở Sách'],
        partners: [],
        orders: ['Mua sách', 'Định kỳ báo cáo Bộ Sách và Sở Tài chính về việc đọc'],
      },
    ])
  })

  it('rules that charge nobody are no duties', async () => {
    expect(
      await duties(
        'Điều 1. Tổ chức thực hiện\n1. Quy định này được phổ biến rộng rãi.\n2. Kinh phí thực hiện do ngân sách bảo đảm.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.',
      ),
    ).toEqual([])
  })
})
