import { describe, expect, it } from 'vitest'
import { Clause, type ClauseText } from './parallel-text.tsx'

const original: ClauseText = {
  lang: 'vi',
  heading: 'Mục tiêu',
  paragraphs: [
    [{ text: 'Kinh tế số ' }, { text: 'khoảng 20% GDP', mark: { number: 4, href: '#n4' } }, { text: '.' }],
  ],
}
const translation: ClauseText = {
  lang: 'en',
  heading: 'Objectives',
  paragraphs: [
    [
      {
        text: 'accounts for 20% of GDP',
        mark: { number: 4, href: '#n4' },
        differs: '“about” is missing',
        after: '.',
      },
    ],
  ],
}
const clause = { id: 'part_2', place: 'II.2', href: '#part_2', original }

describe('a clause', () => {
  it('keeps the text whole, and numbers the phrases that set something', () => {
    const html = String(<Clause {...clause} />)
    expect(html).toContain('<p>Kinh tế số <a class="mark" href="#n4">khoảng 20% GDP<sup>4</sup></a>.</p>')
    expect(html).toMatch(/^<article class="clause" id="part_2">/)
    expect(html).not.toContain('<aside')
  })
  it('says each side in its own language, and where the translation differs', () => {
    const html = String(<Clause {...clause} level={3} translation={translation} />)
    expect(html).toContain('<h3><span lang="vi">Mục tiêu</span>')
    expect(html).toContain('<div class="clause-translation serif" lang="en">')
    expect(html).toMatch(/aria-label="“about” is missing"[^>]*><\/i>\.<\/span>/)
    expect(html.split('class="differs"').length - 1).toBe(1)
  })
  it('names its margin', () => {
    const html = String(<Clause {...clause} margin={{ label: 'II.2 đặt ra', content: <p>1</p> }} />)
    expect(html).toContain('<aside class="margin" aria-label="II.2 đặt ra"><p>1</p></aside>')
  })
})
