import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'
import { read } from '../read.ts'
import { toAkomaNtoso } from './to-akoma-ntoso.ts'
import { schemaValidator } from './validate.fixture.ts'

const schema = '../shared/schemas/akomantoso30.xsd'
const documents = '../shared/documents'

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

function plain(xml: string): string {
  return xml
    .replace(/<meta>.*?<\/meta>/gsu, '')
    .replace(/<[^>]+>/g, (tag) => (/^<\/?(?:ref|date|quantity|organization)/.test(tag) ? '' : ' '))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

const own = readdirSync('text/fixtures').filter(
  (file) => file.endsWith('.txt') && !file.startsWith('shopping'),
)

describe('Akoma Ntoso of our own texts', () => {
  it('has a root for each kind', async () => {
    const roots = await Promise.all(
      ['party-vi.txt', 'state-vi.txt', 'press-vi.txt'].map(async (file) => {
        const result = await readFixture(file)
        const xml = toAkomaNtoso(onlyDocument(result), result)
        return /<(statement|act|doc) name="([a-z]+)"/.exec(xml)?.slice(1)
      }),
    )
    expect(roots).toEqual([
      ['statement', 'resolution'],
      ['act', 'decision'],
      ['doc', 'article'],
    ])
  })

  it.each(own)('%s keeps every word, aim and address', async (file) => {
    const result = await readFixture(file)
    const document = onlyDocument(result)
    const xml = toAkomaNtoso(document, result)
    expect(wordsOf(plain(xml))).toBe(wordsOf(result.source.text.slice(...document.span)))
    expect(xml.match(/<cm:aim /g)?.length ?? 0).toBe(document.objectives.length)
    expect(xml.match(/<ref /g)?.length ?? 0).toBe(
      document.references.filter(({ work }) => work !== null).length,
    )
  })

  it('escapes what the text brings', async () => {
    const { source } = await readFixture('party-en.txt')
    const hostile = source.text.replace('Provincial Committees', '<script>&"\u001b]]> Committees')
    const result = await readText(hostile)
    const xml = toAkomaNtoso(onlyDocument(result), result)
    expect(xml).toContain('&lt;script&gt;&amp;&quot; ]]&gt; Committees')
  })
})

describe.skipIf(!existsSync(schema))('the OASIS schema', () => {
  it('accepts our own texts, and refuses what is none', async () => {
    const validate = schemaValidator(schema)
    for (const file of own) {
      const result = await readFixture(file)
      validate(toAkomaNtoso(onlyDocument(result), result))
    }
    const result = await readFixture('party-vi.txt')
    const broken = toAkomaNtoso(onlyDocument(result), result).replace(/<meta>.*<\/meta>/su, '')
    expect(() => validate(broken)).toThrow()
  })
})

// QH_CTHD.md is set aside for measuring.
const sharedTexts = [documents, '../shared/corpora/vietnamese-party']
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((file) => !file.endsWith('QH_CTHD.md'))

describe.skipIf(!existsSync(schema) || sharedTexts.length === 0)('Akoma Ntoso of the shared texts', () => {
  it.each(sharedTexts)('%s satisfies the schema and keeps every word', async (file) => {
    const validate = schemaValidator(schema)
    const result = await read(readFileSync(file), { file })
    expect(result.documents.length).toBeGreaterThan(0)
    for (const document of result.documents) {
      const xml = toAkomaNtoso(document, result)
      validate(xml)
      expect(wordsOf(plain(xml))).toBe(wordsOf(result.source.text.slice(...document.span)))
    }
  })
})

describe('what is marked inside of the lines', () => {
  it('days, quantities, bodies with duties and cited works', async () => {
    const { source } = await readFixture('party-vi.txt')
    const result = await readText(source.text.replace('12% số xã', '12% số xã (1.250,5 tỷ đồng)'))
    const xml = toAkomaNtoso(onlyDocument(result), result)
    expect(xml).toMatch(/<ref href="[^"]*33-nq-tw">Nghị quyết số 33-NQ\/TW/)
    expect(xml).toContain('<date date="2021-03-05">ngày 05 tháng 3 năm 2021</date>')
    expect(xml).toMatch(/<quantity eId="quantity_1" refersTo="#percent" normalized="12">12%<\/quantity>/)
    expect(xml).toMatch(/refersTo="#dong" normalized="1250500000000">1\.250,5 tỷ đồng<\/quantity>/)
    expect(xml).toMatch(
      /<organization eId="organization_\d+" refersTo="#body_\d+">Các tỉnh uỷ<\/organization>/,
    )
  })

  it('a table has its head, an appendix is an attachment behind the closing block', async () => {
    const { source } = await readFixture('state-vi.txt')
    const result = await readText(
      `${source.text}\n| Thư viện | Số sách |\n|---|---|\n| Xã Một | 12 |\n| Xã Hai | 15 |\n`,
      'a.md',
    )
    const xml = toAkomaNtoso(onlyDocument(result), result)
    expect(xml).toMatch(/<tr><th><p>Thư viện<\/p><\/th><th><p>Số sách<\/p><\/th><\/tr>/)
    expect(xml).toMatch(
      /<\/conclusions><attachments><attachment eId="att_I"><num title="I">PHỤ LỤC I<\/num><heading>/,
    )
  })
})
