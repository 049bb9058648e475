import { stringify } from 'csv-stringify/sync'
import type { PublicSeriesInPlaces } from '../contract/series.ts'

const columns = [
  'indicator',
  'method',
  'area',
  'area_name',
  'area_from',
  'area_until',
  'area_part_of',
  'period',
  'qualifier',
  'value',
  'unit',
  'status',
  'standing',
  'reason',
  'source',
  'source_publisher',
  'source_quotes',
  'source_url',
  'source_date',
  'known_from',
  'superseded_at',
  'sample',
] as const
type Column = (typeof columns)[number]

/**
 * Every value of a series as CSV, RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8.
 * Texts that a spreadsheet would run as a formula begin with an apostrophe; numbers stay numbers.
 * A place that merged into another has its last day in `area_until` and the other in `area_part_of`: rows of parts and
 * of the whole are never one line.
 */
export function seriesCsv({ indicator, observations, places }: PublicSeriesInPlaces): string {
  const placeOf = new Map(places.map((place) => [place.id, place]))
  const rows = observations.map((observation): Record<Column, string> => {
    const { source } = observation
    const place = placeOf.get(observation.area)
    return {
      indicator: text(indicator.id),
      method: text(observation.method),
      area: text(observation.area),
      area_name: text(observation.areaName),
      area_from: place?.validFrom ?? '',
      area_until: place?.validUntil ?? '',
      area_part_of: text(place?.partOf ?? null),
      period: observation.period,
      qualifier: observation.qualifier ?? '',
      value: observation.value,
      unit: indicator.unit,
      status: observation.status,
      standing: observation.standing,
      reason: text(observation.reason),
      source: text(source.id),
      source_publisher: text(source.publisher),
      source_quotes: text(source.quotes),
      source_url: text(source.url),
      source_date: source.publishedOn ?? '',
      known_from: observation.knownFrom,
      superseded_at: observation.supersededAt ?? '',
      sample: String(indicator.sample),
    }
  })
  return stringify(rows, { bom: true, header: true, columns: [...columns] })
}

// OWASP "CSV injection": = + - @, tab and return begin a formula, in their full-width forms too.
function text(value: string | null): string {
  if (value === null) return ''
  return /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/.test(value) ? `'${value}` : value
}
