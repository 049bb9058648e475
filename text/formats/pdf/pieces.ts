import { identity, type Matrix, matrixOf, times } from './matrix.ts'
import { turningBack, turnOf } from './turns.ts'

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
  /** the file itself says that it is no part of the text: a running head, a page number */
  readonly artifact?: boolean
}

/** What of pdf.js's text items is used: words, and where a marked stretch begins and ends. */
export type PageItem =
  | { readonly str: string; readonly transform: unknown; readonly width: number; readonly fontName: string }
  | { readonly type: string; readonly tag?: string }

export type PageView = { readonly width: number; readonly height: number; readonly transform: unknown }

export type PageText = {
  readonly pieces: Piece[]
  /** words painted askew, such as a watermark or a stamp */
  readonly turned: string[]
  /** from the file's own points to those of the page, as it is read */
  readonly placement: Matrix
  readonly height: number
}

/** White space at the ends of a piece takes its share of the width. */
function trimmed(text: string, x: number, width: number): { text: string; x: number; end: number } {
  const words = text.trim()
  const share = width / text.length
  const start = x + (text.length - text.trimStart().length) * share
  return { text: words, x: start, end: start + words.length * share }
}

type Word = Extract<PageItem, { str: string }>
type Placed = { readonly item: Word; readonly matrix: Matrix; readonly artifact: boolean }

/** The words that stand somewhere, and what the file marks them as. */
function placed(items: readonly PageItem[], view: Matrix): Placed[] {
  const marks: boolean[] = []
  return items.flatMap((item): Placed[] => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop()
      else marks.push(item.tag === 'Artifact' || marks.at(-1) === true)
      return []
    }
    const own = matrixOf(item.transform)
    if (!/\S/.test(item.str) || own === null || !Number.isFinite(item.width)) return []
    return [{ item, matrix: times(view, own), artifact: marks.at(-1) === true }]
  })
}

/** The turn that most letters of a page have. */
function mainTurn(words: readonly Placed[]): number {
  const letters = [0, 0, 0, 0]
  for (const { item, matrix } of words) {
    const turn = turnOf(matrix)
    if (turn !== null) letters[turn] = (letters[turn] ?? 0) + item.str.length
  }
  return letters.indexOf(Math.max(...letters))
}

/**
 * The pieces of a page from its text items, upright as most of its letters stand: a table may be laid across a page.
 * What is painted otherwise, such as a watermark, is no part of the reading order and is handed back apart.
 */
export function piecesOf(items: readonly PageItem[], { width, height, transform }: PageView): PageText {
  const view = matrixOf(transform) ?? identity
  const words = placed(items, view)
  const main = mainTurn(words)
  const back = turningBack(main, width, height)
  const pieces: Piece[] = []
  const turned: string[] = []
  for (const { item, matrix, artifact } of words) {
    if (turnOf(matrix) !== main) {
      turned.push(item.str)
      continue
    }
    const [, , c, d, x, y] = times(back, matrix)
    const size = Math.hypot(c, d) || 1
    pieces.push({ ...trimmed(item.str, x, item.width), y, size, font: item.fontName, artifact })
  }
  return { pieces, turned, placement: times(back, view), height: main % 2 === 0 ? height : width }
}
