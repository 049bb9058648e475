import { type Matrix, matrixOf, times } from './matrix.ts'

/** A stretch of text as the page paints it; y grows downwards, in points from the page's top. */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly end: number
  /** of the baseline */
  readonly y: number
  readonly size: number
  /** name of the font within the file, to ask for its real name */
  readonly font: string
}

/** What of pdf.js's text items is used. */
export type TextItem = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

export type PageText = { readonly pieces: Piece[]; readonly turned: string[] }

/**
 * The pieces of a page from its text items. What is painted askew, such as a watermark or a stamp, is no part of the
 * reading order and is handed back apart, as `turned`.
 * @param view from the page's own space to what is seen: a page may lie on its side
 */
export function piecesOf(items: readonly TextItem[], view: Matrix): PageText {
  const pieces: Piece[] = []
  const turned: string[] = []
  for (const { str, transform, width, fontName } of items) {
    const own = matrixOf(transform)
    if (str === '' || own === null || !Number.isFinite(width)) continue
    const [a, b, , d, x, y] = times(view, own)
    if (Math.abs(b) > Math.abs(a) * 0.1) {
      if (/\S/.test(str)) turned.push(str)
      continue
    }
    pieces.push({ text: str, x, end: x + width, y, size: Math.abs(d) || 1, font: fontName })
  }
  return { pieces, turned }
}
