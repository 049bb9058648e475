import type { PublicObservation, PublicSeries } from '../../indicators/contract.ts'
import type { PublicLine } from '../contract.ts'
import { type Aim, measuredLine, unmeasuredLine } from '../rules/line.ts'

/** Lines of a made-up country, for tests: what is not said is a yearly share of which more is better. */

const now = new Date('2026-11-23T03:00:00Z')
/** The office's day in tests. */
export const today = '2026-11-23'

const office: PublicObservation['source'] = {
  id: 'office-2026',
  publisher: 'Paper',
  url: 'https://example.org/office',
  publishedOn: '2026-01-05',
  kind: 'press',
  quotes: 'Statistics office',
}
/** A second source, a paper that speaks for itself. */
export const paper: PublicObservation['source'] = {
  ...office,
  id: 'paper-2025',
  publisher: 'Other paper',
  url: null,
  publishedOn: null,
  quotes: null,
}

/** A value on the line, final, of the office. */
export function value(period: string, said: string, changes: Partial<PublicObservation> = {}) {
  return {
    id: `00000000-0000-4000-8000-${period.replace(/\D/g, '').padStart(12, '0')}`,
    method: 'main',
    area: 'VN',
    areaName: 'Made-up country',
    period,
    qualifier: null,
    value: said,
    status: 'final',
    standing: 'main',
    reason: null,
    source: office,
    knownFrom: '2026-01-05T00:00:00Z',
    supersededAt: null,
    ...changes,
  } satisfies PublicObservation
}

/** An aim on the made-up measure, of resolution 52, at least 30% by 2030. */
export function aim(id: string, changes: Partial<Aim> = {}): Aim {
  return {
    id,
    work: '52-nq-tw',
    number: '52-NQ/TW',
    issuedOn: '2019-09-27',
    workSample: false,
    area: 'VN',
    clause: 'part_II__para_2',
    position: 0,
    indicator: 'share',
    fit: 'same',
    fitNote: null,
    kind: 'numeric',
    subject: 'Digital share of GDP',
    comparator: '>=',
    value: '30',
    upper: null,
    unit: 'percent',
    of: null,
    scope: null,
    deadline: 2030,
    quotes: [],
    ...changes,
  }
}

/** A line with everything judged and reckoned by the rules. */
export function line(
  observations: readonly PublicObservation[],
  aims: readonly Aim[],
  indicator: Partial<PublicSeries['indicator']> = {},
): PublicLine {
  const series: PublicSeries = {
    indicator: {
      id: 'share',
      unit: 'percent',
      direction: 'higher',
      frequency: 'yearly',
      name: 'Digital share',
      question: 'How much is digital',
      definition: 'One divided by the other.',
      unitWords: '% of GDP',
      authority: null,
      note: null,
      sample: false,
      ...indicator,
    },
    methods: [
      { id: 'main', main: true, name: 'Main way', note: null },
      { id: 'estimate', main: false, name: 'Estimate', note: null },
    ],
    observations: [...observations],
  }
  return measuredLine(aims, series, now)
}

/** An aim that nothing measures. */
export function unmeasured(id: string, changes: Partial<Aim> = {}): PublicLine {
  const words = { kind: 'qualitative', comparator: null, value: null, unit: null } as const
  return unmeasuredLine(aim(id, { indicator: null, fit: null, ...words, ...changes }), now)
}

/** The digital economy as it is: the story that the pages have to tell. */
export function digitalEconomy(): PublicLine {
  const ministry = { method: 'estimate', standing: 'conflict', status: 'estimate', source: paper } as const
  const earlier = { standing: 'earlier', status: 'unknown' } as const
  return line(
    [
      value('2020', '12.66'),
      value('2021', '12.87', { reason: 'New edition.' }),
      value('2022', '12.83', { reason: 'New edition.' }),
      value('2023', '12.87'),
      value('2024', '13.17'),
      value('2025', '14.02', { status: 'preliminary' }),
      value('2024', '18.3', { ...ministry, reason: 'Another way of counting.' }),
      value('2023', '12.33', earlier),
    ],
    [
      aim('aim-2025', { comparator: 'about', value: '20', deadline: 2025 }),
      aim('aim-2030', {
        comparator: '>',
        quotes: [{ language: 'vi', quote: 'hon 30% GDP', clause: 'part_II__para_2' }],
      }),
      aim('aim-57-2030', { work: '57-nq-tw', number: '57-NQ/TW', issuedOn: '2024-12-22' }),
      aim('aim-2045', { work: '57-nq-tw', number: '57-NQ/TW', value: '50', deadline: 2045 }),
    ],
  )
}
