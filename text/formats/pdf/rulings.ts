import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a page paints, as pdf.js lists it. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

/** A ruled line; `at` is y of a horizontal one and x of a vertical one, downwards from the page's top. */
export type Ruling = { readonly at: number; readonly from: number; readonly to: number }
export type Rulings = { readonly horizontal: Ruling[]; readonly vertical: Ruling[] }

type Matrix = readonly [number, number, number, number, number, number]
type Point = readonly [number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const thin = 3
const shortest = 6
const mostOperators = 200_000

// The codes of pdf.js for what a path is made of.
const path = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const

function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((entry) => typeof entry === 'number')
}

function moved([x, y]: Point, [a, b, c, d, e, f]: Matrix, height: number): Point {
  return [a * x + c * y + e, height - (b * x + d * y + f)]
}

/** The straight strokes of a path; curves end what was straight. */
function strokesOf(data: ArrayLike<number>): [Point, Point][] {
  const strokes: [Point, Point][] = []
  let start: Point = [0, 0]
  let last: Point = [0, 0]
  for (let at = 0; at < data.length; ) {
    const code = data[at]
    const point: Point = [data[at + 1] ?? 0, data[at + 2] ?? 0]
    if (code === path.moveTo) {
      start = point
      last = point
      at += 3
    } else if (code === path.lineTo) {
      strokes.push([last, point])
      last = point
      at += 3
    } else if (code === path.closePath) {
      strokes.push([last, start])
      last = start
      at += 1
    } else {
      const length = code === path.curveTo ? 6 : 4
      last = [data[at + length - 1] ?? 0, data[at + length] ?? 0]
      at += length + 1
    }
  }
  return strokes
}

function add(rulings: Rulings, [from, to]: readonly [Point, Point]): void {
  const [x0, x1] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
  const [y0, y1] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
  if (y1 - y0 <= thin && x1 - x0 >= shortest) rulings.horizontal.push({ at: (y0 + y1) / 2, from: x0, to: x1 })
  else if (x1 - x0 <= thin && y1 - y0 >= shortest)
    rulings.vertical.push({ at: (x0 + x1) / 2, from: y0, to: y1 })
}

/** The ruled lines of a page: strokes, the edges of boxes, and bars so thin that they look like lines. */
export function rulingsOf({ fnArray, argsArray }: Operators, height: number): Rulings {
  const rulings: Rulings = { horizontal: [], vertical: [] }
  const saved: Matrix[] = []
  let matrix = identity
  for (const [at, operator] of fnArray.slice(0, mostOperators).entries()) {
    const given = argsArray[at]
    const values: readonly unknown[] = Array.isArray(given) ? given : []
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? identity
    else if (operator === OPS.transform && isMatrix(values)) matrix = times(matrix, values)
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      if (isMatrix(values[0])) matrix = times(matrix, values[0])
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? identity
    else if (operator === OPS.constructPath) {
      const data = Array.isArray(values[1]) ? values[1][0] : null
      if (!(data instanceof Float32Array)) continue
      for (const [from, to] of strokesOf(data)) {
        add(rulings, [moved(from, matrix, height), moved(to, matrix, height)])
      }
    }
  }
  return rulings
}
