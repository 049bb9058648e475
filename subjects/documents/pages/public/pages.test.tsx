import { describe, expect, it } from 'vitest'
import type { Page, PageContext } from '../../../../kernel/http/page.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { PublicResolution, type PublicText, PublicWork } from '../../contract.ts'
import { listWorks } from '../../queries/list.ts'
import type { ClauseNotes } from './clause-notes.ts'
import { resolutionPages } from './pages.ts'

const original = '1b4e28ba-2fa1-41d2-883f-0016d3cca427'
const english = '6fa459ea-ee8a-4ca4-894e-db77e160355e'

const place = (eId: string, level: string, number: string | null, parent: string | null = null) => ({
  eId,
  level,
  number,
  parent,
  cells: null,
})
const part = { ...place('part_II', 'part', 'II'), heading: 'AIMS', text: 'II- AIMS', startsAt: 0 }
const section = place('part_II__para_1', 'paragraph', '1', 'part_II')
const indent = place('part_II__para_1__indent_2', 'indent', null, 'part_II__para_1')

function text(language: Language, document: string, words: [string, string]): PublicText {
  return {
    document,
    language,
    original: language === 'vi',
    version: 1,
    title: `title in ${language}`,
    place: null,
    signatures: [{ authority: null, post: null, name: `Signer ${language}` }],
    clauses: [
      part,
      { ...section, heading: 'To 2030', text: words[0], startsAt: 10 },
      { ...indent, heading: null, text: words[1], startsAt: 60 },
    ],
  }
}

const resolution = PublicResolution.parse({
  id: '1-nq',
  kind: 'resolution',
  number: '1-NQ',
  issuer: 'Council',
  issuedOn: '2020-03-04',
  language: 'vi',
  title: 'Our title',
  sample: false,
  languages: ['vi', 'en'],
  outline: [
    { ...place('part_II', 'part', 'II'), heading: 'What is wanted' },
    { ...section, heading: 'Until then' },
  ],
  texts: [
    text('en', english, ['1. To 2030: Reach <b>30%</b>.', '- Grow by 7% a year.']),
    text('vi', original, ['1. To 2030: Lên 30%.', '- Tăng khoảng 7% một năm.']),
  ],
  differences: [
    { language: 'en', clause: indent.eId, kind: 'comparator', original: 'khoảng 7%', translation: 'by 7%' },
    { language: 'en', clause: indent.eId, kind: 'deadline', original: 'khoảng 7%', translation: 'by 7%' },
  ],
  references: [
    { clause: section.eId, number: '2-NQ', work: '2-nq', quote: 'NQ 2' },
    { clause: null, number: '3-NQ', work: null, quote: 'NQ 3' },
  ],
})

const notes: ClauseNotes = {
  marks: [{ document: original, startsAt: 67, quote: 'khoảng 7%', number: 4, href: '#n4' }],
  margins: new Map([[indent.eId, { count: 2, label: 'sets', content: <b>the margin</b> }]]),
  total: 2,
}

type Request = { language?: Language; text?: string; eId?: string; works?: unknown; of?: PublicResolution }

const pageAt = (index: number): Page => {
  const found = resolutionPages(async () => notes)[index]
  if (!found) throw new Error(String(index))
  return found
}
const [list, whole, clause] = [pageAt(0), pageAt(1), pageAt(2)]

function contextOf({
  language = 'vi',
  text: asked,
  eId = '',
  works = [],
  of = resolution,
}: Request): PageContext {
  return {
    language,
    today: '2026-11-23',
    now: new Date('2026-11-23T03:00:00Z'),
    path: '/',
    link: (path) => `/${language}${path}`,
    parameter: (name) => (name === 'id' ? '1-nq' : eId),
    question: () => asked ?? null,
    ask: async (question) =>
      question.contract.output.parse(question.contract.name === listWorks.contract.name ? works : of),
  }
}
async function show(page: Page, request: Request = {}) {
  const made = await page.make(contextOf(request))
  if (made.kind !== 'page') throw new Error(made.kind)
  return { ...made, html: String(await made.body) }
}
const chosen = (html: string) => /aria-current="true">([^<]+)</.exec(html)?.[1]

describe('the list of resolutions', () => {
  const { outline, texts, differences, references, ...row } = resolution
  it('has samples last, and says where there is no text', async () => {
    const works = PublicWork.array().parse([
      { ...row, id: 'sample', number: 'S-NQ', sample: true },
      { ...row, id: '9-nq', number: '9-NQ', languages: [] },
      { ...row, languages: ['en', 'vi'] },
    ])
    const { html } = await show(list, { works, language: 'en' })
    expect(html).toMatch(/9-NQ.*outline only.*1-NQ.*Vietnamese, English.*S-NQ.*class="sample"/s)
    expect(html).toContain('href="/en/resolutions/9-nq"')
  })
  it('says what comes next where there is nothing', async () => {
    expect((await show(list)).html).toContain('class="state"')
  })
})

