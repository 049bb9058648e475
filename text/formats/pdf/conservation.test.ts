import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutFootnotes } from './footnotes.ts'
import { looseTables } from './loose-tables.ts'
import { pageLines } from './page-lines.ts'
import type { Piece } from './pieces.ts'
import { storyOf } from './story.ts'

function storyWords(pages: readonly (readonly Piece[])[]): string[] {
  const read = pages.map((pieces, at) => looseTables(pageLines(at + 1, pieces)))
  const { lines, footnotes } = withoutFootnotes(read.map(({ rest }) => rest))
  const { blocks } = storyOf(read.map(({ tables }, at) => ({ tables, lines: lines[at] ?? [] })))
  const texts = blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : []))
  return lettersOf([...texts, ...footnotes])
}

/** The letters and digits of some texts, in one order: how they are parted and joined is not looked at. */
function lettersOf(texts: readonly string[]): string[] {
  return [...texts.join('').replace(/[^\p{L}\p{N}]/gu, '')].sort()
}

const word = fc.constantFrom(
  'sách',
  'Thư viện',
  '1.',
  'a)',
  '-',
  'Điều 2.',
  '2025',
  '12',
  'đến năm',
  'xã;',
  'người đọc.',
)
const place = fc.record({
  column: fc.nat(9),
  row: fc.nat(40),
  size: fc.constantFrom(7, 10, 12, 14),
  text: word,
})
const page = fc.uniqueArray(place, { maxLength: 120, selector: ({ column, row }) => `${column} ${row}` })

describe('whatever stands wherever', () => {
  it('every letter of a page is in its text once', () => {
    const pieces = page.map((places) =>
      places.map(({ column, row, size, text }): Piece => {
        const x = 40 + column * 50
        return { text, x, end: x + text.length * size * 0.5, y: 60 + row * 15, size, font: '' }
      }),
    )
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 3 }), (pages) => {
        expect(storyWords(pages)).toEqual(lettersOf(pages.flat().map(({ text }) => text)))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['one word on each of many lines', (at: number) => ({ x: 40 + (at % 7) * 30, y: at * 0.01 })],
    ['two words on each of many lines', (at: number) => ({ x: 40 + (at % 2) * 300, y: (at >> 1) * 12 })],
    ['many words on few lines', (at: number) => ({ x: at * 40, y: (at % 5) * 12 })],
    ['a table of very many rows', (at: number) => ({ x: 40 + (at % 4) * 120, y: (at >> 2) * 12 })],
  ])('%s takes no longer than its words do', (_, at) => {
    const time = (count: number) => {
      const pieces = Array.from({ length: count }, (_word, number): Piece => {
        const { x, y } = at(number)
        return { text: 'sách', x, end: x + 20, y, size: number % 3 === 0 ? 6 : 12, font: '' }
      })
      const from = performance.now()
      storyWords([pieces])
      return performance.now() - from
    }
    time(1000)
    expect(time(40_000)).toBeLessThan(40 * Math.max(time(4000), 20))
  })
})
