import { describe, expect, it } from 'vitest'
import { onlyDocument, readText } from '../fixtures/load.fixture.ts'
import { aimsOf } from './aims.fixture.ts'

const plan = (title: string, body: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH MẪU\n-------\nSố: 125/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nMẫu, ngày 15 tháng 4 năm 2025\n\nKẾ HOẠCH\n${title}\n_______\n\n${body}\n`

async function deadlinesOf(text: string) {
  const result = await readText(text)
  return onlyDocument(result).objectives.map(({ value, deadline, deadlineSpan }) => [
    value,
    deadline,
    deadlineSpan === null ? null : result.source.text.slice(...deadlineSpan),
  ])
}

describe('the year that leads', () => {
  it('stands in the title, where nothing nearer gives one, for aims and not for tasks', async () => {
    const body =
      'I. MỤC TIÊU\n1. 80% xã có thư viện.\n2. Đến năm 2027, 50% xã có thư viện số.\n\nII. NHIỆM VỤ\n1. Phấn đấu 100% thủ thư được tập huấn.'
    expect(await deadlinesOf(plan('Phát triển thư viện giai đoạn 2026 - 2030', body))).toEqual([
      [80, 2030, 'giai đoạn 2026 - 2030'],
      [50, 2027, 'Đến năm 2027'],
      [100, null, null],
    ])
  })
  it('stands in a heading, and a nearer heading goes before it', async () => {
    const body =
      '1. Đến năm 2030\n\n- 80% xã có thư viện.\n\n2. Giai đoạn 2031 - 2035\n\n- 90% xã có thư viện.\n\n3. Tầm nhìn đến năm 2045\n\n- 100% xã có thư viện.'
    const found = await aimsOf('vi', body)
    expect(found.map(({ value, deadline }) => [value, deadline])).toEqual([
      [80, 2030],
      [90, 2035],
      [100, 2045],
    ])
  })
  it('stands in a clause that ends in a colon', async () => {
    const body =
      'a) Đẩy nhanh số hóa với mục tiêu đến năm 2027:\n\nSố hóa 80% sách cổ.\n\nb) Mở thư viện vào ngày nghỉ.'
    const found = await aimsOf('vi', body, { place: 'tasks', kind: 'plan' })
    expect(found.map(({ value, deadline }) => [value, deadline])).toEqual([[80, 2027]])
  })
  it('of a report is that of the aims ahead, not of its results', async () => {
    const body =
      'I. KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU\n1. Các chỉ tiêu\n- Tỷ lệ sách số đạt 82%, vượt mục tiêu 80%.\n- 100% xã có thư viện; mục tiêu đến năm 2025 là 20 thư viện.\nII. PHƯƠNG HƯỚNG NĂM 2026\n1. Mục tiêu\n- Tỷ lệ sách số đạt trên 90%.\n2. Nhiệm vụ\n- Mở 3 lớp tập huấn.'
    expect(await deadlinesOf(plan('Kết quả năm 2025 và nhiệm vụ năm 2026', body))).toEqual([
      [90, 2026, 'PHƯƠNG HƯỚNG NĂM 2026'],
    ])
  })
  it('is not the year that tells of results, nor that of a rule', async () => {
    const results = 'I. KẾT QUẢ THỰC HIỆN MỤC TIÊU\n1. Mục tiêu năm 2024\n- 80% xã có thư viện.'
    expect(await deadlinesOf(plan('Tổng kết năm 2025', results))).toEqual([])
  })
})
