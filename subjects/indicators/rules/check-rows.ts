import { type Observation, observationErrors, type Unit } from '../contract.ts'
import { rowOf } from './observation-file.ts'
import { readPeriod } from './period.ts'

/** What rows may name, as the database knows it. */
export type Known = {
  indicators: ReadonlyMap<string, { unit: Unit; methods: ReadonlyMap<string, { main: boolean }> }>
  areas: ReadonlySet<string>
  sources: ReadonlySet<string>
  reasons: ReadonlySet<string>
}

/** The point that a value is about: one main value stands at each. */
export function pointOf(row: Pick<Observation, 'indicator' | 'area' | 'period'>): string {
  return JSON.stringify([row.indicator, row.area, row.period])
}

/** What tells one published value from another; `68.6` and `68.60` are one value. */
export function keyOf(
  row: Pick<Observation, 'indicator' | 'method' | 'area' | 'period' | 'source' | 'value'>,
): string {
  return JSON.stringify([row.indicator, row.method, row.area, row.period, row.source, plain(row.value)])
}

// Compared as text: a float would take two long decimals for one.
function plain(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace(/^-/, '').split('.')
  const digits = `${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '')}`
  return decimal.startsWith('-') && digits !== '0.' ? `-${digits}` : digits
}

/** Refuses the first row that names what is not known, or says twice what can be said once. */
export function checkRows(rows: readonly Observation[], known: Known): void {
  const mains = new Map<string, number>()
  const keys = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const at = rowOf(index)
    checkNames(row, known, at)
    const first = keys.get(keyOf(row))
    if (first !== undefined) {
      throw observationErrors.duplicateRow({ row: at, column: 'value', value: row.value, first })
    }
    keys.set(keyOf(row), at)
    if (row.standing !== 'main') continue
    const main = mains.get(pointOf(row))
    if (main !== undefined) {
      throw observationErrors.duplicateMain({ row: at, column: 'standing', value: row.value, first: main })
    }
    mains.set(pointOf(row), at)
  }
}

function checkNames(row: Observation, known: Known, at: number): void {
  const indicator = known.indicators.get(row.indicator)
  if (!indicator) throw observationErrors.unknownIndicator(cell(at, 'indicator', row.indicator))
  const method = indicator.methods.get(row.method)
  if (!method) throw observationErrors.unknownMethod(cell(at, 'method', row.method))
  if (!known.areas.has(row.area)) throw observationErrors.unknownArea(cell(at, 'area', row.area))
  if (row.unit !== indicator.unit) {
    throw observationErrors.wrongUnit({ ...cell(at, 'unit', row.unit), expected: indicator.unit })
  }
  if (!known.sources.has(row.source)) throw observationErrors.unknownSource(cell(at, 'source', row.source))
  if (row.reason !== null && !known.reasons.has(row.reason)) {
    throw observationErrors.unknownReason(cell(at, 'reason', row.reason))
  }
  if (row.standing !== 'main') return
  if (!method.main) throw observationErrors.notForMain(cell(at, 'method', row.method))
  if (readPeriod(row.period)?.about) throw observationErrors.notForMain(cell(at, 'period', row.period))
}

function cell(row: number, column: string, value: string) {
  return { row, column, value }
}
