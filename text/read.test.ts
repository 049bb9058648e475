import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walk } from './clauses/walk.ts'
import { maximumBytes, ReadError } from './contract.ts'
import { faultsOf } from './fixtures/conservation.fixture.ts'
import {
  hasShared,
  onlyDocument,
  readFixture,
  readShared,
  readText,
  sharedDocuments,
} from './fixtures/load.fixture.ts'
import { read } from './read.ts'

const ownTexts = readdirSync('text/fixtures').filter((file) => file.endsWith('.txt'))

describe('a file that cannot be read', () => {
  const refused = async (bytes: Uint8Array) => {
    const error = await read(bytes, { file: 'a.txt' }).catch((thrown: unknown) => thrown)
    return error instanceof ReadError ? error.code : error
  }
  it.each([
    ['empty', new Uint8Array()],
    ['empty', new TextEncoder().encode(' \n\t')],
    ['damaged', new TextEncoder().encode('%PDF-1.7')],
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 0])],
    ['not-text', new Uint8Array([0x41, 0, 0x42])],
    ['not-text', new Uint8Array([0xc3, 0x28])],
    ['too-large', new Uint8Array(maximumBytes + 1)],
  ])('is refused as %s', async (code, bytes) => expect(await refused(bytes)).toBe(code))

  it('never fails in another way, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const result = await read(bytes, { file: 'a.txt' }).catch((error: unknown) => error)
        if (result instanceof Error) expect(result).toBeInstanceOf(ReadError)
        else expect(result).toHaveProperty('documents')
      }),
      { numRuns: 300 },
    )
  })
})

describe('encodings', () => {
  const text = 'Thư viện: hoà bình'
  it('takes UTF-8 with a mark and UTF-16 by its mark', async () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])
    const little = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
    const big = new Uint8Array([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()])
    for (const bytes of [marked, little, big]) {
      expect((await read(bytes, { file: 'a.txt' })).source.text).toBe(text)
    }
  })
})

describe('what is no official document', () => {
  it.each([
    ['a shopping list', 'Eggs\nMilk\n- bread\n1. apples\n'],
    ['a poem', 'The moon is up\nthe river sleeps\n\nI- the first star\n'],
    ['filler', `${'lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(9)}\n\n`.repeat(5)],
  ])('%s gives no document and says so', async (_, text) => {
    const result = await readText(text)
    expect(result.documents).toEqual([])
    expect(result.notes.map(({ code }) => code)).toEqual(['no-document'])
    expect(faultsOf(result)).toEqual([])
  })
})

describe('conservation', () => {
  it.each(ownTexts)('%s keeps the rules of the contract', async (file) => {
    const result = await readFixture(file)
    expect(faultsOf(result)).toEqual([])
  })

  it('holds whatever happens to the lines of a document, and a reading is the same twice', async () => {
    const { source } = await readFixture('party-vi.txt')
    const lines = source.text.split('\n')
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '-----',
        'a) một',
        '1. hai',
        'I- BA',
        '+ bốn',
        '- năm 2030 đạt 30%',
        'Điều 3. X',
        'NGHỊ QUYẾT',
        'T/M BAN',
        'Phụ lục',
        'A. B',
        '\u00a0',
        'Số 9-NQ/TW',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((words) => words.replace(/\p{Cc}/gu, ' ')),
    )
    const change = fc.record({
      at: fc.nat(lines.length),
      remove: fc.nat(3),
      insert: fc.array(line, { maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        async (changes, end) => {
          const mutated = [...lines]
          for (const { at, remove, insert } of changes) mutated.splice(at, remove, ...insert)
          const text = `x${mutated.join(end)}`
          const result = await readText(text)
          expect(result.source.text).toBe(text)
          expect(faultsOf(result)).toEqual([])
          expect(await readText(text)).toEqual(result)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('the same document in other dress', () => {
  const shape = async (text: string, file?: string) => {
    const document = onlyDocument(await readText(text, file))
    return {
      clauses: [...walk(document.clauses)].map(
        ({ clause }) => `${clause.eId} ${clause.heading?.normalize('NFC') ?? ''}`,
      ),
      aims: document.objectives.map(({ clause, kind, comparator, value, deadline }) => [
        clause,
        kind,
        comparator,
        value,
        deadline,
      ]),
      duties: document.duties.map(({ clause, bodies, duties }) => [
        clause,
        bodies.map((body) => body.normalize('NFC')),
        duties.length,
      ]),
      number: document.number,
      date: document.date,
    }
  }
  it('reads Windows line ends, decomposed letters, no-break spaces and bold marks alike', async () => {
    const { source } = await readFixture('party-vi.txt')
    const plain = await shape(source.text)
    expect(plain.aims.length).toBe(13)
    expect(await shape(source.text.replace(/\n/g, '\r\n'))).toEqual(plain)
    expect(await shape(source.text.normalize('NFD'))).toEqual(plain)
    expect((await shape(source.text.replace(/ /g, '\u00a0'))).aims).toEqual(plain.aims)
    const marked = source.text.replace(/^(I+\. .*|IV\. .*|NGHỊ QUYẾT)$/gmu, '**$1**')
    expect(await shape(marked, 'a.md')).toEqual(plain)
  })

  it('finds the document inside the clutter of a page', async () => {
    const { source } = await readFixture('party-vi.txt')
    const page = `Đăng nhập\nSố hiệu:91-NQ/TW\nNgày ban hành:05/03/2021\nTÓM TẮT VĂN BẢN\nĐến năm 2030, 80% xã có thư viện số.\n\n${source.text}\n\nVui lòng Đăng nhập để xem.\nvăn bản mới nhất\n`
    const result = await readText(page)
    const document = onlyDocument(result)
    expect(page.slice(...document.span)).toBe(source.text.trim())
    expect(document.objectives).toHaveLength(13)
    expect(faultsOf(result)).toEqual([])
  })
})

describe('press', () => {
  it('reads an article that speaks of a resolution, without its portal', async () => {
    const document = onlyDocument(await readFixture('press-vi.txt'))
    expect(document).toMatchObject({
      tradition: 'press',
      kind: 'article',
      language: 'vi',
      work: null,
      number: null,
    })
    expect(document.title).toBe('Nghị quyết mới về thư viện số: đưa sách đến mọi nhà')
    expect(
      document.objectives.map(({ comparator, value, deadline }) => [comparator, value, deadline]),
    ).toEqual([
      ['>=', 80, 2030],
      ['>', 50, 2030],
    ])
  })
})

describe.skipIf(!hasShared)('the shared texts', () => {
  it.each(hasShared ? readdirSync(sharedDocuments) : [])(
    '%s keeps the rules of the contract',
    async (file) => {
      expect(faultsOf(await readShared(file))).toEqual([])
    },
  )
})
