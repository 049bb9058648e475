import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { identity, type Matrix, matrixOf, times } from './matrix.ts'

/** What a page paints, as pdf.js lists it. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

/** A step of painting, and where the space that it paints in lies. */
export type Placed = {
  readonly operator: number
  readonly values: readonly unknown[]
  readonly matrix: Matrix
}

const mostOperators = 200_000

/** What a page paints, step by step. @param view from the page's own space to what is seen */
export function* placedOperators({ fnArray, argsArray }: Operators, view: Matrix): Generator<Placed> {
  const saved: Matrix[] = []
  let matrix = view
  for (let at = 0; at < Math.min(fnArray.length, mostOperators); at += 1) {
    const operator = fnArray[at] ?? 0
    const given = argsArray[at]
    const values: readonly unknown[] = Array.isArray(given) ? given : []
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view
    else if (operator === OPS.transform) matrix = times(matrix, matrixOf(values) ?? identity)
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      matrix = times(matrix, matrixOf(values[0]) ?? identity)
    } else yield { operator, values, matrix }
  }
}
