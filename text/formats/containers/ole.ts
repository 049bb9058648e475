import { ReadError } from '../../contract.ts'

/** The streams of a compound file (OLE2, MS-CFB) by name. */
export type Ole = {
  readonly names: ReadonlySet<string>
  readonly stream: (name: string) => Uint8Array | null
}

const endOfChain = 0xfffffffe
const noSector = 0xffffffff
const entrySize = 128
const mostEntries = 10_000

type Sectors = {
  readonly bytes: Uint8Array
  readonly size: number
  readonly first: number
  readonly next: Uint32Array
}
type Entry = { readonly start: number; readonly size: number; readonly isRoot: boolean }

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The sectors of a chain, one after the other; one that comes back to itself is refused. */
function chain(
  { bytes, size, first, next }: Sectors,
  start: number,
  length: number,
  file: string,
): Uint8Array {
  const whole = new Uint8Array(Math.min(length, bytes.length))
  let filled = 0
  let sector = start
  for (let steps = 0; filled < whole.length; steps += 1) {
    if (sector >= next.length || steps > next.length)
      throw new ReadError('damaged', { file, what: 'ole-chain' })
    const at = first + sector * size
    const part = bytes.subarray(at, at + Math.min(size, whole.length - filled))
    if (part.length === 0) throw new ReadError('damaged', { file, what: 'ole-sector' })
    whole.set(part, filled)
    filled += part.length
    sector = next[sector] ?? endOfChain
  }
  return whole
}

/** All of a chain whose length is not told. */
function wholeChain(sectors: Sectors, start: number, file: string): Uint8Array {
  let count = 0
  for (let sector = start; sector < sectors.next.length; sector = sectors.next[sector] ?? endOfChain) {
    count += 1
    if (count > sectors.next.length) throw new ReadError('damaged', { file, what: 'ole-cycle' })
  }
  return chain(sectors, start, count * sectors.size, file)
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true))
}

/** The table of sectors, whose own sectors are listed in the header and, for large files, in a chain behind it. */
function readTable(bytes: Uint8Array, size: number, file: string): Uint32Array {
  const view = viewOf(bytes)
  const most = Math.ceil(bytes.length / size)
  const places: number[] = []
  for (let at = 0; at < 109; at += 1) places.push(view.getUint32(0x4c + at * 4, true))
  let more = view.getUint32(0x44, true)
  for (let steps = 0; more < most; steps += 1) {
    if (steps > most) throw new ReadError('damaged', { file, what: 'ole-cycle' })
    const list = numbersIn(bytes.subarray((more + 1) * size, (more + 2) * size))
    for (const place of list.subarray(0, -1)) places.push(place)
    more = list.at(-1) ?? endOfChain
  }
  const table = new Uint32Array(most).fill(noSector)
  let filled = 0
  for (const place of places) {
    if (place >= most) continue
    const part = numbersIn(bytes.subarray((place + 1) * size, (place + 2) * size))
    table.set(part.subarray(0, Math.max(0, most - filled)), filled)
    filled = Math.min(filled + part.length, most)
  }
  return table
}

function readEntries(directory: Uint8Array, file: string): Map<string, Entry> {
  const view = viewOf(directory)
  const count = Math.floor(directory.length / entrySize)
  if (count > mostEntries) throw new ReadError('too-complex', { file, what: 'ole-entries', count })
  const entries = new Map<string, Entry>()
  for (let at = 0; at < count * entrySize; at += entrySize) {
    const nameLength = Math.min(view.getUint16(at + 0x40, true), 64)
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, nameLength - 2)))
    const type = view.getUint8(at + 0x42)
    // The text of a document embedded in this one has the same name, further down the tree.
    if (type !== 0 && !entries.has(name)) {
      const [start, size] = [view.getUint32(at + 0x74, true), view.getUint32(at + 0x78, true)]
      entries.set(name, { start, size, isRoot: type === 5 })
    }
  }
  return entries
}

/**
 * Opens a compound file.
 * @throws ReadError `damaged` (also where chains run in circles), `too-complex`; `stream` too
 */
export function openOle(bytes: Uint8Array, file: string): Ole {
  if (bytes.length < 512) throw new ReadError('damaged', { file, what: 'ole-header' })
  const view = viewOf(bytes)
  const [shift, smallShift] = [view.getUint16(0x1e, true), view.getUint16(0x20, true)]
  if ((shift !== 9 && shift !== 12) || smallShift !== 6) {
    throw new ReadError('damaged', { file, what: 'ole-header' })
  }
  const size = 1 << shift
  const sectors: Sectors = { bytes, size, first: size, next: readTable(bytes, size, file) }
  const entries = readEntries(wholeChain(sectors, view.getUint32(0x30, true), file), file)
  const root = [...entries.values()].find(({ isRoot }) => isRoot)
  const cutoff = view.getUint32(0x38, true)
  const small = (): Sectors => ({
    bytes: root === undefined ? new Uint8Array() : chain(sectors, root.start, root.size, file),
    size: 1 << smallShift,
    first: 0,
    next: numbersIn(wholeChain(sectors, view.getUint32(0x3c, true), file)),
  })
  const stream = (name: string) => {
    const entry = entries.get(name)
    if (entry === undefined) return null
    return chain(entry.size < cutoff ? small() : sectors, entry.start, entry.size, file)
  }
  return { names: new Set(entries.keys()), stream }
}
