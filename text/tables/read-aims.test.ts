import { describe, expect, it } from 'vitest'
import type { Objective, ReadResult } from '../contract.ts'
import { faultsOf } from '../fixtures/conservation.fixture.ts'
import { onlyDocument, readText } from '../fixtures/load.fixture.ts'

const signs: Readonly<Record<string, string>> = { about: '~', top: 'top ', range: '' }

/** An aim in one line: subject comparator value unit of scope, from baseline, by deadline. */
function told(aim: Objective): string {
  const { subject, comparator, value, upper, unit, of, scope, baseline, deadline, kind } = aim
  const level = kind === 'numeric' ? `${signs[comparator ?? ''] ?? comparator}${value}` : kind
  const range = upper === null ? '' : `–${upper}`
  const rest = [unit, of, scope].filter((part) => part !== null).join(' ')
  return `${subject} ${level}${range} ${rest}, ${baseline ?? '–'} > ${deadline ?? '–'}`
}

function aimsOf(result: ReadResult): string[] {
  expect(faultsOf(result)).toEqual([])
  const document = onlyDocument(result)
  expect(document.tasks).toEqual([])
  return document.objectives.filter(({ why }) => why === 'aim/table-cell').map(told)
}

type Kind = 'KẾ HOẠCH' | 'BÁO CÁO' | 'PLAN' | 'RAPPORT'
const places = {
  'KẾ HOẠCH': 'Hà Nội, ngày 02 tháng 3 năm 2025',
  'BÁO CÁO': 'Hà Nội, ngày 02 tháng 3 năm 2025',
  PLAN: 'Hanoi, March 2, 2025',
  RAPPORT: 'Hanoï, le 2 mars 2025',
}

function headed(kind: Kind): string {
  return `UBND TỈNH MẪU\nSố: 12/${kind === 'BÁO CÁO' ? 'BC' : 'KH'}-UBND\n${places[kind]}\n${kind}\nMẫu thử\n\n1. Bảng\n\n`
}

async function markdown(rows: string, kind: Kind = 'KẾ HOẠCH', lead = ''): Promise<string[]> {
  const [first = ''] = rows.split('\n')
  const rule = first.replace(/[^|]+/g, '-')
  return aimsOf(await readText(`${headed(kind)}${lead}${rows.replace('\n', `\n${rule}\n`)}\n`, 'a.md'))
}

