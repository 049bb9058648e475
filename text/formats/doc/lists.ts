import type { List, ListLevel } from '../office-text/lists.ts'
import { plainLook } from '../office-text/run-look.ts'
import { lookOfSprms } from './look.ts'
import { readSprms } from './sprms.ts'

// MS-OSHARED 2.2.1.3 (MSONFC), the formats that are written without another script.
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  255: 'none',
}
const suffixes = ['tab', 'space', 'nothing'] as const
const levelSize = 28
const listSize = 28
const instanceSize = 16

type Cursor = {
  readonly view: DataView
  readonly bytes: Uint8Array
  readonly fonts: readonly string[]
  at: number
}

function cursor(bytes: Uint8Array, at: number, fonts: readonly string[]): Cursor {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes, fonts, at }
}

/** One level (MS-DOC 2.9.150, LVL); the cursor moves behind it. */
function readLevel(from: Cursor): ListLevel {
  const { view, bytes, at } = from
  const flags = view.getUint8(at + 5)
  const [characters, paragraph] = [view.getUint8(at + 24), view.getUint8(at + 25)]
  const looks = at + levelSize + paragraph
  const textAt = looks + characters
  const length = view.getUint16(textAt, true)
  const raw = new TextDecoder('utf-16le').decode(bytes.subarray(textAt + 2, textAt + 2 + length * 2))
  const look = lookOfSprms(readSprms(bytes.subarray(looks, textAt)), plainLook, from.fonts)
  from.at = textAt + 2 + length * 2
  return {
    start: view.getInt32(at, true),
    format: formats[view.getUint8(at + 4)] ?? 'decimal',
    custom: null,
    // The number of a level stands as the sign with its code: 0 for the first.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: see above
    text: raw.replace(/[\u0000-\u0008]/g, (sign) => `%${sign.charCodeAt(0) + 1}`),
    suffix: suffixes[view.getUint8(at + 15)] ?? 'tab',
    legal: (flags & 4) !== 0,
    restart: (flags & 8) === 0 ? null : view.getUint8(at + 26),
    style: null,
    font: look.font,
    hidden: look.hidden === true,
  }
}

function readDefinitions(bytes: Uint8Array, fonts: readonly string[]): Map<number, Map<number, ListLevel>> {
  const definitions = new Map<number, Map<number, ListLevel>>()
  if (bytes.length < 2) return definitions
  const from = cursor(bytes, 2, fonts)
  const count = from.view.getUint16(0, true)
  from.at = 2 + count * listSize
  for (let index = 0; index < count; index += 1) {
    const at = 2 + index * listSize
    const levels = new Map<number, ListLevel>()
    const simple = (from.view.getUint8(at + 26) & 1) === 1
    for (let level = 0; level < (simple ? 1 : 9); level += 1) levels.set(level, readLevel(from))
    definitions.set(from.view.getInt32(at, true), levels)
  }
  return definitions
}

/**
 * Reads the lists of a file (MS-DOC 2.9.131 PlfLst, 2.9.129 PlfLfo), by the number with which paragraphs name them.
 * @param definitions PlfLst with the levels behind it
 * @throws RangeError where it is cut off
 */
export function readLists(
  definitions: Uint8Array,
  instances: Uint8Array,
  fonts: readonly string[],
): ReadonlyMap<string, List> {
  const lists = new Map<string, List>()
  if (instances.length < 4) return lists
  const known = readDefinitions(definitions, fonts)
  const from = cursor(instances, 0, fonts)
  const count = from.view.getUint32(0, true)
  from.at = 4 + count * instanceSize
  for (let index = 0; index < count; index += 1) {
    const at = 4 + index * instanceSize
    const id = from.view.getInt32(at, true)
    const levels = new Map(known.get(id))
    const starts = new Map<number, number>()
    from.at += 4
    for (let left = from.view.getUint8(at + 12); left > 0; left -= 1) {
      const [start, flags] = [from.view.getInt32(from.at, true), from.view.getUint32(from.at + 4, true)]
      from.at += 8
      const level = flags & 0xf
      if ((flags & 0x20) !== 0) levels.set(level, readLevel(from))
      if ((flags & 0x10) !== 0)
        starts.set(level, (flags & 0x20) === 0 ? start : (levels.get(level)?.start ?? start))
    }
    lists.set(String(index + 1), { abstractId: String(id), levels, starts })
  }
  return lists
}
