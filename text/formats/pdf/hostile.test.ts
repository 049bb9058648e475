import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../contract.ts'
import { recover } from '../recover.ts'
import { imagePage, onePage, type PdfObject, pdfOf } from './hand-written.fixture.ts'

const sentence = 'Each library lends books to all who live in the commune.'
const font = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>'
const words = `BT /F 10 Tf 1 0 0 1 40 60 Tm (${sentence}) Tj ET`
const wordsPage = (content: PdfObject) => onePage({ content, resources: font, size: [400, 100] })

/** What becomes of a file: its text, or the code of its refusal. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    return (await recover(bytes, 'a.pdf')).text
  } catch (error) {
    if (error instanceof ReadError) return error.code
    throw error
  }
}

// What a password is filled up with, and the cipher of the oldest protection (PDF 1.7, 7.6.3).
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  const swap = (one: number, other: number) => {
    ;[state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0]
  }
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255
    swap(at, other)
  }
  let [one, other] = [0, 0]
  return data.map((byte) => {
    one = (one + 1) & 255
    other = (other + (state[one] ?? 0)) & 255
    swap(one, other)
    return byte ^ (state[((state[one] ?? 0) + (state[other] ?? 0)) & 255] ?? 0)
  })
}

const md5 = (...parts: Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest()

/** A page protected by a password that only changing it asks for; `user` says what opens it. */
function protectedPage(user: (key: Uint8Array) => Uint8Array): Uint8Array {
  const owner = Buffer.alloc(32, 7)
  const id = Buffer.alloc(16, 9)
  const key = md5(padding, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5)
  const ofContent = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10)
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`
  return pdfOf(
    [
      '/Type/Catalog/Pages 2 0 R',
      '/Type/Pages/Kids[3 0 R]/Count 1',
      `/Type/Page/Parent 2 0 R/MediaBox[0 0 400 100]/Contents 4 0 R/Resources<<${font}>>`,
      { dictionary: '', stream: rc4(ofContent, Buffer.from(words)) },
      `/Filter/Standard/V 1/R 2/P -4/O ${hex(owner)}/U ${hex(user(key))}`,
    ],
    `/Encrypt 5 0 R/ID[${hex(id)}${hex(id)}]`,
  )
}

describe('a PDF with a password', () => {
  it('is read where only changing it is protected', async () => {
    expect(await outcome(protectedPage((key) => rc4(key, padding)))).toBe(sentence)
  })

  it('is refused by that name where it cannot be opened without', async () => {
    expect(await outcome(protectedPage(() => Buffer.alloc(32)))).toBe('encrypted')
  })
})

describe('a PDF that means harm', () => {
  const bomb = deflateSync(Buffer.alloc(120_000_000, ' '))
  const image = '/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8'
  const many = Array.from({ length: 5_001 }, () => '3 0 R').join(' ')

  it.each<[string, Uint8Array, string]>([
    [
      'a page that unpacks without end',
      wordsPage({ dictionary: '/Filter/FlateDecode', stream: bomb }),
      'too-complex',
    ],
    [
      'one that is packed twice',
      wordsPage({ dictionary: '/Filter[/FlateDecode/FlateDecode]', stream: deflateSync(bomb) }),
      'too-complex',
    ],
    [
      'an image of more pixels than any scan',
      imagePage({ dictionary: `${image}/Width 100000/Height 100000`, stream: [1, 2, 3] }),
      'empty',
    ],
    [
      'too many pages',
      pdfOf([
        '/Type/Catalog/Pages 2 0 R',
        `/Type/Pages/Kids[${many}]/Count 5001`,
        '/Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]',
      ]),
      'too-complex',
    ],
  ])('is refused: %s', async (_, bytes, code) => expect(await outcome(bytes)).toBe(code))

  it('is read where its tables of places go in a circle', async () => {
    const plain = Buffer.from(wordsPage(words)).toString('latin1')
    const circle = plain.replace('/Root 1 0 R', `/Root 1 0 R/Prev ${plain.lastIndexOf('xref\n0')}`)
    expect(await outcome(Buffer.from(circle, 'latin1'))).toBe(sentence)
  })

  it('is read where it paints with numbers beyond all measure', async () => {
    const content = `q 1e999 0 0 -1e999 1e999 1e400 cm ${words} Q 0 0 0 0 0 0 cm ${words}`
    expect(await outcome(wordsPage(`${words} ${content}`))).toContain(sentence)
  })
})
