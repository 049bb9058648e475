import { expect, it } from 'vitest'
import { recover } from '../recover.ts'
import { onePage } from './hand-written.fixture.ts'

const words = (matrix: string) =>
  `BT /F 10 Tf ${matrix} Tm (Each library lends books to all who live in the commune.) Tj ET`
const lines = { head: '1 0 0 1 40 360', turnedHead: '0 1 -1 0 40 40' }
const font = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>'

it.each([
  ['upright', words(lines.head), ''],
  ['turned with its words', words(lines.turnedHead), '/Rotate 90'],
  ['upside down with its words', words('-1 0 0 -1 360 40'), '/Rotate 180'],
])('a page that is %s is read as it is seen', async (_, content, page) => {
  const { text, notes } = await recover(
    onePage({ content, page, resources: font, size: [400, 400] }),
    'a.pdf',
  )
  expect(text).toBe('Each library lends books to all who live in the commune.')
  expect(notes).toEqual([])
})
