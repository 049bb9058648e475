import { ReadError } from '../contract.ts'
import { beginsWith } from './recovered.ts'

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return beginsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'
}

// Tab, line feed, form feed, carriage return and escape occur in texts; the other controls do not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/**
 * Bytes to text: UTF-8 with or without byte-order mark, UTF-16 with one. The mark is no part of the text.
 * @throws ReadError `not-text`
 */
export function decode(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ReadError('not-text', { file, encoding })
  }
  if (binary.test(text)) throw new ReadError('not-text', { file, encoding })
  return text
}
