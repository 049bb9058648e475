import { describe, expect, it } from 'vitest'
import { onlyDocument, readText } from '../fixtures/load.fixture.ts'

const state = (number: string, kind: string) =>
  `THỦ TƯỚNG CHÍNH PHỦ\nSố: ${number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 14 tháng 3 năm 2025\n\n${kind}\nVề việc đọc sách\n\n`
const closing = '\n\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nNguyễn Văn Sách\n'

async function ordered(text: string, file = 'a.txt') {
  const { duties } = onlyDocument(await readText(text, file))
  return duties.map(({ clause, bodies, with: partners }) => [clause, bodies, partners])
}

describe('documents without a closing part', () => {
  it('a directive orders from its first line to its last', async () => {
    const body =
      'Thời gian qua, Bộ Sách đã làm nhiều việc.\n\n1. Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ:\n\na) Khẩn trương rà soát thư viện.\n\n2. Bộ Tài chính chủ trì, phối hợp với Bộ Xây dựng bố trí kinh phí.'
    expect(await ordered(state('07/CT-TTg', 'CHỈ THỊ') + body + closing)).toEqual([
      ['para_1', ['Các Bộ trưởng', 'Thủ trưởng cơ quan ngang bộ'], []],
      ['para_2', ['Bộ Tài chính'], ['Bộ Xây dựng']],
    ])
  })

  it('of a notice only what it gives to somebody is an order', async () => {
    const body =
      'Phó Thủ tướng kết luận như sau:\n1. Bộ Tài chính đã xây dựng đề án.\n2. Giao Bộ Khoa học và Công nghệ chủ trì, phối hợp với các bộ, ngành liên quan hoàn thiện đề án.'
    expect(await ordered(state('15/TB-VPCP', 'THÔNG BÁO') + body + closing)).toEqual([
      ['para_2', ['Bộ Khoa học và Công nghệ'], ['các bộ, ngành liên quan']],
    ])
  })
})

describe('other dress and other languages', () => {
  it('names in bold', async () => {
    const text =
      '**TỈNH ỦY SÔNG SÁCH**\n\\*\nSố 45-CTr/TU\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n*Sông Sách, ngày 03 tháng 4 năm 2025*\n\n# CHƯƠNG TRÌNH HÀNH ĐỘNG\n## đọc sách\n\n## I. MỤC TIÊU\n1. Đọc sách.\n\n## II. TỔ CHỨC THỰC HIỆN\n1. **Các cấp ủy, tổ chức đảng**, Mặt trận Tổ quốc tổ chức đọc sách.\n2. **Đảng ủy Ủy ban nhân dân tỉnh:**\n- Lãnh đạo mua sách.\n'
    expect(await ordered(text, 'a.md')).toEqual([
      ['part_II__para_1', ['Các cấp ủy, tổ chức đảng', 'Mặt trận Tổ quốc'], []],
      ['part_II__para_2', ['Đảng ủy Ủy ban nhân dân tỉnh'], []],
    ])
  })

  it('an English decision', async () => {
    const text =
      "THE PRIME MINISTER\nNo. 749/QD-TTg\nSOCIALIST REPUBLIC OF VIET NAM\nHanoi, June 3, 2020\n\nDECISION\nOn libraries\n\nArticle 1. Organization of implementation\n1. The Ministry of Culture, Sports and Tourism shall:\na) Assume the prime responsibility for, and coordinate with the Ministry of Finance in, guiding libraries;\nb) Report annually to the Prime Minister.\nArticle 2. Ministers, heads of agencies and chairpersons of People's Committees are responsible for the implementation of this Decision.\n\nFor the Prime Minister\nDeputy Prime Minister\nTran Van Sach\n"
    expect(await ordered(text)).toEqual([
      ['art_1__para_1', ['Ministry of Culture, Sports and Tourism'], ['Ministry of Finance']],
      ['art_2', ['Ministers', 'heads of agencies', "chairpersons of People's Committees"], []],
    ])
    expect(onlyDocument(await readText(text)).signatures).toMatchObject([
      { authority: 'For the Prime Minister', post: 'Deputy Prime Minister', name: 'Tran Van Sach' },
    ])
  })

  it('a French decree', async () => {
    const text =
      "Décret n° 2019-536 du 29 mai 2019 pris pour la lecture\n\nVu le code civil,\n\nArticle 1\nLes livres sont prêtés.\n\nArticle 2\nLe ministre de l'économie et des finances et la ministre de la culture sont chargés, chacun en ce qui le concerne, de l'exécution du présent décret.\n"
    expect(await ordered(text)).toEqual([
      ['art_2__al_1', ["ministre de l'économie et des finances", 'ministre de la culture'], []],
    ])
  })
})
