import { createHash } from 'node:crypto'

/**
 * A digest of a document's own words: the same for two files that differ only in the clutter around it,
 * in line ends, blanks, or the way accents are encoded.
 */
export function wordsDigest(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .split(/\s+/)
    .filter(Boolean)
  return createHash('sha256').update(words.join(' ')).digest('hex')
}