describe('the page of a resolution', () => {
  it('has its name, title in the reader’s language, facts and other documents', async () => {
    const { html, title, crumbs } = await show(whole, { language: 'en' })
    expect(title).toBe('Resolution 1-NQ of the Council')
    expect(crumbs.at(-1)).toEqual({ label: '1-NQ' })
    expect(html).toContain('title in en')
    expect(html).toContain('4 Mar 2020')
    expect(html).toContain('<a href="/en/resolutions/2-nq">2-NQ</a>, 3-NQ')
    expect((await show(whole, { language: 'fr' })).html).toContain('Our title')
  })
  it('shows the original, with a translation beside it that the reader may choose', async () => {
    expect(chosen((await show(whole)).html)).toBe('Việt – Anh')
    expect(chosen((await show(whole, { language: 'fr' })).html)).toBe('Vietnamien – anglais')
    expect(chosen((await show(whole, { text: 'vi' })).html)).toBe('Tiếng Việt')
    expect(chosen((await show(whole, { text: 'en' })).html)).toBe('Tiếng Anh')
    expect(chosen((await show(whole, { text: 'zz' })).html)).toBe('Việt – Anh')
  })
  it('pairs clauses, names their places and never shows a heading twice', async () => {
    const { html } = await show(whole)
    expect(html).toContain('<article class="clause two" id="part_II__para_1__indent_2">')
    expect(html).toContain('href="/vi/resolutions/1-nq/clauses/part_II__para_1__indent_2">II.1 › gạch 2<')
    expect(html.match(/AIMS/g)).toHaveLength(2)
    expect(html).toContain('<b>1. To 2030</b>: Lên 30%.')
    expect(html).toContain('Reach &lt;b&gt;30%&lt;/b&gt;.')
    expect(html).toContain('Signer en')
  })
  it('has the contents with what each place sets', async () => {
    const { html } = await show(whole)
    expect(html).toMatch(/href="#part_II__para_1"><span>1\. Until then<\/span><small>2 mục tiêu/)
    const { html: unnamed } = await show(whole, { of: { ...resolution, outline: [] } })
    expect(unnamed).toMatch(/href="#part_II"><span lang="vi">II\. AIMS/)
  })
  it('marks phrases and the places where the translation differs, and counts such places once', async () => {
    const { html } = await show(whole)
    expect(html).toContain('Tăng <a class="mark" href="#n4">khoảng 7%<sup>4</sup></a> một năm.')
    expect(html).toMatch(
      /Grow by 7%<span class="whole"><i class="differs"[^>]* title="[^"]*cách so sánh, thời hạn/,
    )
    expect(html).toContain('Bản tiếng Việt có giá trị. Có 1 chỗ')
    expect(html).toMatch(/the margin.*<q lang="vi">khoảng 7%<\/q>.*<q lang="en">by 7%<\/q>/s)
    expect((await show(whole, { text: 'vi' })).html).not.toContain('class="differs"')
  })
  it('says of a clause without partner that it has none', async () => {
    const texts = resolution.texts.map((given) =>
      given.original ? { ...given, clauses: given.clauses.slice(0, 2) } : given,
    )
    const { html } = await show(whole, { of: { ...resolution, texts } })
    expect(html).toMatch(/id="part_II__para_1__indent_2".*Grow.*Chỉ có ở bản dịch/s)
  })
  it('shows our outline while there is no text', async () => {
    const { html } = await show(whole, { of: { ...resolution, texts: [], references: [] }, language: 'en' })
    expect(html).toContain('has not been imported yet')
    expect(html).toMatch(/<h3><span lang="en">Until then/)
    expect(html).not.toContain('class="segments"')
  })
  it('says what is a sample', async () => {
    const { html } = await show(whole, { of: { ...resolution, sample: true } })
    expect(html).toContain('class="sample"')
    expect(html).toContain('note-doubt')
  })
})

describe('the page of a clause', () => {
  it('has every language, what it is within and what it differs in', async () => {
    const { html, title } = await show(clause, { eId: indent.eId, language: 'en' })
    expect(title).toBe('1-NQ, II.1 › indent 2')
    expect(html).toMatch(/lang="vi"><p>Tăng.*lang="en"><p>Grow/s)
    expect(html).toContain('href="/en/resolutions/1-nq/clauses/part_II__para_1">II.1 <span lang="en">To 2030')
    expect(html).toContain('href="/en/resolutions/1-nq#part_II__para_1__indent_2"')
    expect(html).toMatch(/the margin.*<q lang="vi">khoảng 7%/s)
  })
  it('has its parts and the documents it refers to', async () => {
    const { html } = await show(clause, { eId: section.eId })
    expect(html).toMatch(/clauses\/part_II__para_1__indent_2">II\.1 › gạch 2<\/a> .*Tăng.*2 mục tiêu/s)
    expect(html).toContain('href="/vi/resolutions/2-nq"')
    expect(html).not.toContain('3-NQ')
  })
  it('has the name of our outline where there is no text', async () => {
    const { html } = await show(clause, { eId: section.eId, of: { ...resolution, texts: [] } })
    expect(html).toContain('Until then')
  })
  it('is not there for a place that nobody knows', async () => {
    await expect(clause.make(contextOf({ eId: 'part_X' }))).rejects.toMatchObject({
      code: 'document-not-found',
    })
  })
})
