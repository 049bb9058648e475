/** A transformation as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]
export type Point = readonly [number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** What a file gives for a matrix; null where it is none. */
export function matrixOf(values: unknown): Matrix | null {
  const entries: unknown = values instanceof Float32Array ? [...values] : values
  const isMatrix = Array.isArray(entries) && entries.length === 6 && entries.every(Number.isFinite)
  return isMatrix ? (entries as unknown as Matrix) : null
}

export function moved([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}
