import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clause, ReadDocument, ReadResult } from '../contract.ts'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'
import { read } from '../read.ts'
import { AkomaNtosoError, fromAkomaNtoso, type StoredClause } from './from-akoma-ntoso.ts'
import { keptText, ownWords } from './own-words.ts'
import { toAkomaNtoso } from './to-akoma-ntoso.ts'
import { allowed } from './xml.ts'

const shared = '../shared'
const folders = ['documents', 'corpora/vietnamese-party', 'corpora/french-code'].map((folder) =>
  join(shared, folder),
)
const files = folders
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  // Set aside for measuring: nothing is tried on it.
  .filter((file) => !file.endsWith('QH_CTHD.md') && !file.includes('french-code'))

const own = readdirSync('text/fixtures').filter(
  (file) => file.endsWith('.txt') && !file.startsWith('shopping'),
)

/** What of a clause Akoma Ntoso has to keep. */
function expected(clause: Clause, source: string): StoredClause {
  const { rest } = ownWords(clause, source)
  const kept = (words: string | null) => (words === null ? null : allowed(words))
  return {
    eId: clause.eId,
    level: clause.level,
    number: clause.number,
    marker: kept(clause.marker),
    heading: kept(clause.heading),
    text: clause.rows === null ? keptText(source, rest) : '',
    rows:
      clause.rows
        ?.filter((row) => row.length > 0)
        .map((row) =>
          row.map(({ span, header, colspan, rowspan }) => ({
            text: keptText(source, span),
            header,
            colspan,
            rowspan,
          })),
        ) ?? null,
    children: clause.children.map((child) => expected(child, source)),
  }
}

function expectSame(document: ReadDocument, result: ReadResult): void {
  const source = result.source.text
  const stored = fromAkomaNtoso(toAkomaNtoso(document, result))
  expect(stored.clauses).toEqual(document.clauses.map((clause) => expected(clause, source)))
  expect([stored.work, stored.language, stored.kind]).toEqual([
    document.work,
    document.language,
    document.kind,
  ])
  expect(stored.objectives).toEqual(
    document.objectives.map(({ span: _span, deadlineSpan: _deadline, why: _why, ...aim }) => ({
      ...aim,
      subject: allowed(aim.subject),
      of: aim.of === null ? null : allowed(aim.of),
      quote: allowed(aim.quote),
    })),
  )
}

describe('what was written is read back', () => {
  it.each(own)('%s', async (file) => {
    const result = await readFixture(file)
    expectSame(onlyDocument(result), result)
  })

  it.skipIf(files.length === 0).each(files)('%s', async (file) => {
    const result = await read(readFileSync(file), { file })
    expect(result.documents.length).toBeGreaterThan(0)
    for (const document of result.documents) expectSame(document, result)
  })

  it('whatever stands in the lines', async () => {
    const { source } = await readFixture('party-vi.txt')
    const [head = '', tail = ''] = source.text.split('II. QUAN ĐIỂM VÀ MỤC TIÊU')
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }).map((words) => words.replace(/\p{Cc}/gu, ' ')),
      fc.constantFrom(
        'I. MỘT',
        '1. Hai:',
        'a) Ba',
        '- Bốn <&>"',
        'PHỤ LỤC I',
        '| a | b |\n|---|---|\n| 1 | 2 |',
        'Sáu: Bảy tám.',
        '**9.** Chín:',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const result = await readText(`${head}II. MỤC TIÊU\n${lines.join('\n')}\n${tail}`, 'a.md')
        for (const document of result.documents) expectSame(document, result)
      }),
      { numRuns: 150 },
    )
  })

  it('another XML, and what is none, is refused by a code', () => {
    for (const xml of [
      '<html/>',
      '<akomaNtoso/>',
      'no xml',
      '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act>',
    ])
      expect(() => fromAkomaNtoso(xml)).toThrow(AkomaNtosoError)
  })
})
