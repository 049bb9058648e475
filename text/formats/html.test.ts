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
  ])('%s', (html, text) => expect(readHtml(html).text).toBe(text))

  it('does not fail on depth', () => {
    expect(readHtml(`${'<div>'.repeat(20_000)}a`).text).toBe('a')
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
