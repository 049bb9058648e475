import { ImageKind, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, matrixOf, times } from '../pdf/matrix.ts'
import { placedOperators } from '../pdf/operators.ts'

/** What pdf.js hands out for an image: `kind` says how its samples are packed. */
export type Samples = {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** An image as a page paints it; a stencil paints black where its samples are 0, and nothing elsewhere. */
export type Painted = {
  readonly samples: Samples
  readonly stencil: boolean
  /** from the unit square, which stands on the image's foot */
  readonly matrix: Matrix
  /** which part of the samples, in pixels */
  readonly part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

const mostImages = 20_000

type Source = { readonly page: PDFPageProxy; readonly stencil: boolean }

function samplesNamed(page: PDFPageProxy, name: string): Promise<unknown> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => store.get(name, resolve))
}

function isSamples(value: object): value is Samples {
  const { width, height, kind, data } = value as Partial<Samples>
  return Number(width) > 0 && Number(height) > 0 && Number(kind) > 0 && data !== undefined && 'length' in data
}

/** The samples of an image that is named, or stands in the page itself. */
async function samplesOf({ page, stencil }: Source, value: unknown): Promise<Samples | null> {
  if (typeof value === 'string') return samplesOf({ page, stencil }, await samplesNamed(page, value))
  if (typeof value !== 'object' || value === null) return null
  if ('data' in value && typeof value.data === 'string') return samplesOf({ page, stencil }, value.data)
  const samples = stencil ? { ...value, kind: ImageKind.GRAYSCALE_1BPP } : value
  return isSamples(samples) ? samples : null
}

/** Places of an image that is painted again and again. @param scale its matrix without the place */
function repeated(scale: readonly unknown[], positions: unknown): Matrix[] {
  if (!(positions instanceof Float32Array)) return []
  return Array.from({ length: positions.length >> 1 }, (_, at) =>
    matrixOf([...scale, positions[2 * at], positions[2 * at + 1]]),
  ).filter((place) => place !== null)
}

type Image = {
  readonly value: unknown
  readonly stencil: boolean
  readonly place?: Matrix | null
  readonly part?: Painted['part']
}

/** pdf.js gathers small images that follow each other into groups and repetitions. */
function imagesOf(operator: number, values: readonly unknown[]): Image[] {
  const [value, a, b, c, d, positions] = values
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  switch (operator) {
    case OPS.paintImageXObject:
    case OPS.paintInlineImageXObject:
      return [{ value, stencil: false }]
    case OPS.paintImageMaskXObject:
      return [{ value, stencil: true }]
    case OPS.paintImageXObjectRepeat:
      return repeated([a, 0, 0, b], c).map((place) => ({ value, stencil: false, place }))
    case OPS.paintImageMaskXObjectRepeat:
      return repeated([a, b, c, d], positions).map((place) => ({ value, stencil: true, place }))
    case OPS.paintImageMaskXObjectGroup:
      return list.map((one) => ({ value: one, stencil: true, place: placeIn(one) }))
    case OPS.paintInlineImageXObjectGroup:
      return (Array.isArray(a) ? a : []).map((one: { x: number; y: number; w: number; h: number }) => ({
        value,
        stencil: false,
        place: placeIn(one),
        part: { x: one.x, y: one.y, width: one.w, height: one.h },
      }))
    default:
      return []
  }
}

function placeIn(value: unknown): Matrix | null {
  return typeof value === 'object' && value !== null && 'transform' in value
    ? matrixOf(value.transform)
    : null
}

/** The images that a page paints, in their order. @param view from the page's own space to what is seen */
export async function paintedImages(page: PDFPageProxy, view: Matrix): Promise<Painted[]> {
  const operators = await page.getOperatorList()
  const painted: Painted[] = []
  for (const { operator, values, matrix } of placedOperators(operators, view)) {
    for (const { value, stencil, place, part } of imagesOf(operator, values)) {
      if (painted.length >= mostImages) return painted
      const samples = await samplesOf({ page, stencil }, value)
      if (samples === null) continue
      const whole = { x: 0, y: 0, width: samples.width, height: samples.height }
      painted.push({
        samples,
        stencil,
        matrix: place ? times(matrix, place) : matrix,
        part: part ?? whole,
      })
    }
  }
  return painted
}
