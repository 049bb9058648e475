import { describe, expect, it } from 'vitest'
import { alignTranslations } from './align.ts'
import { onlyDocument, readFixture, readText } from './fixtures/load.fixture.ts'

async function changed(from: string, to: string) {
  const original = await readFixture('party-en.txt')
  const other = await readText(original.source.text.replace(from, to))
  return alignTranslations(onlyDocument(original), onlyDocument(other))
}

describe('a translation beside its original', () => {
  it('the same text differs in nothing', async () => {
    expect((await changed('', '')).differences).toEqual([])
  })

  it.each([
    ['number', 'At least 80%', 'At least 85%'],
    ['comparator', 'At least 80%', 'About 80%'],
    ['unit', 'grows by about 10% a year', 'grows by about 10%'],
    ['deadline', 'By 2028', 'By 2029'],
    [
      'missing',
      '- Being among the top three countries in Southeast Asia in terms of digital books.\n',
      '- Reading more.\n',
    ],
    [
      'added',
      '- A library for every household.',
      '- A library for every household; at least 9 new libraries.',
    ],
  ])('says a difference of kind %s', async (kind, from, to) => {
    const { differences } = await changed(from, to)
    expect(differences.map((difference) => difference.kind)).toContain(kind)
    for (const difference of differences)
      expect(Object.keys(difference).sort()).toEqual(['clause', 'kind', 'original', 'translation'])
  })

  it('names the clauses without a partner', async () => {
    const alignment = await changed('2. Vision towards 2045\n\n- A library for every household.', '')
    expect(alignment.onlyOriginal).toEqual(['part_II__para_2', 'part_II__para_2__indent_1'])
    expect(alignment.onlyTranslation).toEqual([])
  })
})
