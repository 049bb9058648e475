import { describe, expect, it } from 'vitest'
import { onlyDocument, readFixture } from '../fixtures/load.fixture.ts'

describe('duties of the closing part', () => {
  it.each([
    [
      'party-vi.txt',
      [['Các tỉnh uỷ', 'thành uỷ'], ['Ban Tuyên giáo Trung ương']],
      [[], ['Văn phòng Trung ương Đảng', 'các cơ quan liên quan']],
    ],
    [
      'party-en.txt',
      [['Provincial Committees', 'Central Office'], ['Central Commission for Readers']],
      [[], ['Central Office', 'concerned agencies']],
    ],
    ['party-fr.txt', [['comités provinciaux']], [[]]],
  ])('%s: who, and with whom', async (file, bodies, others) => {
    const { duties } = onlyDocument(await readFixture(file))
    expect(duties.map((duty) => duty.bodies)).toEqual(bodies)
    expect(duties.map((duty) => duty.with)).toEqual(others)
  })

  it.each([
    ['party-vi.txt', ['Ban Bí thư']],
    ['party-en.txt', ['Politburo', 'Secretariat']],
    ['party-fr.txt', ['Secrétariat']],
  ])('%s: what recurs, and to whom it is reported', async (file, reportsTo) => {
    const [first] = onlyDocument(await readFixture(file)).duties
    expect(first?.duties.at(-1)).toMatchObject({ recurring: true, reportsTo })
  })

  it('the number of a document does not end a sentence', async () => {
    const { duties } = onlyDocument(await readFixture('party-en.txt'))
    expect(duties.at(-1)?.duties.map(({ quote }) => quote)).toEqual([
      'monitoring the work under Resolution No. 33-NQ/TW dated June 9, 2014 of the Politburo',
    ])
  })
})
