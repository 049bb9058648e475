import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { loadShipped } from '../../app/shipped/load.ts'
import { loadObjectives } from '../../subjects/objectives/actions/load.ts'
import { Objective } from '../../subjects/objectives/contract.ts'
import { getLine } from '../../subjects/objectives/queries/get.ts'
import { listLines } from '../../subjects/objectives/queries/list.ts'
import { scenario } from '../office/scenario.ts'

const shipped = z.array(Objective).parse(JSON.parse(readFileSync('data/objectives.json', 'utf8')))

describe('the facts that ship', () => {
  scenario('loaded again at the next start change nothing', async (office) => {
    const facts = () => office.database.tables.selectFrom('facts').select('id').execute()
    const before = await facts()
    await loadShipped(office)
    expect(await facts()).toEqual(before)
  })

  scenario('hold both resolutions with all their objectives', async (office) => {
    const lines = await office.ask(listLines, { language: 'en' })
    const aims = lines.flatMap((line) => line.aims)
    const ofWork = (work: string) => aims.filter((aim) => aim.work === work).length
    expect([ofWork('52-nq-tw'), ofWork('57-nq-tw')]).toEqual([18, 28])
  })

  scenario('that are new in a later edition load as one action with one fact', async (office) => {
    const changed = shipped.map((aim) =>
      aim.id === '52-nq-tw-2030-digital-economy' || aim.id.startsWith('52-nq-tw-2030-digital-eco')
        ? { ...aim, subjects: { ...aim.subjects, en: 'Digital economy, said anew' } }
        : aim,
    )
    expect(await office.perform(loadObjectives, { objectives: changed })).toMatchObject({
      written: 1,
      kept: [],
    })
    const line = await office.ask(getLine, { slug: 'digital-economy-share-gdp', language: 'en' })
    expect(line.aims.map(({ subject }) => subject)).toContain('Digital economy, said anew')
    expect(await office.historyOf('shipped', 'objectives')).toEqual([
      'objectives-loaded',
      'objectives-loaded',
    ])
  })
})

describe('where the country stands', () => {
  scenario('the digital economy missed the 2025 milestone by 5.98 points', async (office) => {
    const line = await office.ask(getLine, { slug: 'digital-economy-share-gdp', language: 'en' })
    const main = line.observations.filter(({ standing }) => standing === 'main')
    expect(main.map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2020 12.66',
      '2021 12.87',
      '2022 12.83',
      '2023 12.87',
      '2024 13.17',
      '2025 14.02',
    ])
    expect(main.at(-1)?.status).toBe('preliminary')
    const [first] = line.aims
    expect(first).toMatchObject({
      deadline: 2025,
      comparator: 'about',
      value: '20',
      verdict: 'missed',
      gap: 5.98,
    })
    const other = line.observations.filter(({ method }) => method === 'mic-estimate')
    expect(other).toMatchObject([{ period: '2024', value: '18.3', standing: 'conflict' }])
    expect(line.path.map(({ time, value }) => [time, value])).toEqual([
      [2020, 12.66],
      [2025, 20],
      [2030, 30],
      [2045, 50],
    ])
    expect(line.pathStart).toEqual({ period: '2020', afterResolution: true })
  })

  scenario('ranks, averages and missing figures are judged for what they are', async (office) => {
    const verdictOf = async (slug: string, deadline: number) => {
      const { aims } = await office.ask(getLine, { slug, language: 'en' })
      return aims.find((aim) => aim.deadline === deadline)?.verdict
    }
    expect(await verdictOf('gii-rank-asean', 2025)).toBe('reached')
    expect(await verdictOf('egdi-rank-asean', 2025)).toBe('missed')
    expect(await verdictOf('labour-productivity-growth', 2025)).toBe('unverified')
    expect(await verdictOf('smart-cities', 2025)).toBe('unverified')
    expect(await verdictOf('rd-expenditure-gdp', 2030)).toBe('open')
  })
})
