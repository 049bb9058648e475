import { type Note, ReadError } from '../contract.ts'
import { decodeAs, markedEncoding, oldEncoding, unmarkedUtf16 } from './encodings.ts'

export type Decoded = { readonly text: string; readonly notes: readonly Note[] }

// Tab, line feed, form feed, carriage return and escape occur in texts; the other controls do not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i
const prescanned = 2048

/** The encoding that a page says it has; old Vietnamese pages name one that browsers made for their fonts. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, prescanned))
  const found = declared.exec(start)
  const label = (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  return label === '' ? null : label === 'x-user-defined' ? 'windows-1252' : label
}

function oldNote(encoding: string, text: string): Note {
  const count = text.length - text.replace(/[\u0080-\uffff]/g, '').length
  return { code: 'legacy-encoding', details: { encoding, count }, span: null }
}

/** UTF-8 with a few bytes broken: what is whole stays, the rest becomes replacement signs. */
function almostUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  if (whole < broken * 20) return null
  return { text, notes: [{ code: 'signs-unknown', details: { count: broken }, span: null }] }
}

function decodeUnmarked(bytes: Uint8Array): Decoded | null {
  const utf16 = unmarkedUtf16(bytes)
  const text = decodeAs(utf16 ?? 'utf-8', bytes)
  if (text !== null || utf16 !== null) return text === null ? null : { text, notes: [] }
  const almost = almostUtf8(bytes)
  if (almost !== null) return almost
  const label = declaredEncoding(bytes)
  const page = label === null || label === 'utf-8' ? null : decodeAs(label, bytes)
  if (label !== null && page !== null) return { text: page.normalize('NFC'), notes: [oldNote(label, page)] }
  const old = oldEncoding(bytes)
  return old === null ? null : { text: old.text, notes: [oldNote(old.encoding, old.text)] }
}

/**
 * Bytes to text: Unicode in any form, with a byte-order mark or without; else, where it reads like words, an encoding of
 * Windows, with a note. The mark is no part of the text.
 * @throws ReadError `not-text`
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const marked = markedEncoding(bytes)
  const text = marked === null ? null : decodeAs(marked, bytes)
  const decoded = marked === null ? decodeUnmarked(bytes) : text === null ? null : { text, notes: [] }
  if (decoded === null) throw new ReadError('not-text', { file, encoding: marked ?? 'utf-8' })
  const controls = decoded.text.match(binary)?.length ?? 0
  if (controls * 1000 > decoded.text.length)
    throw new ReadError('not-text', { file, encoding: marked ?? 'utf-8' })
  return decoded
}
