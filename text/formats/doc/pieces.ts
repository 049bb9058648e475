import { ReadError } from '../../contract.ts'

/** A stretch of the text: characters `start` to `end` (exclusive) stand in the stream from byte `at`. */
export type Piece = {
  readonly start: number
  readonly end: number
  readonly at: number
  readonly wide: boolean
}

/**
 * The piece table (MS-DOC 2.9.38, Clx).
 * @throws ReadError `damaged`; RangeError where it is cut off
 */
export function readPieces(clx: Uint8Array, file: string): Piece[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength)
  let at = 0
  while (clx[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (clx[at] !== 2) throw new ReadError('damaged', { file, what: 'word-pieces' })
  const size = view.getUint32(at + 1, true)
  const count = Math.floor((size - 4) / 12)
  const positions = at + 5
  const pieces: Piece[] = []
  for (let index = 0; index < count; index += 1) {
    const start = view.getUint32(positions + index * 4, true)
    const end = view.getUint32(positions + index * 4 + 4, true)
    const place = view.getUint32(positions + (count + 1) * 4 + index * 8 + 2, true)
    // The second highest bit says: one byte a character, and the place counts halves.
    const wide = (place & 0x40000000) === 0
    const offset = place & 0x3fffffff
    if (end > start) pieces.push({ start, end, at: wide ? offset : offset >> 1, wide })
  }
  return pieces
}

/** Characters of one stretch: `first` is the number of the first one, `at` its byte in the stream. */
export type Stretch = {
  readonly text: string
  readonly first: number
  readonly at: number
  readonly width: 1 | 2
}

/** The characters from `start` to `end` (exclusive) as stretches of the stream. */
export function stretchesOf(
  stream: Uint8Array,
  pieces: readonly Piece[],
  start: number,
  end: number,
): Stretch[] {
  const stretches: Stretch[] = []
  for (const piece of pieces) {
    const [from, to] = [Math.max(piece.start, start), Math.min(piece.end, end)]
    if (from >= to) continue
    const width = piece.wide ? 2 : 1
    const at = piece.at + (from - piece.start) * width
    const bytes = stream.subarray(at, at + (to - from) * width)
    const decoder = new TextDecoder(piece.wide ? 'utf-16le' : 'windows-1252', { ignoreBOM: true })
    stretches.push({ text: decoder.decode(bytes), first: from, at, width })
  }
  return stretches
}
