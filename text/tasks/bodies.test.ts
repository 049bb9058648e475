import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodiesIn } from './bodies.ts'
import { sharesIn } from './shares.ts'

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['Bộ Văn hóa, Thể thao và Du lịch', ['Bộ Văn hóa, Thể thao và Du lịch']],
  ['Bộ Công an, các bộ, ngành liên quan', ['Bộ Công an', 'các bộ, ngành liên quan']],
  [
    'Các sở: Tài chính, Nội vụ và Văn hóa, Thể thao và Du lịch; UBND các xã',
    ['Sở Tài chính', 'Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch', 'UBND các xã'],
  ],
  ['Bộ Công an (Cục C06, Cục A05), Bộ Y tế', ['Bộ Công an (Cục C06, Cục A05)', 'Bộ Y tế']],
  ['UBND TP. Hồ Chí Minh', ['UBND TP. Hồ Chí Minh']],
  ['Sở KH & CN', ['Sở KH & CN']],
  [
    'Tập đoàn Công nghiệp - Viễn thông Quân đội, VNPT',
    ['Tập đoàn Công nghiệp - Viễn thông Quân đội', 'VNPT'],
  ],
  ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', ['Văn phòng Đoàn ĐBQH và HĐND tỉnh']],
  [
    'Văn phòng HĐND và UBND huyện; Phòng Văn hóa - Xã hội',
    ['Văn phòng HĐND và UBND huyện', 'Phòng Văn hóa - Xã hội'],
  ],
  ['Ban Quản lý Khu kinh tế và các khu công nghiệp', ['Ban Quản lý Khu kinh tế và các khu công nghiệp']],
  ['Bộ Khoa học\nvà Công nghệ', ['Bộ Khoa học và Công nghệ']],
  ['Sở Tài chính\nSở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
  ['Văn phòng\nTỉnh ủy', ['Văn phòng Tỉnh ủy']],
  ['- Sở Tài chính;\n- Các sở, ban,\nngành liên quan.', ['Sở Tài chính', 'Các sở, ban, ngành liên quan']],
  ['Bộ Tài chính/Bộ Nội vụ', ['Bộ Tài chính', 'Bộ Nội vụ']],
  ['Department of Culture,\nSports and Tourism', ['Department of Culture, Sports and Tourism']],
  ['Ministry of Finance\nMinistry of Health', ['Ministry of Finance', 'Ministry of Health']],
  [
    'Ban Tổ chức Trung ương, Văn phòng Trung ương Đảng',
    ['Ban Tổ chức Trung ương', 'Văn phòng Trung ương Đảng'],
  ],
  ['Cơ quan, đơn vị liên quan', ['Cơ quan, đơn vị liên quan']],
  ['Viettel, FPT', ['Viettel', 'FPT']],
  ['Sở Giáo dục và Đào tạo và Sở Y tế', ['Sở Giáo dục và Đào tạo', 'Sở Y tế']],
  ['Bộ Nông nghiệp & Môi trường', ['Bộ Nông nghiệp & Môi trường']],
  [
    'Bộ KH&CN; Bộ GD&ĐT; các bộ, cơ quan, địa phương liên quan',
    ['Bộ KH&CN', 'Bộ GD&ĐT', 'các bộ, cơ quan, địa phương liên quan'],
  ],
  ['Các bộ: Công an, Quốc phòng', ['Bộ Công an', 'Bộ Quốc phòng']],
  ['MOST, MOF and provincial People’s Committees', ['MOST', 'MOF', 'provincial People’s Committees']],
  [
    'Ministry of Education and Training, all ministries and localities',
    ['Ministry of Education and Training', 'all ministries and localities'],
  ],
  [
    'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    ['Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số'],
  ],
  ['Đảng ủy, UBND các xã, phường', ['Đảng ủy', 'UBND các xã, phường']],
  ['Mặt trận Tổ quốc và các đoàn thể', ['Mặt trận Tổ quốc', 'các đoàn thể']],
  ['Công an, Quân sự xã', ['Công an, Quân sự xã']],
  [
    'Trường Đại học Bách khoa, Viện Toán học và Học viện Kỹ thuật',
    ['Trường Đại học Bách khoa', 'Viện Toán học', 'Học viện Kỹ thuật'],
  ],
  [
    "Ministère de l'Éducation et de la Formation, ministère de la Santé",
    ["Ministère de l'Éducation et de la Formation", 'ministère de la Santé'],
  ],
]

describe('a list of bodies as single names', () => {
  it.each(lists)('%s', (words, names) => expect(bodiesIn(words)).toEqual(names))

  it('never fails, and makes no word of its own', () => {
    const piece = fc.constantFrom(
      'Bộ',
      ' ',
      ',',
      ';',
      '\n',
      'và',
      ' và ',
      'các',
      'A',
      'y tế',
      '(',
      ')',
      '-',
      '.',
      'Sở',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const words = pieces.join('')
        for (const name of bodiesIn(words)) {
          for (const word of name.split(' ')) expect(words).toContain(word)
        }
      }),
    )
  })
})

describe('who leads and who takes part, in one cell', () => {
  it.each([
    ['Chủ trì: Sở A. Phối hợp: Sở B, Sở C', ['Sở A'], ['Sở B', 'Sở C']],
    [
      '- Cơ quan chủ trì: Sở Y tế\n- Cơ quan phối hợp: các sở, ban, ngành',
      ['Sở Y tế'],
      ['các sở, ban, ngành'],
    ],
    ['Sở A (chủ trì), Sở B (phối hợp), Sở C (phối hợp)', ['Sở A'], ['Sở B', 'Sở C']],
    ['Sở A chủ trì, phối hợp với Sở B và các cơ quan liên quan', ['Sở A'], ['Sở B', 'các cơ quan liên quan']],
    ['Sở A phối hợp với Sở B', ['Sở A'], ['Sở B']],
    [
      'Lead: Ministry of Finance; coordination: Ministry of Health',
      ['Ministry of Finance'],
      ['Ministry of Health'],
    ],
    [
      'Chef de file : ministère des Finances ; associés : provinces',
      ['ministère des Finances'],
      ['provinces'],
    ],
    ['Sở A', ['Sở A'], []],
  ])('%s', (words, lead, partners) => {
    expect(sharesIn(words, 'lead')).toEqual({ lead, with: partners })
  })
})
