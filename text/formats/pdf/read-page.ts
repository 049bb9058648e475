import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type KnownFonts, mayBeLegacy, withoutLegacyFonts } from './fonts.ts'
import { gridsOf } from './grid.ts'
import { looseTables } from './loose-tables.ts'
import { type PageLine, pageLines } from './page-lines.ts'
import { type PageTable, tableOf } from './page-tables.ts'
import { piecesOf } from './pieces.ts'
import { rulingsOf } from './rulings.ts'

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

/**
 * Reads one page; what it paints is asked for only where a table or an old font may be.
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
  const { pieces: painted, turned, placement, height } = piecesOf(items.slice(0, mostPieces), view)
  const lines = pageLines(page.pageNumber, painted)
  const table = tableBefore || mayHoldTable(lines)
  if (!table && !mayBeLegacy(painted, fonts)) return { height, lines, tables: [], turned, legacyFonts: [] }
  const operators = await page.getOperatorList()
  const { pieces, legacyFonts } = withoutLegacyFonts(page, painted, fonts)
  let rest = pieces
  const tables: PageTable[] = []
  for (const grid of gridsOf(rulingsOf(operators, placement))) {
    const filled = tableOf(page.pageNumber, grid, rest)
    if (filled.table !== null) tables.push(filled.table)
    rest = filled.rest
  }
  const loose = looseTables(pageLines(page.pageNumber, rest))
  tables.push(...loose.tables)
  tables.sort((one, other) => one.top - other.top)
  return { height, lines: loose.rest, tables, turned, legacyFonts }
}
