import { ImageKind, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { identity, type Matrix, matrixOf, times } from '../pdf/matrix.ts'
import { type Painted, paintedImages } from './painted-images.ts'

/** A page as grey pixels, row by row, 255 is white. */
export type GreyImage = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

const dotsPerInch = 300
const fewestDots = 150
const mostPixels = 40_000_000
// A page of glyphs that overlap is painted a few times over, not a thousand times.
const mostPainted = 200_000_000

/** The grey of a sample on white paper; null where nothing is painted. */
function greyAt({ samples, stencil }: Painted, x: number, y: number): number | null {
  const { width, kind, data } = samples
  if (kind === ImageKind.GRAYSCALE_1BPP) {
    const byte = data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0
    const white = (byte >> (7 - (x & 7))) & 1
    return white === 0 ? 0 : stencil ? null : 255
  }
  const at = (y * width + x) * (kind === ImageKind.RGB_24BPP ? 3 : 4)
  const opacity = kind === ImageKind.RGB_24BPP ? 255 : (data[at + 3] ?? 255)
  if (opacity < 128) return null
  // Weights of ITU-R BT.601, in thousandths.
  return ((data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114) / 1000
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The pixels that an image may touch. */
function boxOf([a, b, c, d, e, f]: Matrix, { width, height }: GreyImage): Box {
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ]
  return {
    left: Math.max(0, Math.floor(Math.min(...xs))),
    right: Math.min(width, Math.ceil(Math.max(...xs))),
    top: Math.max(0, Math.floor(Math.min(...ys))),
    bottom: Math.min(height, Math.ceil(Math.max(...ys))),
  }
}

function paint(canvas: GreyImage, image: Painted, { left, right, top, bottom }: Box): void {
  const [a, b, c, d, e, f] = image.matrix
  const { part } = image
  const determinant = a * d - b * c
  if (determinant === 0) return
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const u = ((x + 0.5 - e) * d - (y + 0.5 - f) * c) / determinant
      const v = ((y + 0.5 - f) * a - (x + 0.5 - e) * b) / determinant
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue
      // The unit square of an image stands on its foot.
      const grey = greyAt(
        image,
        part.x + Math.floor(u * part.width),
        part.y + Math.floor((1 - v) * part.height),
      )
      if (grey !== null) canvas.pixels[y * canvas.width + x] = grey
    }
  }
}

/** How many dots an inch its images hold, within what recognition can use. */
function dotsOf(painted: readonly Painted[]): number {
  const densities = painted.map(({ part, matrix: [a, b] }) => (part.width / (Math.hypot(a, b) || 1)) * 72)
  return Math.min(dotsPerInch, Math.max(fewestDots, ...densities))
}

/**
 * The images of a page as they lie on it, in grey; null where it shows none. `scale` is pixels a point.
 */
export async function pageImage(page: PDFPageProxy): Promise<{ image: GreyImage; scale: number } | null> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const painted = await paintedImages(page, matrixOf(transform) ?? identity)
  if (painted.length === 0) return null
  const scale = Math.min(dotsOf(painted) / 72, Math.sqrt(mostPixels / (width * height)))
  const size = {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  }
  const image: GreyImage = { ...size, pixels: new Uint8Array(size.width * size.height).fill(255) }
  let left = mostPainted
  for (const one of painted) {
    const scaled = { ...one, matrix: times([scale, 0, 0, scale, 0, 0], one.matrix) }
    const box = boxOf(scaled.matrix, image)
    left -= Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top)
    if (left < 0) break
    paint(image, scaled, box)
  }
  return { image, scale }
}

/** A grey image as a PGM file, which every recogniser reads. */
export function asPgm({ width, height, pixels }: GreyImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file
}
