import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../contract.ts'
import { read } from '../../read.ts'
import { recover } from '../recover.ts'
import {
  abstractList,
  cell,
  item,
  level,
  list,
  paragraph,
  row,
  table,
  wordEntries,
  wordFile,
} from './word-file.fixture.ts'

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await recover(bytes, 'a.docx').catch((thrown: unknown) => thrown)
  return error instanceof ReadError ? error.code : `read: ${JSON.stringify(error)}`
}

function documentWith(xml: string): Uint8Array {
  return zipSync({ ...wordEntries({ body: '' }), 'word/document.xml': strToU8(xml) })
}

const sample = wordFile({
  body: [
    paragraph('QUYẾT ĐỊNH'),
    item('một', 1),
    item('hai', 1, 1),
    table([
      row([cell('a', '<w:vMerge w:val="restart"/>'), cell('b')]),
      row([cell('', '<w:vMerge/>'), cell('c')]),
    ]),
  ].join(''),
  numbering: abstractList(0, level(0, 'upperRoman', '%1.') + level(1, 'bullet', '-')) + list(1, 0),
  footnotes: `<w:footnote w:id="1">${paragraph('note')}</w:footnote>`,
})

describe('a Word file that means harm, or was harmed', () => {
  it('is refused where it unpacks to too much', async () => {
    const spaces = `<w:document xmlns:w="x">${' '.repeat(70 * 1024 * 1024)}</w:document>`
    expect(await refusal(documentWith(spaces))).toBe('too-complex')
  })

  it('is refused where it holds too many entries, or two of one name', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, new Uint8Array()]))
    expect(await refusal(zipSync(many))).toBe('too-complex')
    const twice = zipSync({ 'word/document.xml': strToU8('<a/>'), 'WORD/document.xml': strToU8('<b/>') })
    expect(await refusal(twice)).toBe('damaged')
  })

  it('is refused where it is cut off, no XML, or has entities of its own', async () => {
    expect(await refusal(sample.subarray(0, sample.length - 30))).toBe('damaged')
    expect(await refusal(documentWith('<w:document'))).toBe('damaged')
    const entity =
      '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document xmlns:w="x">&e;</w:document>'
    expect(await refusal(documentWith(entity))).toBe('damaged')
  })

  it('is refused by its name where it is no text document', async () => {
    const error = await recover(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'a.docx').catch(
      (thrown) => thrown,
    )
    expect(error).toMatchObject({ code: 'format-not-supported', details: { format: 'xlsx' } })
  })

  it('is read at any depth', async () => {
    const deep = 100_000
    const inline = `${'<w:smartTag>'.repeat(deep)}<w:r><w:t>deep</w:t></w:r>${'</w:smartTag>'.repeat(deep)}`
    const nested =
      '<w:tbl><w:tr><w:tc>'.repeat(deep) + paragraph('deeper') + '</w:tc></w:tr></w:tbl>'.repeat(deep)
    const { text } = await recover(
      zipSync(wordEntries({ body: paragraph(inline) + nested }), { level: 0 }),
      'a.docx',
    )
    expect(text).toBe('deep\n\ndeeper')
  })

  it('is read in strict form and with prefixes of its own', async () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>words</x:t></x:r></x:p></x:body></x:document>'
    expect((await recover(documentWith(strict), 'a.docx')).text).toBe('words')
  })

  it('gives a text or a ReadError, and cells that are where they say, whatever happens to its bytes', async () => {
    const change = fc.record({ at: fc.nat(sample.length - 1), byte: fc.nat(255) })
    const cut = fc.option(fc.nat(sample.length), { nil: sample.length })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), cut, async (changes, end) => {
        const bytes = sample.slice(0, end)
        for (const { at, byte } of changes) bytes[at] = byte
        const result = await read(bytes, { file: 'a.docx' }).catch((error: unknown) => error)
        if (result instanceof Error) expect(result).toBeInstanceOf(ReadError)
        else expect(result).toHaveProperty('documents')
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every cell in its place, whatever its elements and their order', async () => {
    const pieces = [
      '<w:p>',
      '</w:p>',
      '<w:r><w:t>a b</w:t></w:r>',
      '<w:tbl>',
      '<w:tr>',
      '<w:tc>',
      '<w:tcPr><w:vMerge/></w:tcPr>',
      '<w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>',
      '<w:txbxContent>',
      '<w:del>',
      '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), async (parts) => {
        const open: string[] = []
        let body = ''
        for (const part of parts) {
          const name = /^<(w:\w+)>$/.exec(part)?.[1]
          if (part === '</w:p>') {
            const last = open.pop()
            body += last === undefined ? '' : `</${last}>`
          } else {
            body += part
            if (name !== undefined) open.push(name)
          }
        }
        body += open
          .reverse()
          .map((name) => `</${name}>`)
          .join('')
        const result = await recover(wordFile({ body: `${paragraph('x')}${body}` }), 'a.docx')
        for (const each of result.tables.flatMap(({ rows }) => rows.flat())) {
          expect(each.text).toBe(result.text.slice(...each.span))
        }
      }),
      { numRuns: 300 },
    )
  })
})
