import { describe, expect, it } from 'vitest'
import { outlineOf } from '../fixtures/outline.fixture.ts'

const head =
  'CHÍNH PHỦ\nSố: 9/2020/NĐ-CP\nHà Nội, ngày 1 tháng 2 năm 2020\nNGHỊ ĐỊNH\nVề thư viện\n_______\nCăn cứ Luật Thư viện;\n'
const signed = '\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\n(Đã ký)\nLê Văn Đọc\n'

async function outline(body: string, file?: string) {
  const { lines, notes, faults } = await outlineOf(`${head}${body}`, file)
  expect(faults).toEqual([])
  return { lines: lines.filter((line) => line !== 'al_1'), notes }
}

describe('a decree that amends another', () => {
  it('keeps its own numbers: what it quotes is text', async () => {
    const { lines, notes } = await outline(
      'Điều 1. Sửa đổi một số điều\n1. Sửa đổi Điều 5 như sau:\n“Điều 5. Giờ mở cửa\n1. Thư viện mở cửa mỗi ngày.\na) Sáng;\n2. Gọi là “sách hay”.\nĐiều 6. Nghỉ.”.\n2. Bãi bỏ Điều 7.\nĐiều 2. Hiệu lực',
    )
    expect(lines).toEqual([
      'art_1 Sửa đổi một số điều',
      'art_1__para_1',
      'art_1__para_1__al_1',
      'art_1__para_1__al_2',
      'art_1__para_1__al_3',
      'art_1__para_1__al_4',
      'art_1__para_1__al_5',
      'art_1__para_2',
      'art_2 Hiệu lực',
    ])
    expect(notes).toEqual([])
  })

  it('goes on with its numbers after a quote that nobody closes', async () => {
    const { lines } = await outline('Điều 1. Sửa như sau:\n“Điều 5. Mới\nĐiều 2. Hiệu lực')
    expect(lines).toContain('art_2 Hiệu lực')
  })
})

describe('a text put together from its amendments', () => {
  const consolidated = head.replace('9/2020/NĐ-CP', '9/VBHN-BVH')
  it('does not take the numbers of footnotes for its own', async () => {
    const { lines, notes, faults } = await outlineOf(
      `${consolidated}Điều 1. Phạm vi2\n1. Một.\n2.3 Sách cho trẻ em.\na)4 Truyện;\nb) Thơ.\nĐiều 2.[5] Mượn sách[6]\nPHỤ LỤC I7\nDANH MỤC${signed}\n[1] Điều này được sửa.\n1. Như vậy.`,
    )
    expect(faults).toEqual([])
    expect(lines).toEqual([
      'al_1',
      'art_1 Phạm vi',
      'art_1__para_1',
      'art_1__para_2',
      'art_1__para_2__point_a',
      'art_1__para_2__point_b',
      'art_2 Mượn sách',
      'att_I DANH MỤC',
      'al_2',
      'para_1',
    ])
    expect(notes).toEqual([])
  })
})

describe('appendices and forms', () => {
  it('follow the signature, with their names below the words that issued them', async () => {
    const { lines } = await outline(
      `Điều 1. Sách${signed}\nPHỤ LỤC I\n(Kèm theo Nghị định số 9/2020/NĐ-CP)\nDANH MỤC SÁCH\n1. Thơ\nMẪU SỐ 01\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPhiếu mượn\nMẪU SỐ 01a\nPhiếu trả\nPHỤ LỤC II\nTHƯ VIỆN`,
    )
    expect(lines).toEqual([
      'art_1 Sách',
      'att_I DANH MỤC SÁCH',
      'att_I__para_1 Thơ',
      'att_I__att_01',
      'att_I__att_01__al_1',
      'att_I__att_01__al_2',
      'att_I__att_01a Phiếu trả',
      'att_II THƯ VIỆN',
    ])
  })
})

describe('contents at the top', () => {
  it('open no clauses, and a note says where they stand', async () => {
    const { lines, notes } = await outline(
      'MỤC LỤC\nChương I. CHUNG 1\nChương II. RIÊNG 2\n\nChương I. CHUNG\nĐiều 1. Sách\nChương II. RIÊNG\nĐiều 2. Báo',
    )
    expect(lines.filter((line) => !line.startsWith('al_'))).toEqual([
      'chp_I CHUNG',
      'chp_I__art_1 Sách',
      'chp_II RIÊNG',
      'chp_II__art_2 Báo',
    ])
    expect(notes).toEqual(['unplaced-text'])
  })

  it('are known by the dots before their pages too', async () => {
    const { lines } = await outline(
      'Điều 1. Sách .......... 3\nĐiều 2. Báo ........ 4\nĐiều 1. Sách\nĐiều 2. Báo',
    )
    expect(lines.filter((line) => line.startsWith('art'))).toEqual(['art_1 Sách', 'art_2 Báo'])
  })
})

