import { describe, expect, it } from 'vitest'
import { foldName } from './fold-name.ts'
import { nameIndex, readName, type Spelling } from './read-name.ts'

describe('one name is one text, however it is written', () => {
  it.each([
    [
      'Bộ Khoa học và Công nghệ',
      ['BỘ KHOA HỌC & CÔNG NGHỆ', 'bo khoa hoc va cong nghe', 'Bộ Khoa học, Công nghệ'],
    ],
    ['Ủy ban nhân dân thành phố Huế', ['UBND TP. Huế', 'Uỷ ban nhân dân thành phố Huế', 'UBND TP Huế']],
    ['Tỉnh ủy Khánh Hòa', ['Tỉnh uỷ Khánh Hoà', 'TỈNH ỦY KHÁNH HÒA', 'tinh uy khanh hoa']],
    ['Ban Chấp hành Trung ương', ['BCH TW', 'BCH T.Ư', 'BCH TƯ']],
    ['Ministry of Science and Technology', ['the Ministry of Science and Technology']],
    ['Đồng Tháp', ['Dong Thap', 'đồng tháp'.normalize('NFD')]],
  ])('%s', (name, others) => {
    for (const other of others) expect(foldName(other)).toBe(foldName(name))
  })
  it('keeps words that only look like a short form', () => {
    expect(foldName('Bộ Kế hoạch và Đầu tư')).toBe('bo ke hoach dau tu')
    expect(foldName('…')).toBe('')
  })
})

const spelled = (
  id: string,
  written: string,
  from: string | null = null,
  until: string | null = null,
): Spelling => ({
  kind: id.startsWith('all') ? 'set' : 'body',
  id,
  written,
  validFrom: from,
  validUntil: until,
})
const spellings = [
  spelled('science', 'Bộ Khoa học và Công nghệ'),
  spelled('science', 'Bộ KH&CN'),
  spelled('science', 'MoST'),
  spelled('old', 'UBND tỉnh Bắc Ninh', null, '2025-06-30'),
  spelled('new', 'UBND tỉnh Bắc Ninh', '2025-07-01'),
  spelled('giang', 'UBND tỉnh Bắc Giang', null, '2025-06-30'),
  spelled('lap-1', 'UBND xã Tân Lập'),
  spelled('lap-2', 'UBND xã Tân Lập'),
  spelled('lap-3', 'UBND xã Tân Lạp'),
  spelled('all-provinces', 'UBND các tỉnh, thành phố'),
]
const index = nameIndex(
  spellings,
  new Map([
    ['ban chi dao', { kind: 'body', id: 'science' }],
    ['co quan lien quan', null],
  ]),
)
const meaning = (name: string, on = '2026-11-23') => {
  const read = readName(index, name, on)
  const ids = 'candidates' in read ? read.candidates.map(({ id }) => id) : 'id' in read ? [read.id] : []
  return [read.meaning, ...ids].join(' ')
}

describe('what a name means on a day', () => {
  it.each([
    ['Bộ KH&CN', 'body science'],
    ['bo khoa hoc va cong nghe', 'body science'],
    ['MOST', 'body science'],
    ['Uỷ ban nhân dân các tỉnh và thành phố', 'set all-provinces'],
    ['UBND tỉnh Bắc Ninh', 'body new'],
    ['UBND tỉnh Bắc Giang', 'other-days giang'],
    ['UBND xã Tân Lập', 'ambiguous lap-1 lap-2'],
    ['UBND xã Tân Lạp', 'body lap-3'],
    ['ubnd xa tan lap', 'ambiguous lap-1 lap-2 lap-3'],
    ['Ban Chỉ đạo', 'body science'],
    ['cơ quan liên quan', 'nobody'],
    ['Bộ Thời tiết', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (name, means) => {
    expect(meaning(name)).toBe(means)
  })
  it('is another body before a merger', () => {
    expect(meaning('UBND tỉnh Bắc Ninh', '2025-06-30')).toBe('body old')
    expect(meaning('UBND tỉnh Bắc Giang', '2025-06-30')).toBe('body giang')
  })
  it('is found at once among very many', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => spelled(`b${at}`, `UBND xã Số ${at}`))
    const started = performance.now()
    const big = nameIndex(many, new Map())
    for (let at = 0; at < 1000; at += 1)
      expect(readName(big, `ubnd xa so ${at}`, '2026-01-01').meaning).toBe('body')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
