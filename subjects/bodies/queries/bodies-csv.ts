import { stringify } from 'csv-stringify/sync'
import type { PublicBodyInTree } from '../contract/in-time.ts'

const columns = [
  { key: 'id', header: 'id' },
  { key: 'code', header: 'code' },
  { key: 'name', header: 'name' },
  { key: 'shortName', header: 'short_name' },
  { key: 'kind', header: 'kind' },
  { key: 'level', header: 'level' },
  { key: 'parent', header: 'parent' },
  { key: 'areaName', header: 'area' },
  { key: 'validFrom', header: 'valid_from' },
  { key: 'validUntil', header: 'valid_until' },
  { key: 'confirmation', header: 'confirmation' },
]

/** Bodies as CSV; what is unknown is empty. Cells that a spreadsheet would run are told as text. */
export function bodiesCsvOf(bodies: readonly PublicBodyInTree[]): string {
  return stringify([...bodies], { header: true, columns, escape_formulas: true })
}
