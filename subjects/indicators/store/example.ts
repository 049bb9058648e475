import type { Area, Source } from '../../bodies/contract.ts'
import { Indicator } from '../contract.ts'
import { observationColumns } from '../rules/observation-file.ts'

/** A small world for the tests of this room: two areas, two sources, an indicator with two methods. */
const words = (text: string) => ({ vi: `${text} vi`, en: `${text} en`, fr: `${text} fr` })

const area = (id: string, name: string): Area => ({
  id,
  kind: 'country',
  code: null,
  iso: id,
  names: { vi: name, en: name, fr: name },
  fullNames: null,
  validFrom: null,
  validUntil: null,
  successor: null,
  source: 'register',
})
export const areas = [area('VN', 'Việt Nam'), area('LA', 'Lào')]

const source = (id: string, publishedOn: string | null): Source => ({
  id,
  publisher: `Publisher of ${id}`,
  url: `https://example.org/${id}`,
  publishedOn,
  kind: 'press',
  quotes: words('Statistics office'),
})
export const sources = [
  source('paper-2024', '2024-01-06'),
  source('paper-2025', '2025-01'),
  source('undated', null),
]

const shape = {
  unit: 'percent',
  direction: 'higher',
  frequency: 'yearly',
  unitWords: words('% of all'),
  questions: words('How much'),
  definitions: words('One divided by the other'),
  authority: null,
  authorityWords: null,
  note: null,
}
const method = (id: string, main: boolean) => ({ id, main, names: words(id), notes: null })

export const indicators = [
  Indicator.parse({
    ...shape,
    id: 'share',
    names: { vi: 'Tỷ trọng kinh tế số', en: 'Digital share', fr: 'Part du numérique' },
    methods: [method('office', true), method('estimate', false)],
  }),
  Indicator.parse({
    ...shape,
    id: 'growth',
    names: { vi: 'Đà tăng', en: 'Growth', fr: 'Croissance' },
    methods: [method('office', true)],
  }),
  Indicator.parse({
    ...shape,
    id: 'sample-share',
    names: words('Sample'),
    methods: [method('office', true)],
    sample: true,
  }),
]

export const reasons = { 'other-method': words('Another method') }

/** One row of an observation file; what is not given is a final main value of 2024. */
export type Row = Partial<Record<string, string>>
const usual: Row = {
  indicator: 'share',
  method: 'office',
  area: 'VN',
  period: '2024',
  qualifier: '',
  value: '13.17',
  unit: 'percent',
  status: 'final',
  standing: 'main',
  source: 'paper-2024',
  reason: '',
}

/** An observation file of rows. */
export function fileOf(...rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    observationColumns.map((column) => ({ ...usual, ...row })[column]).join(','),
  )
  return [observationColumns.join(','), ...lines, ''].join('\n')
}
