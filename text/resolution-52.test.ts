import { describe, expect, it } from 'vitest'
import { alignTranslations } from './align.ts'
import { walk } from './clauses/walk.ts'
import type { Objective, ReadDocument } from './contract.ts'
import { hasShared, readShared } from './fixtures/load.fixture.ts'

const file = '002_1a5906cb5c37b98e.txt'

type Row = [
  Objective['kind'],
  Objective['comparator'],
  number | null,
  Objective['unit'],
  string | null,
  string | null,
  number | null,
]
const qualitative = (deadline: number): Row => ['qualitative', null, null, null, null, null, deadline]
const worded = (deadline: number): Row => ['worded', null, null, null, null, null, deadline]

/** The aims of Resolution 52 (values: our table of both resolutions), in the order of its text. */
const aims = (communes: string, growth: 'about' | '='): Row[] => [
  ['numeric', 'top', 3, 'rank', null, 'ASEAN', 2025],
  qualitative(2025),
  ['numeric', '=', 100, 'percent', communes, null, 2025],
  ['numeric', 'about', 20, 'percent', 'GDP', null, 2025],
  ['numeric', '>', 7, 'percent-per-year', null, null, 2025],
  worded(2025),
  ['numeric', 'top', 4, 'rank', null, 'ASEAN', 2025],
  ['numeric', '>=', 3, 'count', null, null, 2025],
  ['numeric', 'top', 40, 'rank', null, 'world', 2030],
  worded(2030),
  worded(2030),
  ['numeric', '>', 30, 'percent', 'GDP', null, 2030],
  ['numeric', growth, 7.5, 'percent-per-year', null, null, 2030],
  worded(2030),
  qualitative(2030),
  qualitative(2045),
  qualitative(2045),
  qualitative(2045),
]

function row({ kind, comparator, value, unit, of, scope, deadline }: Objective): Row {
  return [kind, comparator, value, unit, of, scope, deadline]
}

describe.skipIf(!hasShared)('Resolution 52 in a saved page', () => {
  const languages = async (): Promise<[ReadDocument, ReadDocument, string]> => {
    const { documents, source } = await readShared(file)
    const [original, translation] = documents
    if (original === undefined || translation === undefined || documents.length !== 2)
      throw new Error('not two')
    return [original, translation, source.text]
  }

  it('is two documents of one work between clutter', async () => {
    const { documents, source } = await readShared(file)
    const work = '/akn/vn/statement/resolution/politburo/2019-09-27/52-nq-tw'
    expect(documents.map(({ language, original, span }) => [language, original, span])).toEqual([
      ['vi', true, [2732, 25083]],
      ['en', false, [25298, 49997]],
    ])
    for (const document of documents) {
      expect(document).toMatchObject({
        work,
        tradition: 'party',
        kind: 'resolution',
        number: '52-NQ/TW',
        date: '2019-09-27',
      })
    }
    expect(source.clutter).toEqual([
      [0, 2731],
      [25083, 25297],
      [49997, 51241],
    ])
  })

  it('has its heading block and its signature in both languages', async () => {
    const [original, translation] = await languages()
    expect([original.issuer, original.place, translation.issuer, translation.place]).toEqual([
      'BỘ CHÍNH TRỊ',
      'Hà Nội',
      'POLITBURO',
      'Hanoi',
    ])
    expect(original.title).toMatch(/^về một số .* chủ động tham gia cuộc .* lần thứ tư$/u)
    expect(translation.title).toMatch(/^on a number of .* participate in the Fourth Industrial Revolution$/u)
    expect(original.signatures).toMatchObject([
      { authority: 'T/M BỘ CHÍNH TRỊ', post: 'TỔNG BÍ THƯ', name: 'Nguyễn Phú Trọng' },
    ])
    expect(translation.signatures).toMatchObject([
      { authority: 'ON BEHALF OF THE POLITBURO', post: 'GENERAL SECRETARY', name: 'Nguyen Phu Trong' },
    ])
  })

  it('has the same 66 clauses in both languages', async () => {
    const [original, translation] = await languages()
    const eIds = (document: ReadDocument) => [...walk(document.clauses)].map(({ clause }) => clause.eId)
    const counts: Record<string, number> = {}
    for (const { clause } of walk(original.clauses)) counts[clause.level] = (counts[clause.level] ?? 0) + 1
    expect(counts).toEqual({ part: 4, paragraph: 17, indent: 39, alinea: 6 })
    expect(eIds(original)).toEqual(eIds(translation))
    const children = (eId: string) =>
      [...walk(original.clauses)].find(({ clause }) => clause.eId === eId)?.clause.children.length
    expect(
      [
        'part_I',
        'part_II',
        'part_II__para_1',
        'part_II__para_2',
        'part_II__para_3',
        'part_III',
        'part_III__para_2',
        'part_IV',
      ].map(children),
    ).toEqual([3, 3, 4, 3, 0, 8, 9, 6])
    const { paired, onlyOriginal, onlyTranslation } = alignTranslations(original, translation)
    expect([paired.length, onlyOriginal, onlyTranslation]).toEqual([66, [], []])
  })

  it('sets its 18 aims in each language, with the words that give the year', async () => {
    const [original, translation, text] = await languages()
    expect(original.objectives.map(row)).toEqual(aims('các xã', 'about'))
    expect(translation.objectives.map(row)).toEqual(aims('communes', '='))
    const economy = original.objectives[3]
    expect(economy).toMatchObject({
      clause: 'part_II__para_2__al_2',
      subject: 'Kinh tế số',
      deadlineSpan: [8466, 8501],
      span: [8699, 8730],
    })
    expect(text.slice(8699, 8730)).toBe(economy?.quote)
  })

  it('says the one place where the translation means something else', async () => {
    const [, translation] = await languages()
    expect(translation.notes).toMatchObject([
      { code: 'translation-differs', details: { clause: 'part_II__para_2__al_3', kind: 'comparator' } },
    ])
  })

  it('orders six duties and cites one resolution', async () => {
    for (const [document, report] of (await languages())
      .slice(0, 2)
      .map(
        (one, at) => [one, at === 0 ? ['Bộ Chính trị', 'Ban Bí thư'] : ['Politburo', 'Secretariat']] as const,
      )) {
      if (typeof document === 'string') continue
      expect(
        document.duties.map(({ clause, bodies, with: others, duties }) => [
          clause,
          bodies.length,
          others.length,
          duties.length,
        ]),
      ).toEqual([
        ['part_IV__para_1', document.language === 'vi' ? 6 : 1, 0, document.language === 'vi' ? 2 : 1],
        ['part_IV__para_2', 1, 0, 2],
        ['part_IV__para_3', 1, 0, 4],
        ['part_IV__para_4', 2, 0, 1],
        ['part_IV__para_5', 1, 2, 1],
        ['part_IV__para_6', 1, 1, 2],
      ])
      expect(
        document.duties.at(-1)?.duties.map(({ recurring, reportsTo }) => [recurring, reportsTo]),
      ).toEqual([
        [true, []],
        [true, report],
      ])
      expect(
        document.references.map(({ clause, number, date, work }) => [clause, number, date, work]),
      ).toEqual([
        [
          'part_III__para_3__indent_4',
          '30-NQ/TW',
          '2018-07-25',
          '/akn/vn/statement/resolution/politburo/2018-07-25/30-nq-tw',
        ],
      ])
    }
  })
})

