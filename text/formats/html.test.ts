import { describe, expect, it } from 'vitest'
import { walk } from '../clauses/walk.ts'
import { faultsOf } from '../fixtures/conservation.fixture.ts'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'
import { readHtml } from './html.ts'

describe('HTML as a reader sees it', () => {
  it.each([
    ['<p>a <b>b</b>\n c</p><p>d</p>', 'a b c\n\nd'],
    ['<title>t</title><style>x</style><script>y</script><div>a</div><div hidden>h</div>b', 'a\nb'],
    ['<div style="display: none">x</div>a<br>b', 'a\nb'],
    ['<ul><li>a<ul><li>b</ul><li>c</ul>', '- a\n  - b\n- c'],
    ['<ol start=3><li>a<li value=7>b<li>c</ol>', '3. a\n7. b\n8. c'],
    ['<ol type=I><li>a<li>b</ol><ol type=a><li>c</ol>', 'I. a\nII. b\n\na. c'],
    ['<table><tr><th>a<th>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    ['a&nbsp;b &amp; c', 'a\u00a0b & c'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<ol><li>a<ul><li>b<ul><li>c</ul></ul></ol>', '1. a\n- b\n  - c'],
    ['<ol><li><p>a</p><p>b</p><li><div>c</div></ol>', '1. a\n\nb\n\n2. c'],
    ['<ol><li><ol type=a><li><p>a</ol></ol>', '1.\n  a. a'],
    ['<ol type=a start=27><li>a</ol>', 'aa. a'],
    ['<ol style="list-style-type:upper-roman" start="91"><li>a</ol>', 'XCI. a'],
    ['<ol reversed><li>a<li>b</ol>', '2. a\n1. b'],
    ['<ol start=""><li>a</ol><ul style="list-style: none"><li>b</ul>', '1. a\n\nb'],
  ])('%s', (html, text) => expect(readHtml(html).text).toBe(text))

  it('does not fail on depth', () => {
    expect(readHtml(`${'<div>'.repeat(100_000)}a`).text).toBe('a')
  })

  it.each([
    ['a tag', '<font face=".VnTime">NghÞ quyÕt</font>', '.VnTime'],
    [
      'a style',
      `<p style="font-family:'VNI-Times',serif">Ngh&#7883;</p><p style="font-family:VNI-Times">Nghò quyeát</p>`,
      'VNI-Times',
    ],
    [
      'a style sheet',
      '<style><!-- p.Law, li.Law {font-family:".VnTimeH"; size:1}\n--></style><p class="Law"><b>nghÞ quyÕt</b>',
      '.VnTimeH',
    ],
  ])('shows what an old font showed: by %s', (_, html, font) => {
    const { text, notes } = readHtml(html)
    expect(text.split('\n').at(-1)?.toLowerCase()).toBe('nghị quyết')
    expect(notes).toMatchObject([{ code: 'legacy-encoding', details: { encoding: font } }])
  })

  it('leaves Unicode alone, whatever old fonts stand beside it', () => {
    const { text, notes } = readHtml('<p>Nghị quyết Đà</p><p style="font-family: Arial, .VnTime">µ¸</p>')
    expect(text).toBe('Nghị quyết Đà\n\nµ¸')
    expect(notes).toEqual([])
  })

  it('keeps what a page shows beside its main text out of its documents', async () => {
    const { source } = await readFixture('party-vi.txt')
    const lines = source.text.split('\n').map((line) => `<p>${line.replace(/&/g, '&amp;')}</p>`)
    const aside = '<aside><h3>Tin liên quan</h3><ol><li>Nghị quyết khác đạt 100% mục tiêu</ol></aside>'
    const middle = lines.findIndex((line) => line.includes('III. '))
    const body = [...lines.slice(0, middle), aside, ...lines.slice(middle)].join('')
    const footer = '<footer><ol><li>Điều khoản sử dụng</ol></footer>'
    const result = await readText(`<html><nav><ul><li>Văn bản</ul></nav>${body}${footer}</html>`, 'a.html')
    const expected = onlyDocument(await readFixture('party-vi.txt'))
    const eIds = (clauses: typeof expected.clauses) => [...walk(clauses)].map(({ clause }) => clause.eId)
    expect(eIds(onlyDocument(result).clauses)).toEqual(eIds(expected.clauses))
    expect(result.source.text).toContain('- Văn bản\n\nTin liên quan\n\n1. Nghị quyết khác')
    expect(faultsOf(result)).toEqual([])
  })

  it('reads the same clauses and aims from a page as from the text in it', async () => {
    const { source } = await readFixture('party-vi.txt')
    const expected = onlyDocument(await readFixture('party-vi.txt'))
    const lines = source.text.split('\n').map((line) => `<p>${line.replace(/&/g, '&amp;')}</p>`)
    const page = `<!doctype html><html><head><title>x</title></head><body><nav>Menu</nav>${lines.join('\n')}</body></html>`
    const result = await readText(page, 'page.html')
    const document = onlyDocument(result)
    const eIds = (clauses: typeof document.clauses) => [...walk(clauses)].map(({ clause }) => clause.eId)
    expect(result.source.format).toBe('html')
    expect(eIds(document.clauses)).toEqual(eIds(expected.clauses))
    expect(document.objectives.map(({ quote }) => quote)).toEqual(
      expected.objectives.map(({ quote }) => quote),
    )
    expect(faultsOf(result)).toEqual([])
  })
})