describe('a plan in English', () => {
  it('counts as in Vietnamese, not as an English law', async () => {
    const plan = 'PLAN\nOn libraries\nNo. 9/KH-UBND\nHanoi, April 1, 2031\n_____\n'
    const { lines } = await outlineOf(
      `${plan}I. OBJECTIVES\n1. General objective\nEverybody reads.\n2. Books\n(a) New;\n(b) old.\nII. TASKS\n1. Buy books.`,
    )
    expect(lines).toEqual([
      'part_I OBJECTIVES',
      'part_I__para_1 General objective',
      'part_I__para_1__al_1',
      'part_I__para_2 Books',
      'part_I__para_2__point_a',
      'part_I__para_2__point_b',
      'part_II TASKS',
      'part_II__para_1',
    ])
  })
})

describe('forms of markers', () => {
  it('reads letters with numbers, numbers in brackets and points within dotted numbers', async () => {
    const { lines } = await outline(
      'Điều 1. Sách\n1. Một:\na) Hai:\na.1. Ba;\na.2. Bốn.\n1a. Chen vào.\n2.1.a. Sâu hơn.\n(1) Trong ngoặc.',
    )
    expect(lines).toEqual([
      'art_1 Sách',
      'art_1__para_1 Một',
      'art_1__para_1__point_a Hai',
      'art_1__para_1__point_a__point_a.1',
      'art_1__para_1__point_a__point_a.2',
      'art_1__para_1a',
      'art_1__para_1a__para_2.1.a',
      'art_1__para_1a__para_2.1.a__para_1',
    ])
  })

  it('takes the marker of the document, not the sign of the list before it', async () => {
    const { lines } = await outline('# I. MỘT\n\n* **a) Hai**\n    * ba\n* **b) Bốn**', 'a.md')
    expect(lines).toEqual([
      'part_I MỘT',
      'part_I__point_a Hai',
      'part_I__point_a__indent_1',
      'part_I__point_b',
    ])
  })

  it('knows a citation that a wrapped sentence goes on with, and a lead in bold', async () => {
    const { lines } = await outline(
      'Điều 1. Sách\n1. Mượn sách theo quy định tại\nĐiều 5 Luật Thư viện và luật khác.\nĐiều 2. Báo',
    )
    expect(lines).toEqual(['art_1 Sách', 'art_1__para_1', 'art_2 Báo'])
    expect((await outline('# I. MỘT\n\n**1. Mượn sách.** Mỗi xã một nơi.', 'a.md')).lines).toContain(
      'part_I__para_1 Mượn sách',
    )
  })

  it('puts the programme that an article carries below the article', async () => {
    const { lines } = await outline(
      'Điều 1. Phê duyệt Đề án:\nI. MỤC TIÊU\n1. Sách\nII. VỐN\nĐiều 2. Hiệu lực',
    )
    expect(lines).toEqual([
      'art_1 Phê duyệt Đề án',
      'art_1__part_I MỤC TIÊU',
      'art_1__part_I__para_1 Sách',
      'art_1__part_II VỐN',
      'art_2 Hiệu lực',
    ])
  })
})

describe('texts that came through paper', () => {
  it('lets a sentence go on over the number of a page', async () => {
    const { lines } = await outline(
      'Điều 1. Sách\n1. Thư viện cho mượn sách\n- 12 -\nvà báo.\nTrang 3/9\n2. Hết.',
    )
    expect(lines).toEqual(['art_1 Sách', 'art_1__para_1', 'art_1__para_2'])
  })

  it('joins what a typist wrapped, also before a number', async () => {
    const { lines } = await outline(
      'Điều 1. Sách\n1. Thư viện mở cửa cho mọi người trong xã theo quy định tại khoản 2\nĐiều 5 của Luật Thư viện; thực hiện Quyết định số\n12/QĐ-TTg của Thủ tướng Chính phủ; không nhận trang\n3. của báo, và không nhận những gì đã rách hay đã cũ\nnhư ghi ở trên, để ai cũng\nđược đọc sách mỗi ngày,\nvà được vui.\n2. Hết.',
    )
    expect(lines).toEqual(['art_1 Sách', 'art_1__para_1', 'art_1__para_2'])
  })

  it('reads letters that only look like Vietnamese ones, and lost marks', async () => {
    const { lines } = await outline('Ðiều 1. Sách\nĐiêu 2. Báo\nI.1. Thơ')
    expect(lines).toEqual(['art_1 Sách', 'art_2 Báo', 'art_2__para_I.1 Thơ'])
  })
})

describe('a plan behind the signature that does not say what it is', () => {
  it('is read on, from its first words', async () => {
    const { lines } = await outline(`Điều 1. Sách${signed}\nVIỆC PHẢI LÀM\nI. SÁCH\n1. Thơ`)
    expect(lines).toEqual(['art_1 Sách', 'al_2', 'part_I SÁCH', 'part_I__para_1 Thơ'])
  })
})
