import { ReadError } from '../../contract.ts'
import { layOut } from '../office-text/blocks.ts'
import { withoutFurniture } from '../pdf/furniture.ts'
import { pageLines } from '../pdf/page-lines.ts'
import { storyOf } from '../pdf/story.ts'
import type { OnProgress, Recovered } from '../recovered.ts'
import { pixelsOf } from './picture-size.ts'
import { doubtfulNotes, recognisePages } from './recognise-pages.ts'
import { repaired } from './repaired.ts'

const mostPixels = 50_000_000
/** Width of a page of A4 in points: a picture says nothing sure of its size on paper. */
const pageWidth = 595

/**
 * The text of a scanned page that comes as a picture (PNG, JPEG; TIFF where the machine has Tesseract).
 * @throws ReadError `too-large` where it has more than 50 million pixels, `damaged` where nothing could be seen in it
 */
export async function readImage(bytes: Uint8Array, file: string, onProgress: OnProgress): Promise<Recovered> {
  const size = pixelsOf(bytes)
  if (size !== null && size.width * size.height > mostPixels)
    throw new ReadError('too-complex', { file, pixels: size.width * size.height, maximum: mostPixels })
  const width = size?.width ?? 2480
  const height = size?.height ?? 3508
  const scale = width / pageWidth
  const order = { page: 1, image: async () => ({ file: bytes, scale }) }
  const scanned = await recognisePages([order], (done) => onProgress(done, 1)).catch(() => {
    throw new ReadError('damaged', { file, format: 'image' })
  })
  const page = { lines: scanned.flatMap((scan) => pageLines(scan.page, scan.pieces)), height: height / scale }
  const { lines } = withoutFurniture([page])
  const { blocks } = storyOf(lines.map((kept) => ({ lines: kept, tables: [] })))
  const mended = repaired(blocks)
  return {
    format: 'scan',
    pages: 1,
    ...layOut(mended.blocks),
    notes: [...doubtfulNotes(scanned), ...mended.notes],
  }
}
