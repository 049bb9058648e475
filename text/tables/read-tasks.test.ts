import { describe, expect, it } from 'vitest'
import type { ReadResult } from '../contract.ts'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'
import { tasksOf } from '../tasks/told.fixture.ts'

const head =
  'UBND TỈNH MẪU\nSố: 12/KH-UBND\nHà Nội, ngày 02 tháng 3 năm 2025\nKẾ HOẠCH\nMẫu thử\n\n1. Bảng\n\n'

function fromMarkdown(rows: string): Promise<ReadResult> {
  const [first = ''] = rows.split('\n')
  const rule = first.replace(/[^|]+/g, '-')
  return readText(`${head}${rows.replace('\n', `\n${rule}\n`)}\n`, 'a.md')
}

async function fromPage(rows: string): Promise<string[]> {
  return tasksOf(await readText(`<pre>${head}</pre><table>${rows}</table>`, 'a.html'))
}

describe('tasks of a table', () => {
  it('Markdown: head of two rows, numbered columns, groups, a row that goes on, a repeated head', async () => {
    expect(tasksOf(await readFixture('plan-tables-vi.md'))).toEqual([
      'A.1 Mở thư viện số của tỉnh / Sở Văn hoá, Thể thao và Du lịch / Sở Khoa học và Công nghệ + Sở Tài chính + UBND các xã, phường / Quyết định của UBND tỉnh / 2026-03-31',
      'A.2 Soạn quy chế mượn sách, gồm cả sách nói / Sở Nội vụ / Tư pháp / Quy chế / 2025-06-30',
      'A.3.1 Sách in / Thư viện tỉnh /  / Danh mục / 2025-09-30',
      'A.3.2 Sách chép tay / Bảo tàng tỉnh + Thư viện tỉnh / các sở, ban, ngành / Danh mục / 2025-12-31 yearly',
      'B.4 Cấp thẻ đọc cho học sinh / Sở Giáo dục và Đào tạo /  / Thẻ đọc / continuous',
      'B.5 Báo cáo số người đọc / Thư viện tỉnh /  / Báo cáo / quarterly',
      'B.6 Sửa phòng đọc / Sở Xây dựng /  / – / ?',
    ])
  })

  it('says by which row, with its words, and what a person should look at', async () => {
    const { source, documents } = await readFixture('plan-tables-vi.md')
    const [document] = documents
    const last = document?.tasks.at(-1)
    expect(last).toMatchObject({ why: 'task/table-row', clause: 'para_2__al_1', row: 14 })
    expect(source.text.slice(...(last?.span ?? [0, 0]))).toMatch(/^6\s+\| Sửa phòng đọc .* Sau khi có vốn$/)
    expect(document?.notes).toContainEqual({
      code: 'deadline-unclear',
      details: { clause: 'para_2__al_1', text: 'Sau khi có vốn' },
      span: last?.span,
    })
  })

  it('HTML: other order, merged cells shared by several tasks, paragraphs in a cell', async () => {
    expect(tasksOf(await readFixture('plan-tables-en.html'))).toEqual([
      'I.1 Open the library / Department of Culture, Sports and Tourism / Department of Finance + Department of Home Affairs / Decision / 2026-03-31',
      'I.2 Write the rules of lending / Department of Culture, Sports and Tourism / relevant departments / Rules / 2026-03-31',
      'II.3 Give a card to each pupil / Department of Education and Training /  / Cards / 2025-06-30',
      'II.4 Count the readers / Provincial Library Office /  / Report / yearly',
    ])
  })

  it('plain text: between tabs', async () => {
    expect(tasksOf(await readFixture('plan-tables-fr.txt'))).toEqual([
      'I.1 Ouvrir la bibliothèque / Ministère de la Culture, des Sports et du Tourisme / Ministère des Finances + provinces / Décision / 2026-03-31',
      "I.2 Écrire le règlement / Ministère de l'Intérieur /  / Règlement / 2025-06-30",
      'II.3 Compter les lecteurs / Bureau des bibliothèques /  / Rapport / yearly',
    ])
  })

  it('plain text: drawn, a name over several lines, who leads and who helps in one column', async () => {
    expect(tasksOf(await readFixture('plan-tables-drawn-vi.txt'))).toEqual([
      '.1 Mở thư viện số của tỉnh / Sở Khoa học và Công nghệ / Sở Tài chính / – / 2025-06-30',
      '.2 Đếm người đọc / Thư viện tỉnh /  / – / half-yearly',
    ])
  })

  it('plain text: columns drawn with spaces alone', async () => {
    expect(tasksOf(await readFixture('plan-tables-spaced-vi.txt'))).toEqual([
      'I.1 Mở thư viện số của tỉnh / Sở Khoa học và Công nghệ / Sở Tài chính / – / 2026-03-31',
      'I.2 Đếm người đọc / Thư viện tỉnh /  / – / quarterly',
      'II.3 Sửa mái / Sở Xây dựng / Sở Tài chính / – / 2025-06-30',
    ])
  })

  it('HTML in Markdown: tags inside of cells are no words', async () => {
    const table =
      '<table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời hạn</td></tr>\n<tr><td>1</td><td><b>Mở</b> sách &amp; báo</td><td>Sở A<br>Sở B</td><td rowspan="2">6/2025</td></tr>\n<tr><td>2</td><td>Đóng</td><td>Sở C</td></tr></table>'
    expect(tasksOf(await readText(`${head}${table}\n`, 'a.md'))).toEqual([
      '.1 Mở sách & báo / Sở A + Sở B /  / – / 2025-06-30',
      '.2 Đóng / Sở C /  / – / 2025-06-30',
    ])
  })

  it('a table goes on behind the page break, in the middle of a task', async () => {
    const page =
      '<tr><td>TT<td>Nhiệm vụ<td>Chủ trì<td>Thời hạn<tr><td>1<td>Viết sách về<td>Sở A<td>6/2025</table><table><tr><td><td>biển và đảo<td><td><tr><td>2<td>In sách<td>Sở B<td>7/2025'
    expect(await fromPage(page)).toEqual([
      '.1 Viết sách về biển và đảo / Sở A /  / – / 2025-06-30',
      '.2 In sách / Sở B /  / – / 2025-07-31',
    ])
  })

  it('a merged number: each part of the task has its own lead', async () => {
    const page =
      '<tr><td>STT<td>Nhiệm vụ<td>Đơn vị thực hiện<td>Tiến độ<tr><td rowspan=2>1<td>Phần đầu<td>Sở A<td>Quý I/2026<tr><td>Phần sau<td>Sở B<td>Quý II/2026'
    expect(await fromPage(page)).toEqual([
      '.1 Phần đầu / Sở A /  / – / 2026-03-31',
      '.1 Phần sau / Sở B /  / – / 2026-06-30',
    ])
  })

  it('the head gives the year of its times; crosses below years; bodies below `Đơn vị`; a title among the numbers', async () => {
    const rows =
      '| TT | Nhiệm vụ | Đơn vị | Thời hạn năm 2026 |\n| I. Đọc | | | |\n| 1 | Mượn sách | Sở A | Quý I |\n| 2 | Trả sách | Thư viện tỉnh | 30/6 |'
    expect(tasksOf(await fromMarkdown(rows))).toEqual([
      'I.1 Mượn sách / Sở A /  / – / 2026-03-31',
      'I.2 Trả sách / Thư viện tỉnh /  / – / 2026-06-30',
    ])
    const crosses =
      '| TT | Nhiệm vụ | Chủ trì | 2025 | 2026 |\n| 1 | Mượn sách | Sở A | x | |\n| 2 | Trả sách | Sở B | x | x |'
    expect(tasksOf(await fromMarkdown(crosses))).toEqual([
      '.1 Mượn sách / Sở A /  / – / 2025-12-31',
      '.2 Trả sách / Sở B /  / – / 2026-12-31',
    ])
  })

  it('the title of a plan for one year gives its year, a year by which does not', async () => {
    const table =
      '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Mượn sách | Sở A | Tháng 6 |\n'
    const of = (title: string) => readText(`${head.replace('Mẫu thử', title)}${table}`, 'a.md')
    expect(tasksOf(await of('Việc thử năm 2026'))).toEqual(['.1 Mượn sách / Sở A /  / – / 2026-06-30'])
    expect(tasksOf(await of('Việc thử đến năm 2030'))).toEqual(['.1 Mượn sách / Sở A /  / – / ?'])
    const cites = 'Thực hiện Nghị quyết 57-NQ/TW ngày 22 tháng 12 năm 2024'
    expect(tasksOf(await of(cites))).toEqual(['.1 Mượn sách / Sở A /  / – / ?'])
    expect(tasksOf(await of(`${cites} trong năm 2026`))).toEqual(['.1 Mượn sách / Sở A /  / – / 2026-06-30'])
    expect(tasksOf(await of('Việc thử năm 2026 và năm 2027'))).toEqual(['.1 Mượn sách / Sở A /  / – / ?'])
  })

  it('a second product and its time in a row below; a number column without a head', async () => {
    const rows =
      '| | Nhiệm vụ | Chủ trì | Sản phẩm | Hạn |\n| 1 | Lập đề án | Sở A | Đề án | 6/2025 |\n| | | | Quyết định | 9/2025 |\n| 2 | In sách | Sở B | Sách | 2026 |'
    expect(tasksOf(await fromMarkdown(rows))).toEqual([
      '.1 Lập đề án / Sở A /  / Đề án; Quyết định / 2025-09-30',
      '.2 In sách / Sở B /  / Sách / 2026-12-31',
    ])
  })

  it('merged over several columns: the title of a group beside its number, one body that leads', async () => {
    const page =
      '<tr><td>TT<td>Nhiệm vụ<td>Chủ trì<td>Phối hợp<td>Thời hạn<tr><td>I<td colspan=4>Đọc<tr><td>1<td>Mượn<td colspan=2>Sở A<td>2025<tr><td>II<td colspan=4>Viết<tr><td>2<td>Soạn<td>Sở B<td>Sở C<td>2026'
    expect(await fromPage(page)).toEqual([
      'I.1 Mượn / Sở A /  / – / 2025-12-31',
      'II.2 Soạn / Sở B / Sở C / – / 2026-12-31',
    ])
  })

  it('a merged column before the tasks names their group', async () => {
    const page =
      '<tr><td>Nhóm nhiệm vụ<td>Nhiệm vụ<td>Chủ trì<td>Thời hạn<tr><td rowspan=2>I. Đọc<td>1. Mượn<td>Sở A<td>2025<tr><td>2. Trả<td>Sở A<td>2026'
    expect(await fromPage(page)).toEqual([
      'I.1 Mượn / Sở A /  / – / 2025-12-31',
      'I.2 Trả / Sở A /  / – / 2026-12-31',
    ])
  })
})

