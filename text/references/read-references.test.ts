import { describe, expect, it } from 'vitest'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'

describe('references', () => {
  it('have number, day, issuer and work, and leave out the own number', async () => {
    const { references } = onlyDocument(await readFixture('party-vi.txt'))
    expect(
      references.map(({ clause, number, date, issuer, work }) => ({ clause, number, date, issuer, work })),
    ).toMatchObject([
      {
        clause: 'part_IV__para_1',
        number: '33-NQ/TW',
        date: '2014-06-09',
        issuer: 'Ban Chấp hành Trung ương',
        work: '/akn/vn/statement/resolution/party-central-committee/2014-06-09/33-nq-tw',
      },
    ])
  })

  it('have no work where the day or the issuer is unknown; the code is surer than the word before it', async () => {
    const { source } = await readFixture('party-vi.txt')
    const text = source.text
      .replace('Chữ', '')
      .replace(
        'Năm 2020,',
        'Theo nghị quyết 204-QĐ/TW ngày 29/11/2024 của Ban Bí thư và Kết luận số 7-KL/TW, năm 2020,',
      )
    const [first, second] = onlyDocument(await readText(text)).references
    expect(first?.work).toBe('/akn/vn/act/decision/secretariat/2024-11-29/204-qd-tw')
    expect(second).toMatchObject({
      number: '7-KL/TW',
      date: null,
      issuer: null,
      work: null,
      clause: 'part_I__al_1',
    })
  })
})

describe('what stands around a number', () => {
  const cite = async (sentence: string, file = 'party-vi.txt') => {
    const { source } = await readFixture(file)
    const text = source.text.replace(/^.*12\s?%.*$/m, sentence).replace(/^En 2020.*$/m, sentence)
    return onlyDocument(await readText(text)).references.map(({ number, date, issuer, quote }) => ({
      number,
      date,
      issuer,
      quote,
    }))
  }

  it.each([
    [
      'một bộ có dấu phẩy trong tên',
      'Theo Thông tư số 5/2012/TT-BVHTTDL ngày 1/2/2012 của Bộ Văn hóa, Thể thao và Du lịch về sách, xã mua sách.',
      ['5/2012/TT-BVHTTDL', '2012-02-01', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ],
    [
      'a head who signs for an office',
      'Theo Thông tư số 2/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn đọc.',
      ['2/2017/TT-VPCP', '2017-10-31', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
    ],
    [
      'day and office before it',
      'Ngày 01/7/2013, Bộ Xây dựng ban hành Thông tư số 09/2013/TT-BXD hướng dẫn đọc.',
      ['09/2013/TT-BXD', '2013-07-01', 'Bộ Xây dựng'],
    ],
    [
      'the name of a law between its kind and its number',
      'Theo Luật Thư viện số 46/2019/QH14 ngày 21 tháng 11 năm 2019, xã mở thư viện.',
      ['46/2019/QH14', '2019-11-21', null],
    ],
    [
      'white space at its signs',
      'Theo Quyết định số 7 /QĐ - TTg của Thủ tướng Chính phủ.',
      ['7/QĐ-TTg', null, 'Thủ tướng Chính phủ'],
    ],
    ['the old form', 'Theo Nghị định số 61/CP - Bộ đã đọc.', ['61/CP', null, null]],
  ])('%s', async (_, sentence, [number, date, issuer]) => {
    const [first, second] = await cite(sentence ?? '')
    expect(first).toMatchObject({ number, date, issuer })
    expect(second?.number).toBe('33-NQ/TW')
  })

  it('forms, fractions and units are no documents', async () => {
    const found = await cite('Mẫu số 04-A, 5/A4, 100.000/USD và 3-D, 24/7 không là văn bản.')
    expect(found.map(({ number }) => number)).toEqual(['33-NQ/TW'])
  })

  it('English acts by number and year', async () => {
    const found = await cite(
      'In terms of the Libraries Act, 1996 (Act 108 of 1996) and Ordinance No. 15 of 1985.',
      'party-en.txt',
    )
    expect(found.map(({ number }) => number)).toEqual(['108 of 1996', '15 of 1985', '33-NQ/TW'])
  })

  it('French laws, decrees and texts of the European Union', async () => {
    const found = await cite(
      'Vu la loi n° 2016-925 du 7 juillet 2016, le décret n° 92-1329 du 18 décembre 1992 et le règlement (CE) n° 469/2009 du Parlement européen.',
      'party-fr.txt',
    )
    expect(found.map(({ number, date }) => [number, date])).toEqual([
      ['2016-925', '2016-07-07'],
      ['92-1329', '1992-12-18'],
      ['469/2009', null],
    ])
  })

  it('one work has one address, whoever signs and in whatever language', async () => {
    const addresses = await Promise.all(
      [
        ['Theo Quyết định số 8/QĐ-BTC ngày 1/2/2012 của Bộ trưởng Bộ Tài chính.', 'party-vi.txt'],
        ['Under Decision No. 8/QD-BTC dated February 1, 2012 of the Ministry of Finance.', 'party-en.txt'],
      ].map(async ([sentence = '', file = '']) => {
        const { source } = await readFixture(file)
        return onlyDocument(await readText(source.text.replace(/^.*12%.*$/m, sentence))).references[0]?.work
      }),
    )
    expect(addresses).toEqual(Array(2).fill('/akn/vn/act/decision/ministry-of-finance/2012-02-01/8-qd-btc'))
  })
})
