import { describe, expect, it } from 'vitest'
import { ReadError } from '../contract.ts'
import { readText } from '../fixtures/load.fixture.ts'
import { read } from '../read.ts'
import { recover } from './recover.ts'

const words = 'Thư viện số đến với mọi nhà, năm 2030 đạt 80% số xã.'

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const codes = [0xfeff, ...[...text].map((sign) => sign.codePointAt(0) ?? 0)]
  const view = new DataView(new ArrayBuffer(codes.length * 4))
  for (const [at, code] of codes.entries()) view.setUint32(at * 4, code, littleEndian)
  return new Uint8Array(view.buffer)
}

const little = new Uint8Array(Buffer.from(words, 'utf16le'))
const big = new Uint8Array(Buffer.from(words, 'utf16le').swap16())

describe('texts in Unicode', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${words}`)],
    ['UTF-16 without a mark, little end first', little],
    ['UTF-16 without a mark, big end first', big],
    ['UTF-16 with a mark', new Uint8Array([0xfe, 0xff, ...big])],
    ['UTF-32, little end first', utf32(words, true)],
    ['UTF-32, big end first', utf32(words, false)],
  ])('%s', async (_, bytes) => {
    expect(await recover(bytes, 'a.txt')).toMatchObject({ text: words, notes: [] })
  })

  it('keep what is whole where a few bytes are broken', async () => {
    const bytes = new TextEncoder().encode(words.repeat(10))
    bytes[3] = 0xff
    const { text, notes } = await recover(bytes, 'a.txt')
    expect(text.slice(10)).toBe(words.repeat(10).slice(9))
    expect(notes.map(({ code }) => code)).toEqual(['signs-unknown'])
  })
})

// Windows-1258 writes a vowel and then its tone: ệ is ê, then the dot below.
const vietnamese = [
  0x54, 0x68, 0xfd, 0x20, 0x76, 0x69, 0xea, 0xf2, 0x6e, 0x20, 0x73, 0xf4, 0xec, 0x20, 0x78, 0x61, 0xde, 0x20,
  0x68, 0xf4, 0xf2, 0x69,
]

describe('texts of before Unicode', () => {
  it('are read in the encoding that Windows had for Vietnamese, and say so', async () => {
    const { text, notes } = await recover(new Uint8Array(vietnamese), 'a.txt')
    expect(text).toBe('Thư viện số xã hội')
    expect(notes).toMatchObject([{ code: 'legacy-encoding', details: { encoding: 'windows-1258' } }])
  })

  it('are read as Western where they have no Vietnamese tones', async () => {
    const bytes = new Uint8Array(Buffer.from('Résolution n° 12 : à étudier', 'latin1'))
    const { text, notes } = await recover(bytes, 'a.txt')
    expect(text).toBe('Résolution n° 12 : à étudier')
    expect(notes).toMatchObject([{ code: 'legacy-encoding', details: { encoding: 'windows-1252' } }])
  })

  it('are read as the page says', async () => {
    const page = [...Buffer.from('<html><meta charset="windows-1258"><p>', 'latin1'), ...vietnamese]
    expect((await recover(new Uint8Array(page), 'a.html')).text).toBe('Thư viện số xã hội')
  })

  it('are refused where the bytes are no words', async () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256)
    await expect(recover(bytes, 'a.txt')).rejects.toBeInstanceOf(ReadError)
  })
})

describe('signs that nobody sees', () => {
  it('are noted, stay in the text, and do not keep a document from being read', async () => {
    const text = `ĐẢNG CỘNG SẢN VIỆT NAM\nSố 91-NQ/TW\nHà Nội, ngày 05 tháng 3 năm 2021\n\nNGHỊ QUY\u200bẾT\nvề thư \u202eviện\u202c số\n\nI. MỤC TI\u0000ÊU\n\n1. Đến năm 2030 đạt ${'ít nhất '.repeat(300)}80% số xã.\n`
    const { source, documents, notes } = await readText(text)
    expect(source.text).toBe(text)
    expect(documents.map(({ kind }) => kind)).toEqual(['resolution'])
    expect(documents[0]?.clauses.map(({ eId }) => eId)).toEqual(['part_I'])
    expect(notes).toMatchObject([{ code: 'invisible-signs', details: { count: 4 } }])
  })

  it('do not make a name that lies about its format a reason to fail', async () => {
    const page = new TextEncoder().encode('<html><p>words</p></html>')
    const result = await read(page, { file: 'a.doc' })
    expect(result.source.format).toBe('html')
    expect(result.notes[0]).toEqual({
      code: 'format-differs',
      details: { extension: 'doc', format: 'html' },
      span: null,
    })
  })
})
