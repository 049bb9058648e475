import { createHash } from 'node:crypto'

/** What is kept of a secret: its SHA-256 in hexadecimal. Secrets here are long and random, so nothing slower is needed. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** A secret of 244 random bits, made of two new ids. */
export function newSecret(newId: () => string): string {
  return `${newId()}${newId()}`.replaceAll('-', '')
}

/** A digest as the database holds it. */
export function bytesOf(digest: string): Buffer {
  return Buffer.from(digest, 'hex')
}
