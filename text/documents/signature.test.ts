import { describe, expect, it } from 'vitest'
import { onlyDocument, readText } from '../fixtures/load.fixture.ts'

const decision =
  'BỘ SÁCH\nSố: 9/QĐ-BS\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 17 tháng 02 năm 2024\n\nQUYẾT ĐỊNH\nVề thư viện\n\nĐiều 1. Thư viện mở cửa.\n\n'

async function signers(closing: string) {
  const { signatures } = onlyDocument(await readText(decision + closing))
  return signatures.map(({ authority, post, name }) => [authority, post, name])
}

describe('who signed', () => {
  it.each([
    [
      'one below the other',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn Sách',
      [['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Sách']],
    ],
    [
      'in a cell that was flattened',
      '| Nơi nhận: - Như Điều 2; - Lưu: VT. | TL. BỘ TRƯỞNG CỤC TRƯỞNG CỤC THƯ VIỆN Trần Văn Sách |',
      [['TL. BỘ TRƯỞNG', 'CỤC TRƯỞNG CỤC THƯ VIỆN', 'Trần Văn Sách']],
    ],
    [
      'beside the recipients',
      'Nơi nhận:                    KT. BỘ TRƯỞNG, CHỦ NHIỆM\n- Như Điều 2;                PHÓ CHỦ NHIỆM\n- Lưu: VT.\n                             Đại tá Trần Văn Sách',
      [['KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', 'Trần Văn Sách']],
    ],
    [
      'two side by side',
      'KT. BỘ TRƯỞNG BỘ SÁCH\tKT. BỘ TRƯỞNG BỘ BÁO\nTHỨ TRƯỞNG\tTHỨ TRƯỞNG\nTrần Văn Sách\tLê Thị Báo\nNơi nhận:\n- Như Điều 2.',
      [
        ['KT. BỘ TRƯỞNG BỘ SÁCH', 'THỨ TRƯỞNG', 'Trần Văn Sách'],
        ['KT. BỘ TRƯỞNG BỘ BÁO', 'THỨ TRƯỞNG', 'Lê Thị Báo'],
      ],
    ],
    [
      'among the traces of an electronic signature',
      'BỘ TRƯỞNG\nKý bởi: Bộ Sách\nThời gian ký: 17.02.2024 10:10:10 +07:00\nTrần Văn Sách',
      [[null, 'BỘ TRƯỞNG', 'Trần Văn Sách']],
    ],
    [
      'with a post that no table knows, and a word that a scanner parted',
      'T/M BAN ĐỌC SÁCH\nNGƯỜI GIỮ THƯ VIỆN\nTr ần Văn Sách',
      [['T/M BAN ĐỌC SÁCH', 'NGƯỜI GIỮ THƯ VIỆN', 'Trần Văn Sách']],
    ],
    [
      'without a name, before an appendix',
      'TM. BAN ĐỌC SÁCH\nTRƯỞNG BAN\n\nPHỤ LỤC\nDanh mục sách',
      [['TM. BAN ĐỌC SÁCH', 'TRƯỞNG BAN', null]],
    ],
    ['by the name alone', '|  | Trần Văn Sách (Đã ký) |', [[null, null, 'Trần Văn Sách']]],
    [
      'in English',
      'ON BEHALF OF THE GOVERNMENT\nPRIME MINISTER\n(signed)\nTran Van Sach',
      [['ON BEHALF OF THE GOVERNMENT', 'PRIME MINISTER', 'Tran Van Sach']],
    ],
  ])('%s', async (_, closing, expected) => expect(await signers(closing)).toEqual(expected))

  it('a name in an article signs nothing', async () => {
    expect(await signers('Điều 2. CHỦ TỊCH đọc sách cùng Trần Văn Sách.\nTrần Văn Sách\n')).toEqual([])
  })
})
