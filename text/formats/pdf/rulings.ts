import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, moved, type Point } from './matrix.ts'
import { type Operators, placedOperators } from './operators.ts'

/** A ruled line; `at` is y of a horizontal one and x of a vertical one, downwards from the page's top. */
export type Ruling = { readonly at: number; readonly from: number; readonly to: number }
export type Rulings = { readonly horizontal: Ruling[]; readonly vertical: Ruling[] }

const thin = 3
const shortest = 6

// The codes of pdf.js for what a path is made of.
const path = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const

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

/**
 * The ruled lines of a page: strokes, the edges of boxes, and bars so thin that they look like lines.
 * @param view from the page's own space to what is seen
 */
export function rulingsOf(operators: Operators, view: Matrix): Rulings {
  const rulings: Rulings = { horizontal: [], vertical: [] }
  for (const { operator, values, matrix } of placedOperators(operators, view)) {
    if (operator !== OPS.constructPath) continue
    const data = Array.isArray(values[1]) ? values[1][0] : null
    if (!(data instanceof Float32Array)) continue
    for (const [from, to] of strokesOf(data)) add(rulings, [moved(from, matrix), moved(to, matrix)])
  }
  return rulings
}
