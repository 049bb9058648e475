import { stringify } from 'csv-stringify/sync'
import type { PublicLine } from '../contract.ts'
import type { Reckoned, Row } from './reckon.ts'

const numbers = ['value', 'required', 'difference']
const columns = [
  'measure',
  'area',
  'period',
  'qualifier',
  'value',
  'unit',
  'status',
  'standing',
  'method',
  'required',
  'difference',
  'source',
  'source_publisher',
  'source_quotes',
  'source_url',
  'source_date',
  'reason',
  'known_from',
  'superseded_at',
  'sample',
] as const
type Cells = Record<(typeof columns)[number], string>

/**
 * Every value on a line as CSV, RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8.
 * Texts that a spreadsheet would run as a formula begin with an apostrophe; numbers stay numbers.
 */
export function lineCsv(line: PublicLine, { main, conflicts, earlier }: Reckoned): string {
  const rows = [...main, ...conflicts, ...earlier].map((row) => cellsOf(row, line))
  return stringify(rows, {
    bom: true,
    header: true,
    columns: [...columns],
    escape_formulas: true,
    // A negative number begins with a sign too, but it is no formula.
    cast: {
      string: (value, { column }) =>
        numbers.includes(String(column)) && !Number.isNaN(Number(value))
          ? { value, escape_formulas: false }
          : value,
    },
  })
}

function cellsOf({ observation, required, difference }: Row, { indicator }: PublicLine): Cells {
  const { source } = observation
  return {
    measure: indicator?.id ?? '',
    area: observation.area,
    period: observation.period,
    qualifier: observation.qualifier ?? '',
    value: observation.value,
    unit: indicator?.unit ?? '',
    status: observation.status,
    standing: observation.supersededAt === null ? observation.standing : 'earlier',
    method: observation.method,
    required: reckonedCell(required),
    difference: reckonedCell(difference),
    source: source.id,
    source_publisher: source.publisher,
    source_quotes: source.quotes ?? '',
    source_url: source.url ?? '',
    source_date: source.publishedOn ?? '',
    reason: observation.reason ?? '',
    known_from: observation.knownFrom,
    superseded_at: observation.supersededAt ?? '',
    sample: String(indicator?.sample ?? false),
  }
}

// Reckoned numbers carry no more digits than make sense: 14.128, not 14.128000000000002.
function reckonedCell(value: number | null): string {
  return value === null ? '' : String(Number(value.toFixed(4)))
}
