import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

type Metadata = { readonly chunks?: readonly { readonly file_path?: string }[] }

/** The number in a piece's name, so that `chunk_10` comes after `chunk_9`. */
const byNumber = new Intl.Collator('en', { numeric: true })

/** The order in which the collection's own metadata name the pieces; what they do not name follows by number. */
function inOrder(folder: string, pieces: readonly string[]): string[] {
  const path = join(folder, 'metadata.json')
  const { chunks = [] } = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Metadata) : {}
  const named = chunks.map(({ file_path }) => basename(file_path ?? '').normalize('NFC'))
  const place = (piece: string) => {
    const at = named.indexOf(piece.normalize('NFC'))
    return at < 0 ? named.length : at
  }
  return pieces.toSorted((one, other) => place(one) - place(other) || byNumber.compare(one, other))
}

/** Who cut the pieces wrote the piece's own name above some of them: that is no part of the document. */
function withoutName(piece: string, text: string): string {
  const [, first = '', rest = ''] = /^# ?([^\n]*)\n([\s\S]*)$/.exec(text) ?? []
  return first.trim().normalize('NFC') === basename(piece, '.md').normalize('NFC') ? rest.trimStart() : text
}

/** The bytes of a text; a folder is a document that was cut into pieces, joined in their order. */
export function joinedPieces(path: string): Uint8Array {
  if (!statSync(path).isDirectory()) return new Uint8Array(readFileSync(path))
  const pieces = readdirSync(path).filter((file) => file.endsWith('.md'))
  const texts = inOrder(path, pieces).map((file) => withoutName(file, readFileSync(join(path, file), 'utf8')))
  return new TextEncoder().encode(texts.join('\n\n'))
}
