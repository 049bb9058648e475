import { describe, expect, it } from 'vitest'
import { onlyDocument, readFixture, readText } from './fixtures/load.fixture.ts'

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
