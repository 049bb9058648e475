import type { DocumentKind } from '../contract.ts'
import { issuerSlug, slugOf } from './issuers.ts'

// Capitals with at most one small letter in a group: NĐ-CP, QĐ-TTg, CTr/TU, TTLT-BTC-BKHCN, QH14.
const group = '[A-ZĐĂÂÊÔƠƯ][A-ZĐĂÂÊÔƠƯa-zđ]{0,9}\\d{0,2}'

/** A document number: 52-NQ/TW, 30/2020/NĐ-CP, 1829/QĐ-BCT, 67/2006/QH11. It holds no capturing group. */
export const numberPattern = `\\d{1,5}(?:\\/\\d{4})?[-/]${group}(?:[-/&]${group})*`

const wholeNumber = new RegExp(
  `^(?:(?:\\p{L}+\\s+)?(?:số|no\\.?|n°|nº|number|numéro|#))?\\s*:?\\s*(${numberPattern})\\.?$`,
  'iu',
)

/** The number that a header line alone gives (`Số 52-NQ/TW`, `No. 52-NQ/TW`, `Số: 30/2020/NĐ-CP`). */
export function numberOfLine(line: string): string | null {
  if (line.length > 60) return null
  return wholeNumber.exec(line)?.[1] ?? null
}

// The Akoma Ntoso document type under which each kind stands in the work IRI.
const acts: readonly DocumentKind[] = ['law', 'ordinance', 'decree', 'circular', 'decision', 'regulation']

/** Akoma Ntoso's name for the root element of a kind. */
export function rootOf(kind: DocumentKind): 'statement' | 'act' | 'doc' {
  if (kind === 'resolution' || kind === 'conclusion' || kind === 'directive') return 'statement'
  return acts.includes(kind) ? 'act' : 'doc'
}

type Identity = {
  kind: DocumentKind | null
  issuer: string | null
  date: string | null
  number: string | null
}

/** The work IRI, the same for every language: `/akn/vn/statement/resolution/politburo/2019-09-27/52-nq-tw`. */
export function workIri({ kind, issuer, date, number }: Identity): string | null {
  if (kind === null || issuer === null || date === null || number === null) return null
  return `/akn/vn/${rootOf(kind)}/${kind}/${issuerSlug(issuer)}/${date}/${slugOf(number)}`
}
