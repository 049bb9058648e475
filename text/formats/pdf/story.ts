import type { Block } from '../office-text/blocks.ts'
import type { Margins } from './bands.ts'
import { flowsOf, marginsOf } from './columns.ts'
import type { PageLine } from './page-lines.ts'
import { joinTables, type PageTable } from './page-tables.ts'
import { type FlowLine, paragraphsOf } from './paragraphs.ts'

export type Page = { readonly lines: readonly PageLine[]; readonly tables: readonly PageTable[] }

/** What holds for the whole file: a few lines do not tell it. */
type Measures = { readonly margins: Margins; readonly leading: number }

/** What stands one after the other in a file: running lines, or a table. */
type Part = { readonly lines: FlowLine[] } | { readonly table: PageTable }

/** The usual distance of lines, a lower one where paragraphs stand apart; 0 where there are too few to tell. */
function leadingOf(lines: readonly PageLine[]): number {
  if (lines.length < 4) return 0
  const gaps = lines
    .slice(1)
    .map((line, at) => (line.page === lines[at]?.page ? line.y - (lines[at]?.y ?? 0) : 0))
  const sorted = gaps.filter((gap) => gap > 0).sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length * 0.3)] ?? 0
}

function flowLines(lines: readonly PageLine[], { margins, leading }: Measures): FlowLine[] {
  let before = false
  return flowsOf(lines, margins).flatMap(({ left, right, lines: own, block }) => {
    const opens = block || before
    before = block
    const usual = leadingOf(own) || leading
    return own.map((line, at) => ({ ...line, left, right, leading: usual, block, opens: opens && at === 0 }))
  })
}

function partsOf({ lines, tables }: Page, measures: Measures): Part[] {
  const parts: Part[] = []
  let from = Number.NEGATIVE_INFINITY
  const addLines = (to: number) => {
    const between = lines.filter(({ y }) => y >= from && y < to)
    if (between.length > 0) parts.push({ lines: flowLines(between, measures) })
    from = to
  }
  for (const table of tables) {
    addLines(table.top)
    parts.push({ table })
    from = Math.max(from, table.bottom)
  }
  addLines(Number.POSITIVE_INFINITY)
  return parts
}

/** A table that went on over the end of a page. */
export type Continued = { readonly page: number; readonly repeated: number }

/** Puts the pages one behind the other: sentences and tables go on over the end of a page. */
function joinPages(pages: readonly Part[][]): { parts: Part[]; continued: Continued[] } {
  const parts: Part[] = []
  const continued: Continued[] = []
  for (const part of pages.flat()) {
    const last = parts.at(-1)
    if (last === undefined) parts.push(part)
    else if ('lines' in part && 'lines' in last) last.lines.push(...part.lines)
    else if ('table' in part && 'table' in last && part.table.page > last.table.page) {
      const repeated = joinTables(last.table, part.table)
      if (repeated === null) parts.push(part)
      else continued.push({ page: part.table.page, repeated })
    } else parts.push(part)
  }
  return { parts, continued }
}

function blocksOf(table: PageTable): Block[] {
  return [
    { is: 'table' },
    ...table.rows.flatMap((row, at): Block[] => [
      { is: 'row' },
      ...row.flatMap(({ paragraphs, colspan, rowspan }): Block[] => [
        { is: 'cell', header: at < table.heads, colspan, rowspan },
        ...paragraphs.map((text): Block => ({ is: 'paragraph', text })),
        { is: 'cell-end' },
      ]),
      { is: 'row-end' },
    ]),
    { is: 'table-end' },
  ]
}

/** The whole file as paragraphs and tables in reading order. */
export function storyOf(pages: readonly Page[]): {
  blocks: Block[]
  continued: Continued[]
} {
  const lines = pages.flatMap((page) => page.lines)
  const measures = { margins: marginsOf(lines), leading: leadingOf(lines) }
  const { parts, continued } = joinPages(pages.map((page) => partsOf(page, measures)))
  const blocks = parts.flatMap((part): Block[] =>
    'table' in part
      ? blocksOf(part.table)
      : paragraphsOf(part.lines).map((text) => ({ is: 'paragraph', text })),
  )
  return { blocks, continued }
}
