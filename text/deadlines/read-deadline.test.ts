import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language, TaskDeadline } from '../contract.ts'
import { isUnclear, readDeadline } from './read-deadline.ts'

type Row = readonly [words: string, by: string | null, recurring?: TaskDeadline['recurring']]

const vietnamese: readonly Row[] = [
  ['6/2025', '2025-06-30'],
  ['06/2025', '2025-06-30'],
  ['tháng 6/2025', '2025-06-30'],
  ['Tháng 6 năm 2025', '2025-06-30'],
  ['Tháng sáu năm 2025', '2025-06-30'],
  ['Tháng 02/2028', '2028-02-29'],
  ['T6/2025', '2025-06-30'],
  ['T1/2026', '2026-01-31'],
  ['Tháng 6-9/2025', '2025-09-30'],
  ['Tháng 6, 7/2025', '2025-07-31'],
  ['Từ tháng 6 đến tháng 9/2025', '2025-09-30'],
  ['6/2025-12/2025', '2025-12-31'],
  ['Tháng 12 - 2025', '2025-12-31'],
  ['Quý I/2026', '2026-03-31'],
  ['Quí II/2026', '2026-06-30'],
  ['quý 4 năm 2025', '2025-12-31'],
  ['Quý III năm 2025', '2025-09-30'],
  ['Quý IV-2025', '2025-12-31'],
  ['Quý III-IV/2025', '2025-12-31'],
  ['Quý III, IV năm 2025', '2025-12-31'],
  ['Quý IV/2025 - Quý I/2026', '2026-03-31'],
  ['Trong quý II/2026', '2026-06-30'],
  ['Q2/2026', '2026-06-30'],
  ['06 tháng đầu năm 2026', '2026-06-30'],
  ['6 tháng cuối năm 2026', '2026-12-31'],
  ['9 tháng đầu năm 2026', '2026-09-30'],
  ['Nửa đầu năm 2026', '2026-06-30'],
  ['trước ngày 30/6/2025', '2025-06-30'],
  ['trước 30/6/2025', '2025-06-30'],
  ['Trước ngày 30 tháng 6 năm 2025', '2025-06-30'],
  ['trước tháng 6/2025', '2025-06-30'],
  ['chậm nhất 15/12/2025', '2025-12-15'],
  ['Chậm nhất ngày 15.12.2025', '2025-12-15'],
  ['Hoàn thành trước ngày 01-07-2025', '2025-07-01'],
  ['31/12/2025', '2025-12-31'],
  ['2025-06-30', '2025-06-30'],
  ['2025', '2025-12-31'],
  ['Năm 2025', '2025-12-31'],
  ['Trong năm 2025', '2025-12-31'],
  ['cuối năm 2025', '2025-12-31'],
  ['Đến hết năm 2025', '2025-12-31'],
  ['giữa năm 2026', '2026-06-30'],
  ['2025-2026', '2026-12-31'],
  ['2025 - 2030', '2030-12-31'],
  ['Giai đoạn 2026–2030', '2030-12-31'],
  ['Từ năm 2025 đến năm 2030', '2030-12-31'],
  ['Đến năm 2030, tầm nhìn đến năm 2045', '2030-12-31'],
  ['Trình Chính phủ: tháng 6/2025; trình Quốc hội: tháng 10/2025', '2025-10-31'],
  ['Kỳ họp thứ 9 (tháng 5/2025)', '2025-05-31'],
  ['Thường xuyên', null, 'continuous'],
  ['Liên tục', null, 'continuous'],
  ['Thường xuyên từ năm 2025', null, 'continuous'],
  ['Hằng năm', null, 'yearly'],
  ['Hàng năm', null, 'yearly'],
  ['Thường xuyên, hằng năm', null, 'yearly'],
  ['Quý IV hằng năm', null, 'yearly'],
  ['Trước ngày 15/12 hằng năm', null, 'yearly'],
  ['Hằng tháng', null, 'monthly'],
  ['Hàng quý', null, 'quarterly'],
  ['Hằng quý, hằng năm', null, 'quarterly'],
  ['Định kỳ hằng quý', null, 'quarterly'],
  ['6 tháng/lần', null, 'half-yearly'],
  ['Định kỳ 06 tháng', null, 'half-yearly'],
  ['sáu tháng một lần', null, 'half-yearly'],
  ['2025 và những năm tiếp theo', '2025-12-31', 'yearly'],
  ['Năm 2026 và các năm tiếp theo', '2026-12-31', 'yearly'],
  ['III/2025', '2025-09-30'],
  ['tháng 7 2025', '2025-07-31'],
  ['15-17/7/2025', '2025-07-17'],
  ['Trước 17h00 ngày 30/6/2025', '2025-06-30'],
  ['Từ nay đến 2030', '2030-12-31'],
  ['02 lần/năm', null, 'half-yearly'],
  ['1 năm/lần', null, 'yearly'],
  ['Hàng quý trong năm 2025', '2025-12-31', 'quarterly'],
  ['Hằng năm, giai đoạn 2026-2030', '2030-12-31', 'yearly'],
]

