/** A row as a person sees it: its number in the file, and the text of its cells from column A on. */
export type SheetRow = { readonly row: number; readonly cells: readonly string[] }

/** Why a file is not read. */
export type SheetRefusal = 'empty' | 'damaged' | 'encoding' | 'too-large' | 'too-many-rows' | 'protected'

export type SheetReading =
  | { readonly is: 'read'; readonly rows: readonly SheetRow[] }
  | { readonly is: 'refused'; readonly code: SheetRefusal }

export class SheetError extends Error {
  readonly code: SheetRefusal

  constructor(code: SheetRefusal) {
    super(code)
    this.name = 'SheetError'
    this.code = code
  }
}

/** What a sheet may be at most, unpacked: more is refused, never cut. */
export const limits = { bytes: 64 * 1024 * 1024, packedBytes: 16 * 1024 * 1024, rows: 50_000, columns: 200 }

/** The letters of a column as spreadsheets show them: 0 is `A`, 26 is `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** The index of the letters before a row number, `BC12` is 54; null where there are none. */
export function columnIndex(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0]
  if (!letters) return null
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
