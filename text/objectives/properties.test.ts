import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walk } from '../clauses/walk.ts'
import type { Language } from '../contract.ts'
import { languages } from '../contract.ts'
import { onlyDocument, readText } from '../fixtures/load.fixture.ts'
import { aimsOf, sampleDocument } from './aims.fixture.ts'
import { aimRules } from './why.ts'

const pieces: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Đến năm 2030',
    'vào năm 2027',
    'so với năm 2020',
    'tỷ lệ sách số',
    'đạt',
    'ít nhất',
    'trên',
    'từ 40 đến 50',
    '20%',
    '7,5%/năm',
    '12 người trên một vạn dân',
    '500 tỷ đồng',
    'thuộc nhóm 3 nước dẫn đầu ASEAN',
    'và',
    'tương ứng',
    'hoàn thành',
    'mọi người dân',
    '(năm 2024 đạt 12%)',
    'gấp đôi',
  ],
  en: [
    'By 2030',
    'in 2027',
    'compared with 2020',
    'the share of digital books',
    'reaches',
    'at least',
    'over',
    'between 40 and 50',
    '20%',
    '7.5% per year',
    'US$2.5 billion',
    'among the top three in ASEAN',
    'and',
    'respectively',
    'all citizens',
    'doubles',
  ],
  fr: [
    "D'ici à 2030",
    'en 2027',
    'par rapport à 2020',
    'la part des livres numériques',
    'atteint',
    'au moins',
    'plus de',
    'entre 40 et 50',
    '20 %',
    '7,5 % par an',
    '2,5 milliards de dollars',
    "parmi les trois premiers pays de l'ASEAN",
    'et',
    'respectivement',
    'tous les citoyens',
  ],
}
const signs = [' ', ', ', '; ', '. ', ' (', ') ', ': ', '\n- ', '\n\n']

function sentences(language: Language): fc.Arbitrary<string> {
  const piece = fc.tuple(fc.constantFrom(...pieces[language]), fc.constantFrom(...signs))
  return fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.flat().join(''))
}

const told: Readonly<Record<Language, string>> = {
  vi: 'Đến nay, toàn tỉnh đã đạt',
  en: 'So far, the province has reached',
  fr: 'À ce jour, la province a atteint',
}

describe.each(languages)('whatever a text in %s says', (language) => {
  it('an aim stands in its clause, and its quotes are true', async () => {
    await fc.assert(
      fc.asyncProperty(sentences(language), async (body) => {
        const { documents, source } = await readText(sampleDocument(language, body))
        for (const { clauses, objectives } of documents) {
          const spans = new Map([...walk(clauses)].map(({ clause }) => [clause.eId, clause.span]))
          for (const { clause, span, quote, deadlineSpan, value, upper, kind, why } of objectives) {
            const [start, end] = spans.get(clause) ?? [0, 0]
            expect(start <= span[0] && span[0] < span[1] && span[1] <= end).toBe(true)
            expect(source.text.slice(...span)).toBe(quote)
            if (deadlineSpan !== null) expect(source.text.slice(...deadlineSpan)).toMatch(/20\d\d/)
            expect(kind === 'numeric').toBe(value !== null)
            if (upper !== null) expect(upper).toBeGreaterThan(value ?? Number.POSITIVE_INFINITY)
            expect(aimRules.some((rule) => rule === why)).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('a sentence told in the past sets none', async () => {
    const amount = fc.constantFrom('12%', '12,5%', '300', '40 - 50%', '85')
    await fc.assert(
      fc.asyncProperty(amount, async (said) => {
        expect(await aimsOf(language, `${told[language]} ${said} ${pieces[language][3]}.`)).toEqual([])
      }),
    )
  })
})

describe('hostile text', () => {
  it.each([
    ['a letter', 'a'.repeat(20_000)],
    ['words', 'có đạt trên khoảng '.repeat(3_000)],
    ['numbers', '12 34 56,7 '.repeat(3_000)],
    ['years', 'năm 2030, 2031 và 2032, '.repeat(2_000)],
    ['ranges', 'từ 1 - 2 đến 3 '.repeat(2_000)],
    ['shares', '20% của xã, phường và '.repeat(2_000)],
    ['blanks', `đến${' '.repeat(20_000)}năm`],
  ])('%s without end is read at once', async (_what, body) => {
    const started = performance.now()
    onlyDocument(await readText(sampleDocument('vi', body)))
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
