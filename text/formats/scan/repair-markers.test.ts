import { describe, expect, it } from 'vitest'
import { repairMarkers } from './repair-markers.ts'

/** Markers of a text one after the other, each before a few words. */
function repairedOf(markers: string): string {
  const { paragraphs } = repairMarkers(markers.split(' ').map((marker) => `${marker} Thư viện của xã`))
  return paragraphs.map((paragraph) => paragraph.split(' ')[0]).join(' ')
}

describe('numbers that recognition misread', () => {
  it.each([
    ['a doubled stroke', 'I- II- HI- IV-', 'I- II- III- IV-'],
    ['a stroke with a foot', 'I. IL. III.', 'I. II. III.'],
    ['strokes grown together', 'V. VI. VH. VIII.', 'V. VI. VII. VIII.'],
    ['a five with a hook', 'V. YI. VII.', 'V. VI. VII.'],
    ['a letter for the first number', 'I- l. 2. 3. II- |. 2.', 'I- 1. 2. 3. II- 1. 2.'],
    ['a letter for a later number', '1. 2. 3. 4. S. 6. 7. B. g. 1O.', '1. 2. 3. 4. 5. 6. 7. 8. 9. 10.'],
    ['one like the headings above it', 'I- II- I. 2.', 'I- II- 1. 2.'],
    ['eleven', 'I- 8. 9. 10. II. 12.', 'I- 8. 9. 10. 11. 12.'],
    ['a comma', '1, 2. 3, 4.', '1. 2. 3. 4.'],
    ['a lost stroke of đ', 'a) b) c) d) d) e) 2. a) b) c) d)', 'a) b) c) d) đ) e) 2. a) b) c) d)'],
  ])('are put right by their sequence: %s', (_, read, written) => {
    expect(repairedOf(read)).toBe(written)
  })

  it.each([
    ['out of sequence', 'I- II- VH- S. 9. B.'],
    ['numerals that begin again', 'I. II. I. II. III.'],
    ['a gap', '1. 2. 4. 5.'],
    ['letters that are not of this series', 'S. O. H.'],
  ])('stay where they do not fit: %s', (_, read) => {
    expect(repairedOf(read)).toBe(read)
  })

  it('stay where no sentence begins behind a comma', () => {
    const paragraphs = ['1, 2 và 3 là số nhỏ', 'l, m và n là chữ']
    expect(repairMarkers(paragraphs)).toEqual({ paragraphs, repairs: [] })
  })

  it('are told with what stood there', () => {
    expect(repairMarkers(['I- Sách', 'l. Sách nói', 'HI- Phim']).repairs).toEqual([
      { found: 'l.', repaired: '1.' },
    ])
  })
})
