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
    .replace(/<meta>.*<\/meta>/su, '')
    .replace(/<[^>]+>/g, (tag) => (/^<\/?ref/.test(tag) ? '' : ' '))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

function sorted(words: string): string[] {
  return words.split(' ').sort()
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
    // The closing block stands before the appendices in the text and after the body in Akoma Ntoso.
    expect(sorted(wordsOf(plain(xml)))).toEqual(sorted(wordsOf(result.source.text.slice(...document.span))))
    expect(xml.match(/<aim:aim /g)?.length ?? 0).toBe(document.objectives.length)
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

describe.skipIf(!existsSync(schema) || !existsSync(documents))('Akoma Ntoso of the shared texts', () => {
  const files = existsSync(documents) ? readdirSync(documents) : []
  it.each(files)('%s satisfies the schema and keeps every word', async (file) => {
    const validate = schemaValidator(schema)
    const result = await read(readFileSync(`${documents}/${file}`), { file })
    expect(result.documents.length).toBeGreaterThan(0)
    for (const document of result.documents) {
      const xml = toAkomaNtoso(document, result)
      validate(xml)
      expect(wordsOf(plain(xml))).toBe(wordsOf(result.source.text.slice(...document.span)))
    }
  })
})
