import { describe, expect, it } from 'vitest'
import type { Objective } from '../contract.ts'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'

function measure({ comparator, value, upper, unit, of, deadline }: Objective) {
  return [comparator, value, upper, unit, of, deadline]
}

async function aims(file: string) {
  return onlyDocument(await readFixture(file)).objectives
}

const head =
  'Số 9-NQ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 1 tháng 2 năm 2020\nNGHỊ QUYẾT\nCỦA BỘ CHÍNH TRỊ\nvề sách\n-----\n'

async function aimsOf(body: string) {
  return onlyDocument(await readText(`${head}\nI- MỤC TIÊU\n\n${body}\n`)).objectives
}

describe('aims in the three languages', () => {
  it('Vietnamese', async () => {
    expect((await aims('party-vi.txt')).map(measure)).toEqual([
      ['>=', 80, null, 'percent', 'xã', 2030],
      ['>', 50.5, null, 'percent', null, 2030],
      ['=', 45, null, 'percent', null, 2030],
      ['=', 0.5, null, 'percent', 'GDP', 2030],
      ['>', 60, null, 'percent', null, 2030],
      ['range', 40, 50, 'count', null, 2030],
      ['=', 12, null, 'per-ten-thousand', null, 2030],
      ['>', 0.7, null, 'index', null, 2030],
      ['top', 3, null, 'rank', null, 2030],
      ['<=', 500_000_000_000, null, 'currency', null, 2030],
      ['about', 24, null, 'hours', null, 2030],
      [null, null, null, null, null, 2045],
      ['=', 100, null, 'percent', 'đảng viên', null],
    ])
  })
  it('English', async () => {
    expect((await aims('party-en.txt')).map(measure)).toEqual([
      ['>=', 80, null, 'percent', 'communes', 2030],
      ['>', 50.5, null, 'percent', null, 2030],
      ['top', 3, null, 'rank', null, 2030],
      ['range', 40, 50, 'count', null, 2030],
      ['=', 12, null, 'per-ten-thousand', null, 2030],
      ['about', 10, null, 'percent-per-year', null, 2028],
      [null, null, null, null, null, 2045],
    ])
  })
  it('French: what stands under the general objective has no number and is none', async () => {
    expect((await aims('party-fr.txt')).map(measure)).toEqual([
      ['>=', 80, null, 'percent', 'communes', 2030],
      ['>', 50.5, null, 'percent', null, 2030],
      ['top', 3, null, 'rank', null, 2030],
      ['about', 0.5, null, 'percent', 'GDP', 2030],
    ])
  })
})

describe('measures', () => {
  it.each<[string, Objective['comparator'], number | null, Objective['unit']]>([
    ['Đến năm 2030, kinh tế số đạt 20% GDP trở lên', '>=', 20, 'percent'],
    ['Đến năm 2030, kinh tế số đạt không dưới 20,5% GDP', '>=', 20.5, 'percent'],
    ['Đến năm 2030, tỉ lệ hộ nghèo dưới 3%', '<', 3, 'percent'],
    ['Đến năm 2030, tỉ lệ hộ nghèo tối đa 3%', '<=', 3, 'percent'],
    ['Đến năm 2030, có ít nhất 73.000 doanh nghiệp số', '>=', 73_000, 'count'],
    ['Đến năm 2030, có 15 trung tâm sách', '=', 15, 'count'],
    ['Đến năm 2030, quy mô thị trường sách khoảng 2 tỷ USD', 'about', 2e9, 'currency'],
    ['Đến năm 2030, mọi người dân đều có sách', null, null, null],
  ])('%s', async (text, comparator, value, unit) => {
    expect((await aimsOf(text)).map((aim) => [aim.comparator, aim.value, aim.unit])).toEqual([
      [comparator, value, unit],
    ])
  })

  it('two ranks in two things are four aims', async () => {
    const found = await aimsOf(
      '1. Đến năm 2030\n\n- Việt Nam thuộc nhóm 3 nước dẫn đầu Đông Nam Á, nhóm 50 nước đứng đầu thế giới về năng lực đọc và chỉ số sách.',
    )
    expect(found.map(({ value, scope, subject }) => [value, scope, subject])).toEqual([
      [3, 'Southeast Asia', 'năng lực đọc'],
      [3, 'Southeast Asia', 'chỉ số sách'],
      [50, 'world', 'năng lực đọc'],
      [50, 'world', 'chỉ số sách'],
    ])
  })
})

describe('what sets no aim', () => {
  it.each([
    'Đến năm 2030, cả nước đọc sách; hiện nay 12% số xã đã có thư viện.',
    'Đến năm 2030, cả nước đọc sách (năm 2020 đạt 12%).',
  ])('how things are, or another time: %s', async (text) => {
    expect((await aimsOf(text)).map(({ value }) => value)).toEqual([null])
  })
})

describe('years', () => {
  it('a lead that ends in a colon gives its year, with its words, to the dashes after it', async () => {
    const text = 'Phấn đấu đến năm 2028:\n\n- Có ít nhất 3 thư viện.\n- Đến năm 2027, có ít nhất 2 thư viện.'
    const result = await readText(`${head}\nI- MỤC TIÊU\n\n${text}\n`)
    const found = onlyDocument(result).objectives
    expect(found.map(({ value, deadline }) => [value, deadline])).toEqual([
      [3, 2028],
      [2, 2027],
    ])
    const words = found.map(({ deadlineSpan }) =>
      deadlineSpan === null ? null : result.source.text.slice(...deadlineSpan),
    )
    expect(words).toEqual(['Phấn đấu đến năm 2028', 'Đến năm 2027'])
  })
})
