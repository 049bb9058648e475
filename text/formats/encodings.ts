import { beginsWith } from './recovered.ts'

/** A label for TextDecoder, or the two that it lacks. */
export type Encoding = string

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
]

/** The encoding that a byte-order mark tells. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  return marks.find(([, mark]) => beginsWith(bytes, mark))?.[0] ?? null
}

const sampled = 8192

/**
 * UTF-16 without a mark: in Latin scripts every second byte is mostly zero, and hardly any of the others. Vietnamese
 * letters beyond Latin-1 leave two thirds of them zero.
 */
export function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const pairs = Math.floor(Math.min(bytes.length, sampled) / 2)
  if (pairs < 4 || bytes.length % 2 !== 0) return null
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > pairs * 0.3 && even * 50 <= pairs) return 'utf-16le'
  return even > pairs * 0.3 && odd * 50 <= pairs ? 'utf-16be' : null
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string | null {
  if (bytes.length % 4 !== 0) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 4; at < bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian)
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null
    parts.push(String.fromCodePoint(code))
  }
  return parts.join('')
}

/** The text of bytes in an encoding; null where they are none, or where nobody knows the encoding. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding === 'utf-32le')
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const toned = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/giu

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/**
 * An encoding of one byte a letter, told by what the bytes would say: Vietnamese of Windows puts its tones behind
 * vowels; else Western European, where most is plain letters. Null where neither reads like words.
 */
export function oldEncoding(bytes: Uint8Array): { encoding: Encoding; text: string } | null {
  const western = decodeAs('windows-1252', bytes) ?? ''
  const length = Math.max(western.length, 1)
  const plain = countOf(western, /[A-Za-z\s]/g)
  // TextDecoder passes the bytes that windows-1252 leaves open as controls.
  const strange = countOf(western, /[\u0080-\u009f]/g)
  if (length < 8 || plain < length * 0.5 || strange > 0) return null
  const vietnamese = decodeAs('windows-1258', bytes)
  const marked = vietnamese === null ? 0 : countOf(vietnamese, tones)
  if (vietnamese !== null && marked >= 3 && countOf(vietnamese, toned) >= marked * 0.9) {
    return { encoding: 'windows-1258', text: vietnamese.normalize('NFC') }
  }
  const letters = countOf(western, /[\p{L}\p{N}\p{P}\p{Sc}\s+=<>|~^§°²³¹µ±·]/gu)
  return letters < length * 0.98 ? null : { encoding: 'windows-1252', text: western }
}
