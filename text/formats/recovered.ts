import type { Cell, Format, Note, Span } from '../contract.ts'

/**
 * A table as its format gave it. `span` covers all of its cells in the recovered text: cells stand apart by a tab,
 * rows by a line break, and a cell of several paragraphs has line breaks of its own. `text` of a cell is
 * the slice of the text at its span.
 */
export type Table = { readonly span: Span; readonly rows: Cell[][] }

/** What a format makes of a file. All spans are indices into `text`. */
export type Recovered = {
  readonly format: Format
  /** as the contract wants it for the format: the file's own, or as a reader sees it */
  readonly text: string
  readonly pages: number | null
  /** where the main text ends and what a page shows beside it begins: menus, asides, its own footer */
  readonly mainEnd?: number
  /** in the order of the text; they do not overlap */
  readonly tables: readonly Table[]
  /** what was repaired, left out or doubted on the way */
  readonly notes: readonly Note[]
}

/** Told of each page of a long file as it is done, of each document in it before it is read, and now and then that work goes on. */
export type OnProgress = (done: number, total: number) => void

/** Reads the bytes of one format; the file's name is for its errors. Any failure is a `ReadError`. */
export type Reader = (
  bytes: Uint8Array,
  file: string,
  onProgress: OnProgress,
) => Recovered | Promise<Recovered>

export function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
