import { expect, it } from 'vitest'
import { recover } from '../recover.ts'
import { pdfOf } from './hand-written.fixture.ts'

const words = 'BT /F 10 Tf 1 0 0 1 40 60 Tm (Each library lends books to all who live in the commune.) Tj ET'
const font = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>'
const page = `/Type/Page/Parent 2 0 R/MediaBox[0 0 400 100]/Contents 4 0 R/Resources<<${font}>>`

it('a page that is no page is told; the others are read', async () => {
  const file = pdfOf([
    '/Type/Catalog/Pages 2 0 R',
    '/Type/Pages/Kids[3 0 R 5 0 R 3 0 R]/Count 3',
    page,
    { dictionary: '', stream: words },
    '/Type/Pages/Kids 7/Count 1',
  ])
  const { text, notes, pages } = await recover(file, 'a.pdf')
  expect(pages).toBe(3)
  expect(text).toContain('Each library')
  expect(notes).toContainEqual({ code: 'pages-not-read', details: { pages: '2', count: 1 }, span: null })
})