describe('aims of a table', () => {
  it('one aim for each target cell, with unit, year and baseline', async () => {
    const rows = [
      '| TT | Chỉ tiêu | Đơn vị tính | Hiện trạng 2024 | Mục tiêu 2026 | Mục tiêu 2030 | Cơ quan chủ trì |',
      '| I | **Thư viện** | | | | | |',
      '| 1 | Tỷ lệ sách số hóa | % | 12 | Trên 50 | ≥ 80 | Sở A |',
      '| 2 | Số bạn đọc | nghìn người | | 1.500 | 2.000 - 2.500 | Sở A |',
      '| 3 | Đóng góp vào tổng sản phẩm | % GDP | 1 | 2,5 | | Sở B |',
      '| 4 | Chi cho sách | tỷ đồng | 3 | ~ 5 | không dưới 8 | Sở B |',
      '| 5 | Xếp hạng thư viện số ASEAN | hạng | 7 | 5 | Top 3 | Sở B |',
      '| 6 | Thẻ đọc cho học sinh | | x | - | Hoàn thành | Sở C |',
    ]
    expect(await markdown(rows.join('\n'))).toEqual([
      'Tỷ lệ sách số hóa >50 percent, 2024 > 2026',
      'Tỷ lệ sách số hóa >=80 percent, 2024 > 2030',
      'Số bạn đọc =1500 count, – > 2026',
      'Số bạn đọc 2000–2500 count, – > 2030',
      'Đóng góp vào tổng sản phẩm =2.5 percent GDP, 2024 > 2026',
      'Chi cho sách ~5000000000 currency, 2024 > 2026',
      'Chi cho sách >=8000000000 currency, 2024 > 2030',
      'Xếp hạng thư viện số ASEAN =5 rank ASEAN, 2024 > 2026',
      'Xếp hạng thư viện số ASEAN top 3 rank ASEAN, 2024 > 2030',
      'Thẻ đọc cho học sinh worded , 2024 > 2030',
    ])
  })

  it('years in a second row below a merged head, in another order, a cell over several years', async () => {
    const page =
      '<tr><th colspan=3>Mục tiêu<th rowspan=2>ĐVT<th rowspan=2>Chỉ tiêu<th rowspan=2>Năm 2024<tr><th>2026<th>2028<th>2030<tr><td>10<td colspan=2>20<td>cơ sở<td>Phòng đọc<td>4'
    const result = await readText(`<pre>${headed('KẾ HOẠCH')}</pre><table>${page}</table>`, 'a.html')
    expect(aimsOf(result)).toEqual(['Phòng đọc =10 count, 2024 > 2026', 'Phòng đọc =20 count, 2024 > 2030'])
    const [aim] = onlyDocument(result).objectives
    expect(result.source.text.slice(...(aim?.deadlineSpan ?? [0, 0]))).toBe('2026')
    expect(aim?.quote).toBe('10')
  })

  it('years from that of the plan on are targets, earlier ones are not', async () => {
    const rows =
      '| Chỉ tiêu | Đơn vị | 2023 | 2024 | 2025 | 2026 |\n| Số sách | cuốn | 10 | 20 | 30 | 40 trở lên |'
    expect(await markdown(rows)).toEqual([
      'Số sách =30 count, 2024 > 2025',
      'Số sách >=40 count, 2024 > 2026',
    ])
  })

  it('without a column of units the name of the indicator tells what is counted, and of what it is a share', async () => {
    const rows =
      '| TT | Chỉ tiêu | Mục tiêu 2030 |\n| 1 | Tỷ trọng kinh tế sách trong GRDP (%) | 2 |\n| 2 | Số lượng thư viện | 20 |\n| 3 | Sách số | 40% |\n| 4 | Độ hài lòng | 4,5 |'
    expect(await markdown(rows)).toEqual([
      'Tỷ trọng kinh tế sách trong GRDP (%) =2 percent GRDP, – > 2030',
      'Số lượng thư viện =20 count, – > 2030',
      'Sách số =40 percent, – > 2030',
      'Độ hài lòng =4.5 , – > 2030',
    ])
  })

  it('a year in the head of the targets, who leads and by when beside it', async () => {
    const rows =
      '| TT | Chỉ tiêu/Nhiệm vụ | Mục tiêu đến năm 2030 | Cơ quan chủ trì | Thời hạn |\n| 1 | Tỷ lệ trẻ em có thẻ đọc | Tối thiểu 80% | Sở A | 2030 |'
    expect(await markdown(rows)).toEqual(['Tỷ lệ trẻ em có thẻ đọc >=80 percent, – > 2030'])
  })

  it('English and French', async () => {
    const english =
      '| No. | Indicator | Unit | Baseline 2024 | Target 2026 | Target 2030 |\n| 1 | Digitised books | % | 12 | at least 50 | over 80 |'
    expect(
      await markdown(english, 'PLAN', 'These are the targets of the library for the years to come.\n\n'),
    ).toEqual(['Digitised books >=50 percent, 2024 > 2026', 'Digitised books >80 percent, 2024 > 2030'])
    const french =
      '| N° | Indicateur | Unité | Référence 2024 | Cible 2026 |\n| 1 | Lecteurs | personnes | 900 | plus de 1 500 |'
    expect(await markdown(french, 'PLAN', "Voici les cibles de la bibliothèque pour l'avenir.\n\n")).toEqual([
      'Lecteurs >1500 count, 2024 > 2026',
    ])
  })

  it('the table goes on without a head behind a page break', async () => {
    const page =
      '<tr><td>Chỉ tiêu<td>ĐVT<td>Mục tiêu 2026<tr><td>Sách<td>cuốn<td>10</table><table><tr><td>Báo<td>tờ<td>20<tr><td>Bàn<td>cái<td>5'
    const result = await readText(`<pre>${headed('KẾ HOẠCH')}</pre><table>${page}</table>`, 'a.html')
    expect(aimsOf(result)).toEqual([
      'Sách =10 count, – > 2026',
      'Báo =20 count, – > 2026',
      'Bàn =5 count, – > 2026',
    ])
  })
})

describe('figures that set no aim', () => {
  it.each<[string, string, Kind]>([
    ['the past', '| Chỉ tiêu | ĐVT | 2022 | 2023 | 2024 |\n| Số sách | cuốn | 10 | 20 | 30 |', 'KẾ HOẠCH'],
    [
      'a report',
      '| Chỉ tiêu | ĐVT | Kế hoạch 2024 | Thực hiện 2024 |\n| Số sách | cuốn | 10 | 20 |',
      'BÁO CÁO',
    ],
    ['results', '| Chỉ tiêu | ĐVT | Thực hiện 2025 | Ước 2026 |\n| Số sách | cuốn | 10 | 20 |', 'KẾ HOẠCH'],
    ['money', '| TT | Nội dung | ĐVT | Kế hoạch vốn 2026 |\n| 1 | Sách | triệu đồng | 500 |', 'KẾ HOẠCH'],
    ['wages', '| Bậc | Hệ số | Mức lương 2026 |\n| 1 | 2,34 | 5.400.000 |', 'KẾ HOẠCH'],
  ])('%s', async (_, rows, kind) => expect(await markdown(rows, kind)).toEqual([]))
})
