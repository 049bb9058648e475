import { describe, expect, it } from 'vitest'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'
import { tasksOf } from './told.fixture.ts'

describe('tasks in the words of a plan', () => {
  it('Vietnamese: labels in one clause and in clauses below, orders with a time before or behind', async () => {
    const result = await readFixture('plan-prose-vi.md')
    expect(tasksOf(result)).toEqual([
      '.1 Xây dựng thư viện số của tỉnh / Sở Văn hóa, Thể thao và Du lịch / Sở Tài chính + các sở, ban, ngành / – / 2026-03-31',
      '.2 Soạn quy chế mượn sách / Sở Nội vụ / Sở Tư pháp + UBND các xã / Quyết định của UBND tỉnh / 2025-06-30',
      '.3 In sách cho học sinh / Sở Giáo dục và Đào tạo /  / – / yearly',
      '.4 xây dựng danh mục sách quý / Sở Khoa học và Công nghệ / Sở Tài chính + các cơ quan liên quan / – / 2025-06-30',
      '. mở phòng đọc mới / Thư viện tỉnh /  / – / 2026-06-30',
      '. rà soát kho lưu trữ và báo cáo / Công an tỉnh /  / – / 2025-12-15',
      '. xây dựng đề án tuyển thủ thư, trình UBND tỉnh / Sở Nội vụ /  / – / 2025-09-01',
    ])
    const { tasks } = onlyDocument(result)
    expect(tasks.map(({ row }) => row)).toEqual(tasks.map(() => null))
    expect(tasks[1]).toMatchObject({ clause: 'part_I__para_2', why: 'task/prose-labels' })
    expect(tasks[3]).toMatchObject({ clause: 'part_I__para_4', why: 'task/prose-order' })
    const span = tasks[1]?.span ?? [0, 0]
    expect(result.source.text.slice(...span)).toMatch(/^2\. Soạn[\s\S]*30\/6\/2025\.$/)
  })

  it.each([
    [
      'plan-prose-en.txt',
      [
        '.1 open the digital library / Department of Culture, Sports and Tourism / Department of Finance / – / 2025-06-30',
        '.2 Print the books for the pupils / Department of Education and Training / Department of Finance / printed books / 2026-03-31',
      ],
    ],
    [
      'plan-prose-fr.txt',
      [
        '.1 ouvrir la bibliothèque / ministère de la Culture, des Sports et du Tourisme / ministère des Finances / – / 2025-06-30',
        ".2 Imprimer les livres des élèves / ministère de l'Éducation / provinces / – / 2026-03-31",
      ],
    ],
  ])('%s', async (file, tasks) => expect(tasksOf(await readFixture(file))).toEqual(tasks))
})

const place = 'Hà Nội, ngày 02 tháng 3 năm 2025'

describe('words that are no task', () => {
  it.each([
    ['a report tells', 'BÁO CÁO', '1. Mở thư viện. Chủ trì: Sở A; thời gian: tháng 6/2025.'],
    ['a form is empty', 'KẾ HOẠCH', '1. Nội dung mẫu. Chủ trì: …; thời gian: …'],
    [
      'a procedure',
      'QUYẾT ĐỊNH',
      '1. Cấp thẻ đọc\n\n- Cơ quan thực hiện: Thư viện tỉnh\n\n- Thời hạn giải quyết: 03 ngày làm việc',
    ],
    ['a name with a year', 'KẾ HOẠCH', '1. Sở A thực hiện Chiến lược thư viện đến năm 2030.'],
    [
      'a verb like a body',
      'KẾ HOẠCH',
      '1. Tổ chức thực hiện và báo cáo kết quả, hoàn thành trước ngày 30/6/2025.',
    ],
    [
      'another',
      'KẾ HOẠCH',
      '1. Báo cáo tình hình và báo cáo kết quả thực hiện trong năm, trước ngày 30/6/2025.',
    ],
    [
      'things',
      'KẾ HOẠCH',
      '1. Các nội dung tại Kế hoạch này thực hiện xong, hoàn thành trước ngày 30/6/2025.',
    ],
    ['no one named', 'KẾ HOẠCH', '1. Đẩy mạnh đọc sách, hoàn thành trước ngày 30/6/2025.'],
    ['a rule', 'NGHỊ ĐỊNH', '1. Sở A chủ trì lập danh mục, hoàn thành trước ngày 30/6/2025.'],
  ])('%s', async (_, kind, words) => {
    const text = `UBND TỈNH MẪU\nSố: 12/MẪU-UBND\n${place}\n${kind}\nMẫu thử\n\n${words}\n`
    expect(tasksOf(await readText(text))).toEqual([])
  })
})