const unclear: readonly string[] = [
  'Sau khi Luật được thông qua',
  'Ngay sau khi ban hành',
  'Sau năm 2025',
  'Từ năm 2025',
  'Trong vòng 30 ngày kể từ ngày 01/6/2025',
  'Giữa năm',
  'Tháng 6',
  'Trước ngày 28/5',
  'Quý I',
  'Đầu năm 2026',
  'Theo lộ trình',
  'Năm học 2025-2026',
  'Năm 2026 trở đi',
  'Từ tháng 7/2025',
  '31/6/2025',
  'Hoàn thành',
  'Theo Nghị quyết 193/2025/QH15',
]

const english: readonly Row[] = [
  ['Q1 2026', '2026-03-31'],
  ['Q3-Q4/2025', '2025-12-31'],
  ['First quarter of 2026', '2026-03-31'],
  ['June 2025', '2025-06-30'],
  ['June to September 2025', '2025-09-30'],
  ['by 30 June 2025', '2025-06-30'],
  ['By June 30, 2025', '2025-06-30'],
  ['before 30 June 2025', '2025-06-30'],
  ['end of 2026', '2026-12-31'],
  ['by the end of 2026', '2026-12-31'],
  ['mid-2026', '2026-06-30'],
  ['First half of 2026', '2026-06-30'],
  ['H2 2026', '2026-12-31'],
  ['2025-2030', '2030-12-31'],
  ['2025 and following years', '2025-12-31', 'yearly'],
  ['Jul 2025', '2025-07-31'],
  ['Sept. 2025', '2025-09-30'],
  ['4Q2025', '2025-12-31'],
  ['2025 onwards', null],
  ['Ongoing', null, 'continuous'],
  ['Annually', null, 'yearly'],
  ['Every six months', null, 'half-yearly'],
  ['Quarterly', null, 'quarterly'],
  ['Monthly', null, 'monthly'],
  ['After adoption of the law in 2025', null],
  ['From 2026', null],
  ['early 2026', null],
]

const french: readonly Row[] = [
  ['T1 2026', '2026-03-31'],
  ['T3-T4 2025', '2025-12-31'],
  ['1er trimestre 2026', '2026-03-31'],
  ['juin 2025', '2025-06-30'],
  ['Août 2025', '2025-08-31'],
  ['au plus tard le 30 juin 2025', '2025-06-30'],
  ['Avant le 1er juillet 2025', '2025-07-01'],
  ['fin 2026', '2026-12-31'],
  ['mi-2026', '2026-06-30'],
  ['Premier semestre 2026', '2026-06-30'],
  ['S2 2026', '2026-12-31'],
  ['juil. 2025', '2025-07-31'],
  ['De juin à septembre 2025', '2025-09-30'],
  ['annuellement', null, 'yearly'],
  ['Chaque année', null, 'yearly'],
  ['tous les six mois', null, 'half-yearly'],
  ['En continu', null, 'continuous'],
  ['2025 et les années suivantes', '2025-12-31', 'yearly'],
  ["Dès l'adoption de la loi", null],
]

type Case = { readonly language: Language; readonly words: string } & Omit<TaskDeadline, 'text'>

function cases(language: Language, rows: readonly Row[]): Case[] {
  return rows.map(([words, by, recurring = null]) => ({ language, words, by, recurring }))
}

const every: readonly Case[] = [
  ...cases('vi', vietnamese),
  ...cases('en', english),
  ...cases('fr', french),
  ...cases(
    'vi',
    unclear.map((words) => [words, null]),
  ),
]

describe('when something is due', () => {
  it.each(every)('$language: $words', ({ language, words, by, recurring }) => {
    expect(readDeadline(words, language)).toEqual({ text: words, by, recurring })
  })

  it.each(unclear)('a person looks at: %s', (words) => {
    const deadline = readDeadline(words, 'vi')
    expect(deadline !== null && isUnclear(deadline)).toBe(true)
  })

  it.each(['', ' ', '-', '…', '\u00a0'])('nothing is said: %j', (words) => {
    expect(readDeadline(words, 'vi')).toBeNull()
  })

  it('a no-break space is a space', () => {
    expect(readDeadline('Quý\u00a0I/2026', 'vi')?.by).toBe('2026-03-31')
  })

  it('any words give a day of the calendar or none', () => {
    const piece = fc.constantFrom(
      'quý',
      ' ',
      'I',
      '6',
      '/',
      '2025',
      '-',
      'tháng',
      '31',
      '13',
      'Q',
      'juin',
      '0',
    )
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom<Language>('vi', 'en', 'fr'), (pieces, language) => {
        const by = readDeadline(pieces.join(''), language)?.by ?? null
        if (by !== null) expect(new Date(by).toISOString().slice(0, 10)).toBe(by)
      }),
    )
  })
})
