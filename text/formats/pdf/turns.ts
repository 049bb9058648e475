import type { Matrix } from './matrix.ts'

/** Quarters by which writing is turned, clockwise; null where it stands askew or nowhere. */
export function turnOf([a, b]: Matrix): number | null {
  const most = Math.max(Math.abs(a), Math.abs(b))
  if (!(most > 0) || Math.min(Math.abs(a), Math.abs(b)) > most * 0.1) return null
  return Math.abs(a) >= Math.abs(b) ? (a > 0 ? 0 : 2) : b > 0 ? 1 : 3
}

/** Turns a page of this size back by so many quarters. */
export function turningBack(turn: number, width: number, height: number): Matrix {
  if (turn === 1) return [0, -1, 1, 0, 0, width]
  if (turn === 2) return [-1, 0, 0, -1, width, height]
  return turn === 3 ? [0, 1, -1, 0, height, 0] : [1, 0, 0, 1, 0, 0]
}
