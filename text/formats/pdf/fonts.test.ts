import { describe, expect, it } from 'vitest'
import { recover } from '../recover.ts'
import { onePage } from './hand-written.fixture.ts'

const plain = '/P<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>'
const unicodeOf = (from: string, to: string) =>
  `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <${from}> <${to}> endbfchar endcmap end`

async function read(font: string, sign: string, map = '') {
  const resources = `/Font<<${plain}/F<</Type/Font/Subtype/TrueType/BaseFont/${font}${map === '' ? '' : '/ToUnicode 5 0 R'}/Encoding/WinAnsiEncoding>>>>`
  const content = `BT /F 10 Tf 1 0 0 1 40 60 Tm <${sign}> Tj /P 10 Tf 12 0 Td (each library lends books to all who live there) Tj ET`
  const more = [{ dictionary: '', stream: map }]
  return recover(onePage({ content, resources, size: [400, 100], more }), 'a.pdf')
}

describe('fonts whose signs are not what is stored', () => {
  it.each([
    ['ABCDEF+Wingdings-Regular', 'A7', 'F0A7', '▪'],
    ['ABCDEF+SymbolMT', 'B7', 'F0B7', '•'],
    ['Unknown', 'B7', 'F0B7', '•'],
  ])('a bullet of %s is one', async (font, code, stored, bullet) => {
    const { text } = await read(font, code, unicodeOf(code, stored))
    expect(text).toBe(`${bullet} each library lends books to all who live there`)
  })

  it('words that no font explains are told, and are no bullets', async () => {
    const { text, notes } = await read('Unknown', '414141', unicodeOf('41', 'E001'))
    expect(text).toContain('\ufffd\ufffd\ufffd')
    expect(notes).toMatchObject([{ code: 'signs-unknown', details: { count: 3 } }])
  })

  it('letters of TCVN3 are told by the name of the font', async () => {
    const { text, notes } = await read('ABCDEF+.VnTime', 'AE')
    expect(text).toBe('đ each library lends books to all who live there')
    expect(notes).toMatchObject([{ code: 'legacy-encoding', details: { encoding: '.VnTime' } }])
  })
})
