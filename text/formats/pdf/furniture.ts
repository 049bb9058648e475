import { type PageLine, wordsOf } from './page-lines.ts'

/** Words that stand at the head or foot of pages and belong to no sentence. */
export type Furniture = { readonly words: string; readonly pages: number }

const edgeLines = 3
const edgeShare = 0.12
const pageNumber = /^[-–—\s]*(?:trang|page)?\s*#\s*(?:(?:\/|of|sur|trên)\s*#)?[-–—\s.]*$/iu

function isAtEdge({ y }: PageLine, height: number): boolean {
  return y < height * edgeShare || y > height * (1 - edgeShare)
}

/** Running heads are the same on every page but for a number. */
function keyOf(line: PageLine): string {
  return wordsOf(line).replace(/\d+/g, '#')
}

/**
 * Takes page headers, footers and numbers out of the lines of all pages. A line at the edge of a page is furniture
 * where the same words stand at the edge of at least two pages and of a third of them, or where it is the page's number.
 * @param pages the lines of each page, from top to bottom, with the page's height
 */
export function withoutFurniture(pages: readonly { lines: readonly PageLine[]; height: number }[]): {
  lines: PageLine[][]
  furniture: Furniture[]
} {
  const edges = pages.map(({ lines, height }) =>
    [...new Set([...lines.slice(0, edgeLines), ...lines.slice(-edgeLines)])].filter((line) =>
      isAtEdge(line, height),
    ),
  )
  const counts = new Map<string, number>()
  for (const lines of edges) {
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const wanted = Math.max(2, pages.length / 3)
  const found = new Map<string, { words: string; pages: number }>()
  const isFurniture = (line: PageLine): boolean => {
    const key = keyOf(line)
    const isNumber = pageNumber.test(key) && wordsOf(line).includes(String(line.page))
    return isNumber || (counts.get(key) ?? 0) >= wanted
  }
  const kept = pages.map(({ lines }, at) => {
    const edge = new Set((edges[at] ?? []).filter(isFurniture))
    for (const line of edge) {
      const entry = found.get(keyOf(line)) ?? { words: wordsOf(line), pages: 0 }
      found.set(keyOf(line), { ...entry, pages: entry.pages + 1 })
    }
    return lines.filter((line) => !edge.has(line))
  })
  return { lines: kept, furniture: [...found.values()] }
}
