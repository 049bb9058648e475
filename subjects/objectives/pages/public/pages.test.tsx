import { describe, expect, it } from 'vitest'
import type { Page } from '../../../../kernel/http/page.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import type { PublicLine } from '../../contract.ts'
import { aim, digitalEconomy, line, paper, unmeasured, value } from '../../queries/made-up.fixture.ts'
import { objectiveCsv, objectiveJson } from './files.ts'
import { objectivesPage } from './list.tsx'
import { contextOf } from './made-up-context.fixture.ts'
import { objectivePage } from './objective.tsx'

const other = (said: string) =>
  ({ standing: 'conflict', method: 'estimate', source: paper, value: said }) as const
const rank = { unit: 'rank', direction: 'lower', frequency: 'biennial', unitWords: 'in ASEAN' } as const

async function show(page: Page, lines: readonly PublicLine[], slug = 'share', language: Language = 'en') {
  const made = await page.make(contextOf({ lines }, { slug }, language))
  if (made.kind !== 'page') throw new Error(made.kind)
  return String(await made.body)
}
async function answerOf(given: PublicLine, language: Language = 'en') {
  const html = await show(objectivePage, [given], given.slug, language)
  return /<p class="answer">(.*?)<\/p>/
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, '')
    .replaceAll('\u202f', ' ')
}

describe('the sentence that answers', () => {
  it.each([
    [
      'vi',
      '14,02% năm 2025 (sơ bộ). Mốc 2025 là khoảng 20%, chưa đạt, thiếu 5,98 điểm %. Để tới 30% năm 2030 phải tăng 3,2 điểm % mỗi năm; 5 năm qua tăng 0,27 điểm % mỗi năm.',
    ],
    [
      'en',
      '14.02% in 2025 (preliminary). The 2025 milestone, about 20%, was missed by 5.98 points. To reach 30% by 2030 it must rise by 3.2 points a year; over the last 5 years it rose by 0.27 points a year.',
    ],
    [
      'fr',
      '14,02 % en 2025 (provisoire). Le jalon 2025, environ 20 %, est manqué de 5,98 points. Pour atteindre 30 % en 2030, il faut gagner 3,2 points par an ; ces 5 dernières années, le gain a été de 0,27 point par an.',
    ],
  ] as const)('says in %s where the digital economy stands', async (language, sentence) => {
    expect(await answerOf(digitalEconomy(), language)).toBe(sentence)
  })
  it('speaks of places where the measure is a rank', async () => {
    const values = [value('2020', '6'), value('2024', '5')]
    const aims = [
      aim('top-4', { comparator: 'top', value: '4', deadline: 2025 }),
      aim('top-3', { comparator: 'top', value: '3' }),
    ]
    expect(await answerOf(line(values, aims, rank))).toBe(
      '5th in ASEAN in 2024. The 2025 milestone, the top 4, was missed by 1 place. To be in the top 3 by 2030 it must climb 2 places; from 2020 to 2024 it climbed 1 place.',
    )
  })
  it('does not conclude on growth from one year', async () => {
    const growth = aim('growth', { comparator: '>', value: '7', unit: 'percent-per-year', deadline: 2025 })
    expect(await answerOf(line([value('2025', '8')], [growth], { unit: 'percent-per-year' }))).toBe(
      '8% a year in 2025. The 2025 milestone is over 7% a year, counted over several years; one year does not decide it.',
    )
  })
  it('says that a level is reached, before and after its date', async () => {
    const aims = [aim('past', { value: '10', deadline: 2025 }), aim('next', { value: '12' })]
    expect(await answerOf(line([value('2025', '12.5')], aims))).toBe(
      '12.5% in 2025. The 2025 milestone, at least 10%, was reached. The level of the 2030 milestone is reached already: at least 12%.',
    )
  })
  it('says when it fell', async () => {
    const values = [value('2020', '20'), value('2025', '15')]
    expect(await answerOf(line(values, [aim('a')]))).toContain('it fell by 1 point a year.')
  })
  it('names every figure where none is the main one, and says so where there is none', async () => {
    const apart = [value('about 2024', '0.4', other('0.4')), value('about 2025', '0.7', other('0.7'))]
    expect(await answerOf(line(apart, [aim('a', { comparator: '=', value: '2' })]))).toBe(
      'There is no main figure yet; the sources say 0.4% (about 2024), 0.7% (about 2025). 2030 milestone: 2%.',
    )
    expect(await answerOf(line([], [aim('a')]))).toBe(
      'No figure has been published for this measure yet. 2030 milestone: at least 30%.',
    )
  })
  it('says of what it counts', async () => {
    const cities = { unit: 'count', unitWords: 'cities' } as const
    const aims = [
      aim('a', { value: '5', unit: 'count', deadline: 2025 }),
      aim('b', { value: '13', unit: 'count' }),
    ]
    expect(await answerOf(line([value('2025', '3')], aims, cities))).toBe(
      '3 cities in 2025. The 2025 milestone, at least 5 cities, was missed by 2 cities. To reach 13 by 2030 it must rise by 2 cities a year.',
    )
  })
})

