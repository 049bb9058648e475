import { ImageKind, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { identity, type Matrix, matrixOf, times } from '../pdf/matrix.ts'

/** A page as grey pixels, row by row, 255 is white. */
export type GreyImage = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

/** What pdf.js hands out for an image: `kind` says how its samples are packed. */
type Samples = { width: number; height: number; kind: number; data: Uint8Array | Uint8ClampedArray }
type Painted = { readonly samples: Samples; readonly matrix: Matrix }

const dotsPerInch = 300
const fewestDots = 150
const mostPixels = 40_000_000
const mostImages = 500

function isSamples(value: unknown): value is Samples {
  if (typeof value !== 'object' || value === null) return false
  const { width, height, kind, data } = value as Partial<Samples>
  return Number(width) > 0 && Number(height) > 0 && Number(kind) > 0 && data !== undefined && 'length' in data
}

function samplesNamed(page: PDFPageProxy, name: string): Promise<unknown> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => store.get(name, resolve))
}

async function paintedImages(page: PDFPageProxy): Promise<Painted[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const saved: Matrix[] = []
  const painted: Painted[] = []
  let matrix = identity
  for (const [at, operator] of fnArray.entries()) {
    const values: readonly unknown[] = Array.isArray(argsArray[at]) ? argsArray[at] : []
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = times(matrix, matrixOf(values) ?? identity)
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      matrix = times(matrix, matrixOf(values[0]) ?? identity)
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    else if (painted.length < mostImages) {
      const samples =
        operator === OPS.paintImageXObject
          ? await samplesNamed(page, String(values[0]))
          : operator === OPS.paintInlineImageXObject || operator === OPS.paintImageMaskXObject
            ? await maskOrInline(page, values[0])
            : null
      if (isSamples(samples)) painted.push({ samples, matrix })
    }
  }
  return painted
}

/** A stencil paints black where its samples are 0; it may stand in the page or be named. */
async function maskOrInline(page: PDFPageProxy, value: unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return null
  const { data, kind } = value as { data?: unknown; kind?: number }
  const found = typeof data === 'string' ? await samplesNamed(page, data) : value
  return kind === undefined && typeof found === 'object'
    ? { kind: ImageKind.GRAYSCALE_1BPP, ...found }
    : found
}

function greyAt({ width, kind, data }: Samples, x: number, y: number): number {
  if (kind === ImageKind.GRAYSCALE_1BPP) {
    const byte = data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0
    return (byte >> (7 - (x & 7))) & 1 ? 255 : 0
  }
  const at = (y * width + x) * (kind === ImageKind.RGB_24BPP ? 3 : 4)
  // Weights of ITU-R BT.601, in thousandths.
  return ((data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114) / 1000
}

function paint(canvas: GreyImage, { samples, matrix }: Painted): void {
  const [a, b, c, d, e, f] = matrix
  const determinant = a * d - b * c
  if (determinant === 0) return
  const corners = [
    [e, f],
    [e + a, f + b],
    [e + c, f + d],
    [e + a + c, f + b + d],
  ]
  const xs = corners.map(([x = 0]) => x)
  const ys = corners.map(([, y = 0]) => y)
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(canvas.width, Math.ceil(Math.max(...xs))),
  ]
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(canvas.height, Math.ceil(Math.max(...ys))),
  ]
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const u = ((x + 0.5 - e) * d - (y + 0.5 - f) * c) / determinant
      const v = ((y + 0.5 - f) * a - (x + 0.5 - e) * b) / determinant
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue
      // The unit square of an image stands on its foot.
      const grey = greyAt(samples, Math.floor(u * samples.width), Math.floor((1 - v) * samples.height))
      canvas.pixels[y * canvas.width + x] = grey
    }
  }
}

/** How many dots an inch its images hold, within what recognition can use. */
function dotsOf(painted: readonly Painted[]): number {
  const densities = painted.map(
    ({ samples, matrix: [a, b] }) => (samples.width / (Math.hypot(a, b) || 1)) * 72,
  )
  return Math.min(dotsPerInch, Math.max(fewestDots, ...densities))
}

/** The images of a page as they lie on it, in grey; null where it shows none. `scale` is pixels a point. */
export async function pageImage(page: PDFPageProxy): Promise<{ image: GreyImage; scale: number } | null> {
  const painted = await paintedImages(page)
  if (painted.length === 0) return null
  const { width, height } = page.getViewport({ scale: 1 })
  const wanted = dotsOf(painted) / 72
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (width * height)))
  const { transform, ...size } = page.getViewport({ scale })
  const image: GreyImage = {
    width: Math.max(1, Math.floor(size.width)),
    height: Math.max(1, Math.floor(size.height)),
    pixels: new Uint8Array(Math.max(1, Math.floor(size.width)) * Math.max(1, Math.floor(size.height))).fill(
      255,
    ),
  }
  const view = matrixOf(transform)
  if (view === null) return null
  for (const { samples, matrix } of painted) paint(image, { samples, matrix: times(view, matrix) })
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
