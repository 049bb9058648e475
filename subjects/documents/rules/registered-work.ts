import type { ReadDocument } from '../../../text/contract.ts'

/** What a document must say of itself before it can be registered. */
export type Identity = { iri: string; number: string; issuer: string; issuedOn: string }

/** The identity of a document, or the names of what it does not say. */
export function identify(document: ReadDocument): Identity | { missing: string[] } {
  const { work, number, issuer, date } = document
  if (work && number && issuer && date) return { iri: work, number, issuer, issuedOn: date }
  const missing = Object.entries({ number, issuer, date, work })
    .filter(([, value]) => !value)
    .map(([name]) => name)
  return { missing }
}

/** The address of a work by its number: `52-NQ/TW` is `52-nq-tw`, `71/NQ-CP` is `71-nq-cp`. */
export function workId(number: string): string {
  return number
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
