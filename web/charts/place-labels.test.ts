import { describe, expect, it } from 'vitest'
import { type LabelWish, measure, overlaps, placeLabels, trace } from './place-labels.ts'
import { textWidth, wrapWords } from './text-width.ts'

const frame = { x0: 0, y0: 0, x1: 400, y1: 300 }
const wish = (text: string, x: number, y: number): LabelWish => ({
  lines: [{ text, size: 14, tone: 'ink' }],
  point: { x, y },
  places: [
    { x, y: y - 10, anchor: 'middle' },
    { x: x + 8, y: y + 4, anchor: 'start' },
  ],
})

describe('placing labels', () => {
  it('takes the best place where nothing is in the way', () => {
    const [label] = placeLabels([wish('30%', 200, 150)], [], [], frame)
    expect(label).toMatchObject({ x: 200, y: 140, anchor: 'middle', tie: undefined })
  })
  it('goes aside for a mark, and for another label', () => {
    const taken = [{ x0: 190, y0: 125, x1: 210, y1: 145 }]
    const labels = placeLabels([wish('30%', 200, 150), wish('31%', 200, 152)], taken, [], frame)
    expect(labels).toHaveLength(2)
    expect(labels[0]?.anchor).toBe('start')
    expect(labels[0] && labels[1] && overlaps(labels[0].box, labels[1].box)).toBe(false)
  })
  it('ties a label that had to go far to its point', () => {
    const taken = [{ x0: 0, y0: 100, x1: 400, y1: 200 }]
    const [label] = placeLabels([wish('30%', 200, 150)], taken, [], frame)
    expect(label?.tie?.[1]).toEqual({ x: 200, y: 150 })
  })
  it('would rather not cover a line', () => {
    const along = trace(
      [
        { x: 150, y: 136 },
        { x: 250, y: 136 },
      ],
      8,
    )
    const [label] = placeLabels([wish('30%', 200, 150)], [], along, frame)
    expect(label?.anchor).toBe('start')
  })
  it('leaves a label out rather than covering anything', () => {
    expect(placeLabels([wish('30%', 200, 150)], [frame], [], frame)).toEqual([])
  })
  it('tries the shorter form where the longer has no room', () => {
    const long = { ...wish('a very long label with many words in it', 200, 150) }
    const short = [{ text: '30%', size: 14, tone: 'ink' }]
    const [label] = placeLabels([{ ...long, otherwise: [short] }], [], [], { ...frame, x0: 170, x1: 260 })
    expect(label?.lines).toEqual(short)
  })
  it('counts a tail and all lines into the room of a label', () => {
    const line = { text: '14,02%', size: 19, tone: 'now' }
    const tailed = measure([{ ...line, tail: { text: 'sơ bộ', size: 12, tone: 'quiet' } }])
    expect(tailed.width).toBeGreaterThan(measure([line]).width + 20)
    expect(measure([line, line]).below).toBeGreaterThan(measure([line]).below + 19)
  })
})

describe('width of texts', () => {
  it('does not grow by the marks over letters', () => {
    expect(textWidth('Ậ', 10)).toBe(textWidth('A', 10))
  })
  it('breaks between words, and says when it leaves some out', () => {
    const lines = wrapWords('hạ tầng số hiện đại ngang tầm các nước', 80, 12, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    expect(wrapWords('toàn quốc', 200, 12, 2)).toEqual(['toàn quốc'])
  })
})
