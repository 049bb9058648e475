import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { decideText } from '../../subjects/documents/actions/decide-text.ts'
import { getResolution } from '../../subjects/documents/queries/get.ts'
import { listWaitingTexts } from '../../subjects/documents/queries/waiting.ts'
import { getLine } from '../../subjects/objectives/queries/get.ts'
import { listWaitingReadings } from '../../subjects/objectives/queries/readings.ts'
import { refusalOf } from '../office/office.ts'
import { resolution52, scenario, scenarioWithTexts } from '../office/scenario.ts'

const sample = readFileSync('data/sample/resolution.vi.md', 'utf8')

describe('a text is registered', () => {
  scenario('its tables stand in its page as tables', async (office) => {
    const table =
      '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| 1 | Mua sách | Sở Văn hóa | 6/2027 |'
    await office.imports(
      'resolution.vi.md',
      sample.replace('01-NQ/MAU', '09-NQ/MAU').replace('\nT/M ĐẢNG ỦY', `\n${table}\n\nT/M ĐẢNG ỦY`),
    )
    const work = await office.ask(getResolution, { id: '09-nq-mau', language: 'vi' })
    const cells = work.texts[0]?.clauses.flatMap((clause) => clause.cells ?? [])
    expect(cells?.map((row) => row.map(({ text }) => text))).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['1', 'Mua sách', 'Sở Văn hóa', '6/2027'],
    ])
    const { text } = await office.visits('/vi/resolutions/09-nq-mau')
    expect(text).toContain('<th scope="col">Nhiệm vụ</th>')
    expect(text).toContain('<td>6/2027</td>')
  })

  scenarioWithTexts('one saved page gives both languages of Resolution 52', async (office) => {
    const { texts } = await office.imports(resolution52)
    expect(texts).toMatchObject([
      { work: '52-nq-tw', language: 'vi', outcome: 'imported', clauses: 66 },
      { work: '52-nq-tw', language: 'en', outcome: 'imported', clauses: 66 },
    ])
    const work = await office.ask(getResolution, { id: '52-nq-tw', language: 'en' })
    expect(work.texts.map(({ clauses }) => clauses.length)).toEqual([66, 66])
    expect(work.references).toMatchObject([{ number: '30-NQ/TW', clause: 'part_III__para_3__indent_4' }])
  })

  scenarioWithTexts(
    'its aims are the objectives that ship, so nothing waits and nothing stands twice',
    async (office) => {
      await office.imports(resolution52)
      expect(await office.ask(listWaitingReadings, {})).toEqual([])
      const line = await office.ask(getLine, { slug: 'digital-economy-share-gdp', language: 'vi' })
      const aims = line.aims.filter(({ work }) => work === '52-nq-tw')
      expect(aims.map(({ deadline, quotes }) => [deadline, quotes.length])).toEqual([
        [2025, 2],
        [2030, 2],
      ])
    },
  )

  scenarioWithTexts(
    'where the translation says "by 7.5%" for "about 7.5%", the page says so',
    async (office) => {
      await office.imports(resolution52)
      const { differences } = await office.ask(getResolution, { id: '52-nq-tw', language: 'en' })
      expect(differences).toMatchObject([{ clause: 'part_II__para_2__al_3', kind: 'comparator' }])
      const page = await office.visits('/en/resolutions/52-nq-tw')
      expect(page.text).toContain('class="differs"')
    },
  )

  scenarioWithTexts(
    'the same file again changes nothing, also with other clutter around it',
    async (office) => {
      await office.imports(resolution52)
      const facts = await office.database.tables.selectFrom('facts').select('id').execute()
      const page = readFileSync(resolution52, 'utf8')
      const { texts } = await office.imports(
        'other.txt',
        `Trang chủ\n\nĐăng nhập\n\n${page}\n\nBình luận (3)\n`,
      )
      expect(texts.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
      expect(await office.database.tables.selectFrom('facts').select('id').execute()).toHaveLength(
        facts.length,
      )
    },
  )
})

describe('a text with other words', () => {
  const changed = sample.replace('60%', '65%')

  scenario('waits for a person, and the page keeps the text that stands', async (office) => {
    const { texts } = await office.imports('resolution.vi.md', changed)
    expect(texts).toMatchObject([{ outcome: 'waiting', version: 2 }])
    const { text } = await office.visits('/vi/resolutions/01-nq-mau')
    expect(text).toContain('60%')
    expect(text).not.toContain('65%')
  })

  scenario('stands once a person has accepted it, with the reason in the ledger', async (office) => {
    await office.imports('resolution.vi.md', changed)
    const [waiting] = await office.ask(listWaitingTexts, {})
    const document = waiting?.document ?? ''
    await office.perform(decideText, { document, accept: true, reason: 'Corrigendum of 20 January' })
    expect((await office.visits('/vi/resolutions/01-nq-mau')).text).toContain('65%')
    expect(await office.historyOf('document', '01-nq-mau/vi')).toEqual([
      'document-imported',
      'document-waiting',
      'document-accepted',
    ])
    const twice = office.perform(decideText, { document, accept: false, reason: 'Again' })
    expect(await refusalOf(twice)).toMatchObject({ code: 'document-already-decided' })
  })

  scenario('that sets another aim than the registered ones makes that aim wait', async (office) => {
    await office.imports('resolution.vi.md', changed)
    const before = await office.ask(listWaitingReadings, {})
    const [waiting] = await office.ask(listWaitingTexts, {})
    await office.perform(decideText, {
      document: waiting?.document ?? '',
      accept: true,
      reason: 'Corrigendum',
    })
    const after = await office.ask(listWaitingReadings, {})
    expect(after.length).toBe(before.length + 1)
    expect(after.some(({ quote }) => quote.includes('65%'))).toBe(true)
  })
})

describe('what is no official document', () => {
  scenario('is refused with a name, and nothing is left of it', async (office) => {
    const facts = () => office.database.tables.selectFrom('facts').select('id').execute()
    const before = (await facts()).length
    expect(await refusalOf(office.imports('list.txt', 'Milk\nEggs\nBread\n'))).toMatchObject({
      code: 'document-not-official',
      details: { file: 'list.txt' },
    })
    expect(await refusalOf(office.imports('empty.txt', ''))).toMatchObject({ code: 'document-unreadable' })
    expect(await refusalOf(office.imports('image.txt', 'GIF89a\0\0\0'))).toMatchObject({
      code: 'document-unreadable',
      details: { reason: 'not_text' },
    })
    expect((await facts()).length).toBe(before)
  })
})
