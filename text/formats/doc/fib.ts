import { ReadError } from '../../contract.ts'
import type { Ole } from '../containers/ole.ts'

/** Places of the FIB (MS-DOC 2.5) in the list of offsets and lengths. */
const places = {
  styles: 1,
  footnoteRefs: 2,
  footnoteTexts: 3,
  comments: 4,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  endnoteRefs: 46,
  endnoteTexts: 47,
  lists: 73,
  listInstances: 74,
} as const

/** A Word file of 1997 to 2003: the stream of its text, its tables, and how many characters each of its texts has. */
export type WordBinary = {
  readonly text: Uint8Array
  readonly lengths: {
    readonly body: number
    readonly footnotes: number
    readonly headers: number
    readonly comments: number
    readonly endnotes: number
    readonly boxes: number
  }
  /** the bytes of a table; empty where the file has none */
  readonly part: (name: keyof typeof places) => Uint8Array
  /** a table with what follows it: the levels of lists stand behind their list */
  readonly partAndRest: (name: keyof typeof places) => Uint8Array
}

/**
 * @throws ReadError `encrypted`, `damaged`, `format-not-supported` for Word 95 and older; RangeError where it is cut off
 */
export function openWordBinary(ole: Ole, text: Uint8Array, file: string): WordBinary {
  const view = new DataView(text.buffer, text.byteOffset, text.byteLength)
  const flags = view.getUint16(0x0a, true)
  if (view.getUint16(0, true) !== 0xa5ec) throw new ReadError('damaged', { file, what: 'word-header' })
  if (view.getUint16(2, true) < 0xc1) throw new ReadError('format-not-supported', { file, format: 'word-95' })
  if ((flags & 0x0100) !== 0) throw new ReadError('encrypted', { file })
  const table = ole.stream((flags & 0x0200) === 0 ? '0Table' : '1Table')
  if (table === null) throw new ReadError('damaged', { file, what: 'word-tables' })
  const length = (at: number) => Math.max(0, view.getInt32(at, true))
  const from = (name: keyof typeof places) => view.getUint32(0x9a + places[name] * 8, true)
  const size = (name: keyof typeof places) => view.getUint32(0x9e + places[name] * 8, true)
  return {
    text,
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
    part: (name) => table.subarray(from(name), from(name) + size(name)),
    partAndRest: (name) => (size(name) === 0 ? new Uint8Array() : table.subarray(from(name))),
  }
}
