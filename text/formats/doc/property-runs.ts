import { readSprms, type Sprm } from './sprms.ts'

/** Properties of the bytes from `start` to `end` (exclusive) of the text stream. */
export type PropertyRun = {
  readonly start: number
  readonly end: number
  /** of a paragraph; null for characters */
  readonly style: number | null
  readonly sprms: readonly Sprm[]
}

const pageSize = 512

function paragraphProperties(page: Uint8Array, at: number): Pick<PropertyRun, 'style' | 'sprms'> {
  const words = page[at] ?? 0
  const start = words === 0 ? at + 2 : at + 1
  const size = words === 0 ? (page[at + 1] ?? 0) * 2 : words * 2 - 1
  const bytes = page.subarray(start, start + size)
  return { style: (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8), sprms: readSprms(bytes.subarray(2)) }
}

function characterProperties(page: Uint8Array, at: number): Pick<PropertyRun, 'style' | 'sprms'> {
  return { style: null, sprms: readSprms(page.subarray(at + 1, at + 1 + (page[at] ?? 0))) }
}

/** The runs of one page of properties (MS-DOC 2.9.33 ChpxFkp, 2.9.174 PapxFkp). */
function runsOfPage(page: Uint8Array, entrySize: number): PropertyRun[] {
  if (page.length < pageSize) return []
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  const count = page[pageSize - 1] ?? 0
  const offsets = (count + 1) * 4
  const runs: PropertyRun[] = []
  for (let index = 0; index < count && offsets + index * entrySize < pageSize - 1; index += 1) {
    const at = (page[offsets + index * entrySize] ?? 0) * 2
    const none = { style: entrySize === 1 ? null : 0, sprms: [] }
    const found = entrySize === 1 ? characterProperties : paragraphProperties
    runs.push({
      start: view.getUint32(index * 4, true),
      end: view.getUint32(index * 4 + 4, true),
      ...(at === 0 ? none : found(page, at)),
    })
  }
  return runs
}

/**
 * All runs of a kind, in the order of the stream.
 * @param table the list of pages (PlcBteChpx, PlcBtePapx)
 */
export function readPropertyRuns(
  stream: Uint8Array,
  table: Uint8Array,
  kind: 'character' | 'paragraph',
): PropertyRun[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const count = Math.max(0, Math.floor((table.length - 4) / 8))
  const runs: PropertyRun[] = []
  const seen = new Set<number>()
  for (let index = 0; index < count; index += 1) {
    const number = view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff
    if (seen.has(number)) continue
    seen.add(number)
    const page = stream.subarray(number * pageSize, (number + 1) * pageSize)
    for (const run of runsOfPage(page, kind === 'character' ? 1 : 13)) runs.push(run)
  }
  return runs.sort((a, b) => a.start - b.start)
}

/** The run that covers a byte of the stream; null where none does. */
export function runAt(runs: readonly PropertyRun[], at: number): PropertyRun | null {
  let [low, high] = [0, runs.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run === undefined) return null
    if (at < run.start) high = middle - 1
    else if (at >= run.end) low = middle + 1
    else return run
  }
  return null
}
