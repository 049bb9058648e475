/** A change of properties: its code and the bytes of its operand. */
export type Change = readonly [code: number, ...operand: number[]]

export type BinaryRun = { readonly text: string; readonly changes?: readonly Change[] }

/** A paragraph of a Word file of 1997; `mark` is `\u0007` at the end of a cell or row. */
export type BinaryParagraph = {
  readonly runs: readonly BinaryRun[]
  readonly mark?: string
  readonly changes?: readonly Change[]
}

export type BinaryParts = {
  readonly paragraphs: readonly BinaryParagraph[]
  /** one byte a character (windows-1252) */
  readonly narrow?: boolean
  readonly fonts?: readonly string[]
  /** format code and text of each level of the one list; in the text the sign with code 0 is the first number */
  readonly levels?: readonly (readonly [format: number, text: string])[]
  readonly flags?: number
  readonly version?: number
}

const textAt = 2048
const pageSize = 512

function u16(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff]
}

function u32(value: number): number[] {
  return [...u16(value), ...u16(value >>> 16)]
}

function wide(text: string): number[] {
  return [...text].flatMap((sign) => u16(sign.charCodeAt(0)))
}

function changeBytes(changes: readonly Change[] = []): number[] {
  return changes.flatMap(([code, ...operand]) => [...u16(code), ...operand])
}

/** One page of properties: where the runs begin and end, then each one's changes from the end of the page backwards. */
function page(edges: readonly number[], entrySize: number, entries: readonly number[][]): number[] {
  const bytes: number[] = new Array(pageSize).fill(0)
  for (const [at, edge] of edges.entries()) bytes.splice(at * 4, 4, ...u32(edge))
  let free = pageSize - 2
  for (const [at, entry] of entries.entries()) {
    free = (free - entry.length) & ~1
    bytes.splice(free, entry.length, ...entry)
    bytes[edges.length * 4 + at * entrySize] = free / 2
  }
  bytes[pageSize - 1] = entries.length
  return bytes
}

function paragraphEntry(changes: readonly Change[] = []): number[] {
  const bytes = [0, 0, ...changeBytes(changes)]
  return bytes.length % 2 === 0 ? [0, bytes.length / 2, ...bytes] : [(bytes.length + 1) / 2, ...bytes]
}

function fontTable(fonts: readonly string[]): number[] {
  const entries = fonts.map((name) => [...new Array(39).fill(0), ...wide(`${name}\0`)])
  return [...u16(fonts.length), 0, 0, ...entries.flatMap((entry) => [entry.length, ...entry])]
}

function listTables(levels: readonly (readonly [number, string])[]): {
  lists: number[]
  listsAndLevels: number[]
  instances: number[]
} {
  const lists = [...u16(1), ...u32(7), ...new Array(24).fill(0)]
  const all = Array.from({ length: 9 }, (_, at) => levels[at] ?? ([0, ''] as const))
  const bytes = all.flatMap(([format, text]) => [
    ...u32(1),
    format,
    ...new Array(23).fill(0),
    ...u16(text.length),
    ...wide(text),
  ])
  const instances = [...u32(1), ...u32(7), ...new Array(12).fill(0), ...u32(0xffffffff)]
  return { lists, listsAndLevels: [...lists, ...bytes], instances }
}

function padded(bytes: readonly number[], size: number): number[] {
  return [...bytes, ...new Array((size - (bytes.length % size)) % size).fill(0)]
}

