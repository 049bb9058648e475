import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../contract.ts'
import { readDoc } from './read-doc.ts'
import {
  type BinaryParagraph,
  type BinaryRun,
  type Change,
  compoundFile,
  wordBinary,
} from './word-binary.fixture.ts'

const runs = (...texts: (string | BinaryRun)[]): readonly BinaryRun[] =>
  texts.map((text) => (typeof text === 'string' ? { text } : text))
const plain = (...texts: (string | BinaryRun)[]): BinaryParagraph => ({ runs: runs(...texts) })

const inTable: Change = [0x2416, 1]
const rowMark: Change = [0x2417, 1]
const item = (text: string, level: number): BinaryParagraph => ({
  runs: runs(text),
  changes: [
    [0x460b, 1, 0],
    [0x260a, level],
  ],
})
const cell = (text: string): BinaryParagraph => ({ runs: runs(text), mark: '\u0007', changes: [inTable] })

/** The mark of a row whose cells begin and end at these places, with the merges downwards. */
function rowEnd(edges: readonly number[], merges: readonly number[] = []): BinaryParagraph {
  const cells = edges.slice(1).flatMap((_, at) => [(merges[at] ?? 0) << 5, ...new Array(19).fill(0)])
  const operand = [edges.length - 1, ...edges.flatMap((edge) => [edge & 0xff, edge >> 8]), ...cells]
  const size = operand.length + 1
  return {
    runs: runs(''),
    mark: '\u0007',
    changes: [inTable, rowMark, [0xd608, size & 0xff, size >> 8, ...operand]],
  }
}

describe('a Word file of 1997 to 2003', () => {
  it('gives its paragraphs, in Unicode and in one byte a letter', () => {
    const { text, format } = readDoc(
      wordBinary({ paragraphs: [plain('Nghị quyết'), plain('a\tb\u000bc\u001ed')] }),
      'a.doc',
    )
    expect(text).toBe('Nghị quyết\n\na\tb\nc\u2011d')
    expect(format).toBe('doc')
    expect(readDoc(wordBinary({ paragraphs: [plain('café')], narrow: true }), 'a.doc').text).toBe('café')
  })

  it('shows results of fields, not their instructions', () => {
    const field = '\u0013 IF \u0013 PAGE \u00147\u0015 \u0014kept\u0015'
    expect(readDoc(wordBinary({ paragraphs: [plain(field)] }), 'a.doc').text).toBe('kept')
  })

  it('writes out its numbers and bullets', () => {
    const levels = [
      [1, '\u0000.'],
      [0, '\u0001.'],
      [23, '-'],
    ] as const
    const paragraphs = [
      item('A', 0),
      item('B', 1),
      item('C', 2),
      plain('between'),
      item('D', 1),
      item('E', 0),
    ]
    expect(readDoc(wordBinary({ paragraphs, levels }), 'a.doc').text.split('\n\n')).toEqual([
      'I. A',
      '1. B',
      '- C',
      'between',
      '2. D',
      'II. E',
    ])
  })

  it('shows what its fonts showed, and leaves out what is hidden or deleted', () => {
    const font = (at: number): Change => [0x4a51, at, 0]
    const paragraphs = [
      plain(
        { text: 'NghÞ ', changes: [font(1)] },
        { text: 'quyÕt', changes: [font(2)] },
        { text: ' Vie', changes: [font(3)] },
        { text: 'ät', changes: [font(3)] },
        { text: 'hidden', changes: [[0x083c, 1]] },
        { text: 'deleted', changes: [[0x0800, 1]] },
        { text: ' caps', changes: [[0x083b, 1]] },
      ),
    ]
    const { text, notes } = readDoc(
      wordBinary({ paragraphs, fonts: ['Arial', '.VnTime', '.VnTimeH', 'VNI-Times'] }),
      'a.doc',
    )
    expect(text).toBe('Nghị QUYẾT Việt CAPS')
    expect(notes.map(({ code }) => code)).toEqual([
      'legacy-encoding',
      'legacy-encoding',
      'legacy-encoding',
      'tracked-changes',
      'hidden-text-left-out',
    ])
  })

  it('has tables with cells over rows and columns', () => {
    const paragraphs = [
      cell('TT'),
      cell('Việc'),
      rowEnd([0, 1000, 3000]),
      cell('1'),
      cell('a'),
      cell('b'),
      rowEnd([0, 1000, 2000, 3000], [3]),
      cell(''),
      cell('c'),
      cell('d'),
      rowEnd([0, 1000, 2000, 3000], [1]),
      plain('after'),
    ]
    const { text, tables } = readDoc(wordBinary({ paragraphs }), 'a.doc')
    expect(text).toBe('TT\tViệc\n1\ta\tb\nc\td\n\nafter')
    expect(tables[0]?.rows.map((row) => row.map((each) => [each.text, each.colspan, each.rowspan]))).toEqual([
      [
        ['TT', 1, 1],
        ['Việc', 2, 1],
      ],
      [
        ['1', 1, 2],
        ['a', 1, 1],
        ['b', 1, 1],
      ],
      [
        ['c', 1, 1],
        ['d', 1, 1],
      ],
    ])
  })

  it.each([
    ['encrypted', wordBinary({ paragraphs: [plain('a')], flags: 0x0100 })],
    ['encrypted', compoundFile({ EncryptedPackage: [1] })],
    ['format-not-supported', wordBinary({ paragraphs: [plain('a')], version: 0x68 })],
    ['format-not-supported', compoundFile({ Workbook: [1] })],
    ['damaged', wordBinary({ paragraphs: [plain('a')] }).subarray(0, 900)],
  ])('is refused as %s', (code, bytes) => {
    expect(() => readDoc(bytes, 'a.doc')).toThrow(expect.objectContaining({ code }))
  })

  it('is refused where its sectors run in a circle', () => {
    const bytes = wordBinary({ paragraphs: [plain('a')] })
    // The first sector of the directory names itself as the next.
    bytes.set([1, 0, 0, 0], 512 + 4)
    expect(() => readDoc(bytes, 'a.doc')).toThrow(expect.objectContaining({ code: 'damaged' }))
  })

  it('gives a text or a ReadError, whatever happens to its bytes', () => {
    const levels = [[1, '\u0000.']] as const
    const sample = wordBinary({
      paragraphs: [item('A', 0), cell('a'), cell('b'), rowEnd([0, 100, 200])],
      levels,
    })
    const change = fc.record({ at: fc.nat(sample.length - 1), byte: fc.nat(255) })
    const end = fc.option(fc.nat(sample.length), { nil: sample.length })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), end, (changes, length) => {
        const bytes = sample.slice(0, length)
        for (const { at, byte } of changes) bytes[at] = byte
        try {
          const { text, tables } = readDoc(bytes, 'a.doc')
          for (const each of tables.flatMap(({ rows }) => rows.flat())) {
            expect(each.text).toBe(text.slice(...each.span))
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      }),
      { numRuns: 400 },
    )
  })
})
