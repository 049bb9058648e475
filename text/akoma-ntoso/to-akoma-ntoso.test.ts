import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