describe.skipIf(!hasShared)('the press about Resolutions 52 and 57', () => {
  const press = async (name: string) => {
    const { documents } = await readShared(name)
    expect(documents.map(({ tradition, kind }) => [tradition, kind])).toEqual([['press', 'article']])
    return documents.flatMap(({ objectives }) => objectives.map(row))
  }
  it('that only tells sets no aim', async () => {
    expect(await press('000_7b878c6739d07b84.txt')).toEqual([])
    expect(await press('004_78f6df439bf6a000.txt')).toEqual([])
  })
  it('in English: the aims of the paragraphs, not again those of the headings', async () => {
    expect(await press('003_f259ed614d89dfca.txt')).toEqual([
      qualitative(2025),
      ['numeric', '=', 100, 'percent', 'communes', null, 2025],
      ['numeric', 'about', 20, 'percent', 'GDP', null, 2025],
      ['numeric', '>', 7, 'percent-per-year', null, null, 2025],
      ['numeric', '>=', 3, 'count', null, null, 2025],
      worded(2030),
      worded(2030),
      ['numeric', '>', 30, 'percent', 'GDP', null, 2030],
      ['numeric', '=', 7.5, 'percent-per-year', null, null, 2030],
      qualitative(2030),
      worded(2030),
      ...[1, 2, 3].map(() => qualitative(2045)),
    ])
  })
  it('in French: without a year where the article gives none', async () => {
    expect(await press('001_0da45179168786b2.txt')).toEqual([
      ['numeric', 'top', 3, 'rank', null, 'Southeast Asia', null],
      ['numeric', 'top', 50, 'rank', null, 'world', null],
      ['numeric', '>=', 30, 'percent', 'GDP', null, null],
      ['numeric', '>=', 5, 'count', null, null, null],
      ['numeric', '>=', 50, 'percent', 'valeur des marchandises exportées', null, null],
      ['worded', null, null, null, null, null, null],
      ['numeric', '=', 2, 'percent', 'GDP', null, null],
      ['numeric', '>', 60, 'percent', null, null, null],
    ])
  })
})
