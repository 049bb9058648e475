import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { decideText } from '../../subjects/documents/actions/decide-text.ts'
import { listWaitingTexts } from '../../subjects/documents/queries/waiting.ts'
import { decideReading } from '../../subjects/objectives/actions/decide-reading.ts'
import { listLines } from '../../subjects/objectives/queries/list.ts'
import { listWaitingReadings } from '../../subjects/objectives/queries/readings.ts'
import { type Office, refusalOf } from '../office/office.ts'
import { scenario } from '../office/scenario.ts'

const sample = readFileSync('data/sample/resolution.vi.md', 'utf8')

/** An office where one aim says another number than the registered objective, and so waits. */
async function withWaitingAim(office: Office): Promise<string> {
  await office.imports('resolution.vi.md', sample.replace('60%', '65%'))
  const [text] = await office.ask(listWaitingTexts, {})
  await office.perform(decideText, { document: text?.document ?? '', accept: true, reason: 'Corrigendum' })
  const [aim] = await office.ask(listWaitingReadings, {})
  return aim?.reading ?? ''
}

async function aimsOf(office: Office, work: string) {
  const lines = await office.ask(listLines, { language: 'vi', work })
  return lines.flatMap(({ aims }) => aims).filter((aim) => aim.work === work)
}

describe('an aim that agrees with no registered objective', () => {
  scenario('is on no public page until a person has decided', async (office) => {
    const before = (await aimsOf(office, '01-nq-mau')).length
    await withWaitingAim(office)
    expect((await aimsOf(office, '01-nq-mau')).length).toBe(before)
    const { text } = await office.visits('/vi/objectives/sample-online-dossiers')
    expect(text).not.toContain('65%')
  })

  scenario('becomes a new objective, with the words of the text and no measure yet', async (office) => {
    const reading = await withWaitingAim(office)
    const { objective } = await office.perform(decideReading, {
      reading,
      decision: { kind: 'adopt' },
      reason: 'The corrigendum sets a new level',
    })
    const adopted = (await aimsOf(office, '01-nq-mau')).find(({ id }) => id === objective)
    expect(adopted).toMatchObject({ value: '65', deadline: 2027, indicator: null })
    expect(adopted?.quotes).toMatchObject([{ language: 'vi' }])
    expect(await office.historyOf('reading', reading)).toEqual(['reading-adopted'])
    expect((await office.visits(`/en/objectives/${objective}`)).status).toBe(200)
  })

  scenario('is the same as a registered objective, if the person says so', async (office) => {
    const reading = await withWaitingAim(office)
    const [same] = await aimsOf(office, '01-nq-mau')
    await office.perform(decideReading, {
      reading,
      decision: { kind: 'same-as', objective: same?.id ?? '' },
      reason: 'Printing error in the corrigendum',
    })
    expect(await office.ask(listWaitingReadings, {})).toEqual([])
    const of57 = office.perform(decideReading, { reading, decision: { kind: 'refuse' }, reason: 'Once more' })
    expect(await refusalOf(of57)).toMatchObject({ code: 'objective-already-decided' })
  })

  scenario('is decided once, also when two people decide at the same moment', async (office) => {
    const reading = await withWaitingAim(office)
    const decisions = [{ kind: 'adopt' }, { kind: 'refuse' }, { kind: 'refuse' }] as const
    const attempts = await Promise.allSettled(
      decisions.map((decision) => office.perform(decideReading, { reading, decision, reason: 'Mine' })),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await office.historyOf('reading', reading)).toHaveLength(1)
  })

  scenario('can be refused, but never be given to another resolution', async (office) => {
    const reading = await withWaitingAim(office)
    const [other] = await aimsOf(office, '57-nq-tw')
    const wrong = office.perform(decideReading, {
      reading,
      decision: { kind: 'same-as', objective: other?.id ?? '' },
      reason: 'By mistake',
    })
    expect(await refusalOf(wrong)).toMatchObject({ code: 'objective-other-work' })
    const decision = { kind: 'refuse' } as const
    expect(await office.perform(decideReading, { reading, decision, reason: 'No aim' })).toMatchObject({
      state: 'refused',
    })
  })
})

describe('a resolution that nobody registered before', () => {
  scenario('is registered from its own heading, with its aims waiting', async (office) => {
    const text = sample.replaceAll('01-NQ/MAU', '02-NQ/MAU').replace('60%', '61%')
    const { texts } = await office.imports('new.md', text)
    expect(texts).toMatchObject([{ work: '02-nq-mau', outcome: 'imported' }])
    expect(await office.historyOf('work', '02-nq-mau')).toEqual(['work-registered'])
    expect((await office.ask(listWaitingReadings, {})).every(({ work }) => work === '02-nq-mau')).toBe(true)
    expect((await office.visits('/fr/resolutions/02-nq-mau')).text).toContain('61%')
  })

  scenario('reads the same from a web page as from a text file', async (office) => {
    const paragraphs = sample
      .replaceAll('01-NQ/MAU', '03-NQ/MAU')
      .split(/\n+/)
      .map((line) => `<p>${line.replace(/^#+ /, '')}</p>`)
    const page = `<!doctype html><html><body><nav><a href="/">Trang chủ</a></nav>${paragraphs.join('\n')}</body></html>`
    const { texts } = await office.imports('page.html', page)
    expect(texts).toMatchObject([{ work: '03-nq-mau', outcome: 'imported' }])
    expect(texts[0]?.clauses).toBe((await office.imports('resolution.vi.md', sample)).texts[0]?.clauses)
  })
})
