import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The number in a piece's name, so that `chunk_10` comes after `chunk_9`. */
const byNumber = new Intl.Collator('en', { numeric: true })

/** The bytes of a text; a folder is a document that was cut into pieces, joined in their order. */
export function joinedPieces(path: string): Uint8Array {
  if (!statSync(path).isDirectory()) return new Uint8Array(readFileSync(path))
  const pieces = readdirSync(path).filter((file) => file.endsWith('.md'))
  const texts = pieces.sort(byNumber.compare).map((file) => readFileSync(join(path, file), 'utf8'))
  return new TextEncoder().encode(texts.join('\n\n'))
}