describe('the page of a measure', () => {
  it('shows every value, the other method apart with its reason, and each promise at its own address', async () => {
    const html = await show(objectivePage, [digitalEconomy()])
    expect(html).toContain('<h1>How much is digital</h1>')
    expect(html).toMatch(/12\.66%.*14\.13.*−1\.26.*14\.02%.*20\.00.*−5\.98.*none yet.*/s)
    expect(html).toMatch(
      /id="conflicts".*18\.3%.*Estimate.*Another way of counting\..*id="earlier".*12\.33%/s,
    )
    expect(html).toContain('2021, 2022: New edition.')
    expect(html).toContain('2 sources disagree in 2024')
    for (const id of ['aim-2025', 'aim-2030', 'aim-57-2030', 'aim-2045'])
      expect(html).toContain(`<li id="${id}">`)
    expect(html).toContain('href="/en/resolutions/57-nq-tw/clauses/part_II__para_2">57-NQ/TW, II.2')
    expect(html).toContain('href="/en/objectives/share.csv"')
  })
  it('merges the stones of a year and names both resolutions', async () => {
    expect(await show(objectivePage, [digitalEconomy()])).toContain('Res. 52, 57')
  })
  it('leads from each value to its source', async () => {
    const html = await show(objectivePage, [digitalEconomy()])
    const targets = [...html.matchAll(/href="#(source-[^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(7)
    for (const id of targets) expect(html).toContain(`id="${id}"`)
  })
  it('quotes the law only in its own words, in the reader’s language or marked as another', async () => {
    expect(await show(objectivePage, [digitalEconomy()], 'share', 'vi')).toContain('<q>hon 30% GDP</q>')
    const html = await show(objectivePage, [digitalEconomy()])
    expect(html).toMatch(/Digital share of GDP: over 30%<br\/?><q class="quiet" lang="vi">hon 30% GDP<\/q>/)
    expect(html).toContain('Digital share of GDP: at least 50%')
  })
  it('says what a near measure measures, and draws no level of the aim on it', async () => {
    const near = aim('near', { fit: 'proxy', fitNote: 'It counts people, not land.', value: '80' })
    const html = await show(objectivePage, [line([value('2025', '39')], [near])])
    expect(html).toContain('Nearest measure. </b>It counts people, not land.')
    expect(html).not.toContain('class="flag"')
  })
  it('marks a sample', async () => {
    const html = await show(objectivePage, [line([value('2025', '39')], [aim('a')], { sample: true })])
    expect(html).toContain('class="sample"')
    expect(html).toContain('invented')
  })
  it('leads from the address of an aim to its place there', async () => {
    const made = await objectivePage.make(contextOf({ lines: [digitalEconomy()] }, { slug: 'aim-2045' }))
    expect(made).toEqual({ kind: 'redirect', to: '/en/objectives/share#aim-2045' })
  })
})

describe('an aim without a measure', () => {
  it('has its words in every language that is here, its place and date', async () => {
    const quotes = [
      { language: 'vi' as const, quote: 'Hoàn thành Chính phủ số', clause: 'part_II__para_2' },
      { language: 'fr' as const, quote: 'Achever', clause: 'part_II__para_2' },
    ]
    const html = await show(objectivePage, [unmeasured('government', { quotes })], 'government', 'fr')
    expect(html).toContain('Pas encore de mesure.')
    expect(html).toMatch(/lang="fr">Achever.*lang="vi">Hoàn thành Chính phủ số/s)
    expect(html).toContain('52-NQ/TW, II.2')
    expect(html).toContain('2030')
  })
  it('says the level of one that was read with a unit that we do not know', async () => {
    const read = { value: '12', comparator: '>=', unit: 'bridges', kind: 'numeric' } as const
    expect(await show(objectivePage, [unmeasured('read', read)], 'read')).toContain('at least 12 bridges')
  })
})

describe('the list', () => {
  const sample = line([], [aim('mau', { workSample: true, subject: 'Sample aim' })], {
    id: 'sample',
    sample: true,
  })
  const lines = [
    digitalEconomy(),
    line([], [aim('waiting', { subject: 'Nobody counts yet' })], { id: 'empty' }),
    unmeasured('government', { subject: 'Digital government' }),
    sample,
  ]
  it('keeps what has figures, what waits for them, what nothing measures and what is sample apart', async () => {
    const html = await show(objectivesPage, lines)
    const order = [
      'href="/en/objectives/share"',
      'id="waiting"',
      'Nobody counts yet',
      'id="unmeasured"',
      'Digital government',
      'id="sample"',
      'Sample aim',
    ]
    const places = order.map((part) => html.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
  it('says of a measure what is newest, what is next and what is missing', async () => {
    const html = await show(objectivesPage, [digitalEconomy()])
    expect(html).toMatch(
      /14\.02%<\/b> <span class="faint">2025.*&gt; 30% <span class="faint">2030.*15\.98 points/s,
    )
    expect(html).toContain('href="/en/objectives/share#conflicts"')
  })
  it('says what comes next where there is nothing', async () => {
    expect(await show(objectivesPage, [])).toContain('No objectives yet')
  })
})

describe('the files', () => {
  const download = async (page: Page, file: string) => {
    const made = await page.make(contextOf({ lines: [digitalEconomy()] }, { file }))
    if (made.kind !== 'file') throw new Error(made.kind)
    return made
  }
  it('are named after the measure, also where an aim was asked for', async () => {
    expect((await download(objectiveCsv, 'aim-2030.csv')).name).toBe('share.csv')
  })
  it('hold in JSON all that the page says, with how to cite it', async () => {
    const { body, type } = await download(objectiveJson, 'share.json')
    expect(type).toBe('application/json')
    const read = JSON.parse(body)
    expect(read).toMatchObject({
      citation: 'Digital share. Cột Mốc, viewed on 23 Nov 2026. /en/objectives/share',
      asOf: '2026-11-23',
      pace: { needed: { year: 2030, level: 30 } },
    })
    expect(read.aims.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'missed',
      'open',
      'open',
      'open',
    ])
    expect(read.observations).toHaveLength(8)
    expect(read.observations[1]).toMatchObject({ period: '2021', source: 'office-2026' })
    expect(read.sources.map(({ id }: { id: string }) => id)).toEqual(['office-2026', 'paper-2025'])
  })
})
