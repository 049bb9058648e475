import { availableParallelism } from 'node:os'
import type { Note } from '../../contract.ts'
import type { Piece } from '../pdf/pieces.ts'
import { openRecogniser, type Recogniser } from './recogniser.ts'
import type { RecognisedPage } from './words.ts'

/** A page that is an image: how it is had when its turn comes, and how many of its pixels make a point. */
export type PageOrder = {
  readonly page: number
  readonly image: () => Promise<{ file: Uint8Array; scale: number } | null>
}

/** What was recognised of a page: its words as pieces, and those that are doubtful. */
export type ScannedPage = { readonly page: number; readonly pieces: Piece[]; readonly doubtful: string[] }

const heartbeat = 2_000
/** Below this a word is worth a look, from 0 to 100: Tesseract's own measure. */
const doubtful = 60

/** Letters of one size stand in lines of different height, by their accents: near the usual height, it is that. */
function sizesOf(heights: readonly number[]): (height: number) => number {
  const usual = heights.toSorted((one, other) => one - other)[heights.length >> 1] ?? 0
  return (height) => (Math.abs(height - usual) < usual * 0.35 ? usual : height)
}

function piecesOf({ words }: RecognisedPage, scale: number): Piece[] {
  const feet = new Map<string, { foot: number; size: number }>()
  for (const { line, top, height } of words) {
    const known = feet.get(line)
    feet.set(line, {
      foot: Math.max(known?.foot ?? 0, top + height),
      size: Math.max(known?.size ?? 0, height),
    })
  }
  const sizeOf = sizesOf([...feet.values()].map(({ size }) => size))
  return words.map(({ text, left, width, line, top, height }) => {
    const { foot, size } = feet.get(line) ?? { foot: top + height, size: height }
    return {
      text,
      x: left / scale,
      end: (left + width) / scale,
      y: foot / scale,
      size: (sizeOf(size) * 0.8) / scale,
      font: '',
    }
  })
}

function scannedPage(page: number, read: RecognisedPage | undefined, scale: number): ScannedPage {
  if (read === undefined) return { page, pieces: [], doubtful: [] }
  const unsure = read.words.filter(({ sure }) => sure < doubtful).map(({ text }) => text)
  return { page, pieces: piecesOf(read, scale), doubtful: unsure }
}

/**
 * Recognises pages on all cores, each with one page at a time, so that memory does not grow with their number.
 * `onProgress` is told of each page, and now and then that work goes on.
 */
export async function recognisePages(
  orders: readonly PageOrder[],
  onProgress: (done: number) => void,
): Promise<ScannedPage[]> {
  const waiting = [...orders]
  const scanned: ScannedPage[] = []
  const alive = setInterval(() => onProgress(scanned.length), heartbeat)
  const work = async () => {
    let recogniser: Recogniser | null = null
    try {
      for (let order = waiting.shift(); order !== undefined; order = waiting.shift()) {
        const found = await order.image()
        // Starting one takes seconds: pages without a picture do not need it.
        if (found !== null) recogniser ??= await openRecogniser()
        const [read] = found === null ? [] : ((await recogniser?.recognise(found.file)) ?? [])
        scanned.push(scannedPage(order.page, read, found?.scale ?? 1))
        onProgress(scanned.length)
      }
    } finally {
      await recogniser?.close()
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), orders.length) }, work))
  } finally {
    clearInterval(alive)
  }
  return scanned.sort((one, other) => one.page - other.page)
}

const mostNamed = 8

/** One note a page whose words a person should compare with the scan. */
export function doubtfulNotes(scanned: readonly ScannedPage[]): Note[] {
  return scanned
    .filter(({ doubtful: words }) => words.length > 0)
    .map(({ page, doubtful: words }) => {
      const named = words.slice(0, mostNamed).join(', ') + (words.length > mostNamed ? ', …' : '')
      return { code: 'ocr-doubtful', details: { page, count: words.length, words: named }, span: null }
    })
}
