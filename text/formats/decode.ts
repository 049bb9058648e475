import { maximumBytes, ReadError } from '../contract.ts'

type Signature = { readonly format: string; readonly bytes: readonly number[] }

/** What other files begin with. */
const signatures: readonly Signature[] = [
  { format: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'doc', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { format: 'gzip', bytes: [0x1f, 0x8b] },
  { format: 'tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
]

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le'
  return begins(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'
}

// Tab, line feed, form feed, carriage return and escape occur in texts; the other controls do not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/**
 * Bytes to text: UTF-8 with or without byte-order mark, UTF-16 with one. The mark is no part of the text.
 * @throws ReadError `empty`, `too-large`, `format-not-supported`, `not-text`
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length > maximumBytes) {
    throw new ReadError('too-large', { file, bytes: bytes.length, maximum: maximumBytes })
  }
  const known = signatures.find((signature) => begins(bytes, signature.bytes))
  if (known !== undefined) throw new ReadError('format-not-supported', { file, format: known.format })
  const encoding = encodingOf(bytes)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ReadError('not-text', { file, encoding })
  }
  if (binary.test(text)) throw new ReadError('not-text', { file, encoding })
  if (!/\S/.test(text)) throw new ReadError('empty', { file })
  return text
}
