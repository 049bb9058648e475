import type { DocumentKind } from '../contract.ts'
import { issuerSlug, slugOf } from './issuers.ts'

// Capitals with at most one small letter in a group: NĐ-CP, QĐ-TTg, CTr/TU, TTLT-BTC-BKHCN, QH14.
const group = '[A-ZĐĂÂÊÔƠƯ][A-ZĐĂÂÊÔƠƯa-zđ]{0,9}\\d{0,2}'

/** A document number: 52-NQ/TW, 30/2020/NĐ-CP, 1829/QĐ-BCT, 67/2006/QH11. It holds no capturing group. */
export const numberPattern = `\\d{1,6}[a-eđ]?(?:\\/\\d{4})?[-/]${group}(?:[-/&]${group})*`

const wholeNumber = new RegExp(
  `^(?:(?:\\p{L}+\\s+){0,2}(?:số|no\\.?|n°|nº|number|numéro|#))?\\s*:?\\s*(${numberPattern})\\.?(?:\\s+V\\/v\\s*:?\\s*(.+))?$`,
  'iu',
)

// Without letters a number is one only where a word says so: No. 7/2026, N° 2026-12.
const labelledNumber = /^(?:no\.?|n°|nº|number|numéro|số)\s*:?\s*(\d{1,6}\s?[/-]\s?\d{2,4})\.?$/iu

/**
 * The number that a header line alone gives (`Số 52-NQ/TW`, `No. 52-NQ/TW`, `Số: 30/2020/NĐ-CP`), white space around its
 * signs left out; `about` is what a letter says beside it (`V/v …`), at the end of the line.
 */
export function numberOfLine(line: string): { number: string; about: string | null } | null {
  if (line.length > 600 || !/\d/.test(line) || !/[-/]/.test(line)) return null
  const [, number, about] =
    wholeNumber.exec(
      line.replace(/(?<=\d)\s*([/-])\s*(?=\p{Lu})|(?<=\p{L})\s+([/-])\s*(?=\p{Lu})/gu, '$1$2'),
    ) ?? []
  if (number !== undefined) return { number, about: about ?? null }
  const labelled = labelledNumber.exec(line)?.[1]?.replace(/\s/g, '')
  return labelled === undefined ? null : { number: labelled, about: null }
}

const blank = /^(?:(?:\p{L}+\s+)?(?:số|no\.?|n°))\s*:?\s*(?:\.{2,}|…+|_{2,})?\s*[-/][\p{L}/&-]{2,20}$/iu

/** A number that a draft leaves open: `Số:      /KH-UBND`. */
export function numberLeftBlank(line: string): boolean {
  return (
    line.length < 60 &&
    /[-/]/.test(line) &&
    blank.test(line.replace(/\s+/g, ' ').replace(/\s*([-/])\s*/g, '$1'))
  )
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
  // A French number names no code of letters: 2019-536.
  const country = /^\d{2,4}-\d+$/.test(number) ? 'fr' : 'vn'
  return `/akn/${country}/${rootOf(kind)}/${kind}/${issuerSlug(issuer)}/${date}/${slugOf(number)}`
}
