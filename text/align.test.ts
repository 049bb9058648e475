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

  it('finds the partner of a clause whose numbers moved', async () => {
    const alignment = await changed(
      '- At least 80% of communes',
      '- Books are for everyone.\n- At least 80% of communes',
    )
    expect(alignment.onlyTranslation).toEqual(['part_II__para_1__indent_1'])
    expect(alignment.renamed).toMatchObject({ part_II__para_1__indent_1: 'part_II__para_1__indent_2' })
    expect(alignment.differences.map(({ kind }) => kind)).toEqual(['added'])
  })

  it('says which cited document and which body of the table is missing', async () => {
    expect((await changed('Resolution No. 33-NQ/TW', 'Resolution No. 34-NQ/TW')).differences).toMatchObject([
      { kind: 'missing', original: '33-NQ/TW' },
      { kind: 'added', translation: '34-NQ/TW' },
    ])
    expect(
      (await changed('to the Politburo and the Secretariat', 'to the Politburo')).differences,
    ).toMatchObject([{ clause: 'part_III__para_1', kind: 'missing', original: 'Secretariat' }])
  })

  it('in one file: figures outside of aims, and clauses that are lacking, are noted', async () => {
    const [vi, en] = await Promise.all(['party-vi.txt', 'party-en.txt'].map(readFixture))
    const notes = async (translation: string) => {
      const { documents } = await readText(`${vi?.source.text}\n\nMenu\n\n${translation}`)
      return documents[1]?.notes.flatMap(({ code, details }) =>
        code === 'translation-differs' ? [[details.clause, details.kind, details.translation]] : [],
      )
    }
    const english = en?.source.text ?? ''
    expect(await notes(english.replace('In 2020 12%', 'In 2020 13%'))).toContainEqual([
      'part_I__al_1',
      'number',
      '13%',
    ])
    expect(await notes(english)).toContainEqual(['part_III', 'missing', null])
  })
})
