import { Inflate } from 'fflate'
import { ReadError } from '../../contract.ts'
import { crc32 } from './crc.ts'

type Entry = {
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly compressed: number
  readonly headerAt: number
}

/** The entries of an archive by name: small letters, forward slashes, no slash in front. */
export type Zip = { readonly names: ReadonlySet<string>; readonly read: (name: string) => Uint8Array | null }

const mostEntries = 10_000
const mostBytesOfEntry = 64 * 1024 * 1024
const mostBytesOfAll = 128 * 1024 * 1024
// Deflate reaches 1,032 to 1. The XML of long tables that repeat themselves stays below 200 to 1.
const highestRatio = 400
const ratioCountsFrom = 4 * 1024 * 1024
const piece = 16 * 1024

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headerSignature = 0x04034b50

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function readDirectory(bytes: Uint8Array, file: string): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) throw new ReadError('damaged', { file, what: 'zip-end' })
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new ReadError('too-complex', { file, what: 'zip-entries', count })
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) {
      throw new ReadError('damaged', { file, what: 'zip-directory' })
    }
    const nameLength = view.getUint16(at + 28, true)
    const name = plainName(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
    // Of two entries with one name, programs read now the first, now the last.
    if (entries.has(name)) throw new ReadError('damaged', { file, what: 'zip-name-twice', name })
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function packedBytes(bytes: Uint8Array, { headerAt, compressed }: Entry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== headerSignature) return null
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  return from + compressed <= bytes.length ? bytes.subarray(from, from + compressed) : null
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Unpacks in pieces and stops where there is more than `most`: sizes that an archive claims are not believed. */
function inflate(packed: Uint8Array, most: number): Uint8Array | 'too-complex' | 'damaged' {
  const parts: Uint8Array[] = []
  let length = 0
  let ended = false
  const stream = new Inflate((part, final) => {
    length += part.length
    parts.push(part)
    ended = final
  })
  try {
    for (let at = 0; at < packed.length; at += piece) {
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.length)
      if (length > most) return 'too-complex'
      if (length > ratioCountsFrom && length > packed.length * highestRatio) return 'too-complex'
    }
  } catch {
    return 'damaged'
  }
  return ended ? joined(parts, length) : 'damaged'
}

/**
 * Opens a ZIP archive; entries are unpacked when asked for. Nothing is written anywhere.
 * @throws ReadError `damaged`, `too-complex` (entries, sizes), `encrypted`; `read` too
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const entries = readDirectory(bytes, file)
  let left = mostBytesOfAll
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(plainName(name))
    if (entry === undefined) return null
    if ((entry.flags & 1) === 1) throw new ReadError('encrypted', { file })
    const packed = packedBytes(bytes, entry)
    if (packed === null || (entry.method !== 0 && entry.method !== 8)) {
      throw new ReadError('damaged', { file, what: name })
    }
    const whole = entry.method === 0 ? packed : inflate(packed, Math.min(mostBytesOfEntry, left))
    if (whole === 'too-complex') throw new ReadError('too-complex', { file, what: name })
    if (whole === 'damaged' || crc32(whole) !== entry.crc)
      throw new ReadError('damaged', { file, what: name })
    left -= whole.length
    return whole
  }
  return { names: new Set(entries.keys()), read }
}