describe('tables that assign nothing', () => {
  it.each([
    ['prices', '| STT | Tên hàng | Đơn giá | Thành tiền |\n| 1 | Giấy | 5.000 | 10.000 |'],
    ['wages', '| TT | Chức danh | Hệ số | Mức lương năm 2025 |\n| 1 | Thủ thư | 2,34 | 5.475.600 |'],
    ['a form', '| TT | Nội dung | Người thực hiện | Thời gian |\n| 1 | ...... | ...... | .../.../2025 |'],
    [
      'a form with examples',
      '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | (ghi nội dung) | …… | |\n| 2 | (ghi nội dung) | | |',
    ],
    [
      'steps of a procedure',
      '| Bước | Nội dung công việc | Đơn vị thực hiện | Thời gian |\n| 1 | Nhận hồ sơ | Một cửa | 0,5 ngày |',
    ],
    [
      'results',
      '| TT | Nhiệm vụ | Cơ quan chủ trì | Kết quả thực hiện |\n| 1 | Mở thư viện | Sở A | Đã mở tháng 2/2025 |',
    ],
    ['money', '| TT | Danh mục dự án/ Đơn vị thực hiện | Kế hoạch vốn năm 2025 |\n| 1 | Nhà đọc | 500 |'],
    ['a budget', '| TT | Nội dung | Đơn vị thực hiện | Kinh phí |\n| 1 | Mua sách | Thư viện tỉnh | 500 |'],
    [
      'the members of a group',
      '| TT | Họ và tên | Đơn vị | Nhiệm vụ trong Tổ |\n| 1 | Lê Văn Mẫu | Sở A | Tổ trưởng |',
    ],
    [
      'the programme of a day',
      '| Thời gian | Nội dung | Người thực hiện |\n| 8h00 - 8h30 | Đón khách | Ban Tổ chức |\n| 8h30 | Khai mạc | Sở A |',
    ],
    ['people', '| TT | Họ và tên | Đơn vị | Ghi chú |\n| 1 | Lê Văn Mẫu | Sở A | |'],
  ])('%s', async (_, rows) => {
    const { tasks, objectives } = onlyDocument(await fromMarkdown(rows))
    expect({ tasks, objectives }).toEqual({ tasks: [], objectives: [] })
  })

  it('results that say by when do assign', async () => {
    const rows =
      '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Kết quả thực hiện |\n| 1 | Mở thư viện | Sở A | 6/2025 | Đang làm |'
    expect(tasksOf(await fromMarkdown(rows))).toEqual(['.1 Mở thư viện / Sở A /  / – / 2025-06-30'])
  })
})