/** A compound file with streams of at least 4,096 bytes, so that none is small. */
export function compoundFile(streams: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const names = Object.keys(streams)
  const bodies = names.map((name) => {
    const body = [...(streams[name] ?? [])]
    return padded([...body, ...new Array(Math.max(0, 4096 - body.length)).fill(0)], 512)
  })
  const chain: number[] = [0xfffffffd, 0xfffffffe]
  const starts = bodies.map((body) => {
    const first = chain.length
    for (let at = 1; at <= body.length / 512; at += 1)
      chain.push(at === body.length / 512 ? 0xfffffffe : chain.length + 1)
    return first
  })
  const entry = (name: string, type: number, start: number, size: number) => [
    ...padded(wide(name), 64),
    ...u16((name.length + 1) * 2),
    type,
    ...new Array(49).fill(0),
    ...u32(start),
    ...u32(size),
    ...u32(0),
  ]
  const directory = [
    ...entry('Root Entry', 5, 0xfffffffe, 0),
    ...names.flatMap((name, at) => entry(name, 2, starts[at] ?? 0, bodies[at]?.length ?? 0)),
  ]
  const header = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(16).fill(0)],
    ...[...u16(0x3e), ...u16(3), ...u16(0xfffe), ...u16(9), ...u16(6), ...new Array(10).fill(0)],
    ...[
      ...u32(1),
      ...u32(1),
      ...u32(0),
      ...u32(4096),
      ...u32(0xfffffffe),
      ...u32(0),
      ...u32(0xfffffffe),
      ...u32(0),
    ],
    ...[...u32(0), ...new Array(108 * 4).fill(0xff)],
  ]
  while (chain.length < 128) chain.push(0xffffffff)
  return new Uint8Array([...header, ...chain.flatMap(u32), ...padded(directory, 512), ...bodies.flat()])
}

/** A Word file of 1997 by hand: as little of the format as holds paragraphs, runs, fonts and one list. */
export function wordBinary(parts: BinaryParts): Uint8Array {
  const width = parts.narrow === true ? 1 : 2
  const edges = { paragraphs: [textAt], characters: [textAt] }
  const looks: number[][] = []
  let text = ''
  for (const { runs, mark = '\r' } of parts.paragraphs) {
    for (const [at, { text: words, changes }] of runs.entries()) {
      text += words + (at === runs.length - 1 ? mark : '')
      edges.characters.push(textAt + text.length * width)
      const bytes = changeBytes(changes)
      looks.push([bytes.length, ...bytes])
    }
    edges.paragraphs.push(textAt + text.length * width)
  }
  const characters = parts.narrow === true ? [...Buffer.from(text, 'latin1')] : wide(text)
  const body = padded(characters, pageSize)
  const pages = (textAt + body.length) / pageSize
  const place = textAt | 0
  const pieces = [
    2,
    ...u32(16),
    ...u32(0),
    ...u32(text.length),
    0,
    0,
    ...u32(parts.narrow === true ? (place * 2) | 0x40000000 : place),
    0,
    0,
  ]
  const { lists, listsAndLevels, instances } = listTables(parts.levels ?? [])
  const last = (list: readonly number[]) => list.at(-1) ?? textAt
  const tables: readonly (readonly [number, readonly number[], readonly number[]])[] = [
    [12, [...u32(textAt), ...u32(last(edges.characters)), ...u32(pages + 1)], []],
    [13, [...u32(textAt), ...u32(last(edges.paragraphs)), ...u32(pages)], []],
    [15, fontTable(parts.fonts ?? []), []],
    [33, pieces, []],
    [73, lists, listsAndLevels.slice(lists.length)],
    [74, instances, []],
  ]
  const fib: number[] = new Array(textAt).fill(0)
  fib.splice(0, 4, ...u16(0xa5ec), ...u16(parts.version ?? 0xc1))
  fib.splice(10, 2, ...u16(0x0200 | (parts.flags ?? 0)))
  fib.splice(0x4c, 4, ...u32(text.length))
  const table: number[] = []
  for (const [at, bytes, rest] of tables) {
    fib.splice(0x9a + at * 8, 8, ...u32(table.length), ...u32(bytes.length))
    table.push(...bytes, ...rest)
  }
  const paragraphPage = page(
    edges.paragraphs,
    13,
    parts.paragraphs.map(({ changes }) => paragraphEntry(changes)),
  )
  const stream = [...fib, ...body, ...paragraphPage, ...page(edges.characters, 1, looks)]
  return compoundFile({ WordDocument: stream, '1Table': table })
}
