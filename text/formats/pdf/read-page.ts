import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { inUnicode, type KnownFonts, learnFonts, needsNames } from './fonts.ts'
import { gridsOf } from './grid.ts'
import { looseTables } from './loose-tables.ts'
import { type PageLine, pageLines } from './page-lines.ts'
import { type PageTable, tableOf } from './page-tables.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { type Rulings, rulingsOf } from './rulings.ts'

/** What a page shows: its lines outside of tables, its tables, words painted askew, and old fonts that were read. */
export type ReadPage = {
  readonly height: number
  readonly lines: PageLine[]
  readonly tables: PageTable[]
  readonly turned: string[]
  readonly legacyFonts: string[]
}

const mostPieces = 60_000

/** Where several lines have words apart, a table may stand, and it is worth looking for ruled lines. */
function mayHoldTable(lines: readonly PageLine[]): boolean {
  return lines.filter(({ segments }) => segments.length > 1).length >= 2
}

/** The tables that are drawn with lines, and what stands outside of them. */
function ruledTables(
  page: number,
  rulings: Rulings,
  pieces: readonly Piece[],
): { tables: PageTable[]; rest: readonly Piece[] } {
  const tables: PageTable[] = []
  let rest = pieces
  for (const grid of gridsOf(rulings)) {
    const filled = tableOf(page, grid, rest)
    if (filled.table !== null) tables.push(filled.table)
    rest = filled.rest
  }
  return { tables, rest }
}

/**
 * Reads one page; what it paints is asked for only where a ruled table or a font without Unicode may be.
 * @param fonts what is known of the file's fonts from the pages before
 * @param tableBefore whether the page before has a table, which may go on
 */
export async function readPage(
  page: PDFPageProxy,
  fonts: KnownFonts,
  tableBefore: boolean,
): Promise<ReadPage> {
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true })
  const view = page.getViewport({ scale: 1 })
  const { pieces, turned, placement, height } = piecesOf(items.slice(0, mostPieces), view)
  let { read, legacyFonts } = inUnicode(pieces, fonts)
  let lines = pageLines(page.pageNumber, read)
  let tables: PageTable[] = []
  if (tableBefore || mayHoldTable(lines) || needsNames(pieces, fonts)) {
    const operators = await page.getOperatorList()
    learnFonts(page, pieces, fonts)
    ;({ read, legacyFonts } = inUnicode(pieces, fonts))
    const ruled = ruledTables(page.pageNumber, rulingsOf(operators, placement), read)
    tables = ruled.tables
    lines = pageLines(page.pageNumber, ruled.rest)
  }
  const loose = looseTables(lines)
  const all = [...tables, ...loose.tables].sort((one, other) => one.top - other.top)
  return { height, lines: loose.rest, tables: all, turned, legacyFonts }
}
