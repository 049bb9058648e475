import { type PageLine, wordsOf } from './page-lines.ts'

/** Words that stand at the head or foot of pages and belong to no sentence. */
export type Furniture = { readonly words: string; readonly pages: number }

type PageOfLines = { readonly lines: readonly PageLine[]; readonly height: number }

const edgeLines = 4
const edgeShare = 0.12
const pageNumber =
  /^[-–—\s[(|]*(?:(?:trang|page|tr\.|p\.)\s*(?:số\s*)?:?\s*)?(\d{1,4})\s*(?:(?:\/|of|sur|trên)\s*\d{1,4})?[-–—\s\])|.]*$/iu

function numberOf(line: PageLine): number | null {
  const found = pageNumber.exec(wordsOf(line))?.[1]
  return found === undefined ? null : Number(found)
}

/** Running heads are the same on every page but for a number, and stand at the same height. */
function keyOf(line: PageLine): string {
  return `${Math.round(line.y / 6)} ${wordsOf(line).replace(/\d+/g, '#')}`
}

/** The lines along the upper and the lower edge of a page, each from the edge inwards. */
function edgesOf({ lines, height }: PageOfLines): PageLine[][] {
  const until = (edge: PageLine[], inside: (line: PageLine) => boolean) => {
    const end = edge.findIndex(inside)
    return end < 0 ? edge : edge.slice(0, end)
  }
  return [
    until(lines.slice(0, edgeLines), ({ y }) => y > height * edgeShare),
    until(lines.slice(-edgeLines).reverse(), ({ y }) => y < height * (1 - edgeShare)),
  ]
}

function tally<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/**
 * Tells furniture from text among the lines at the edges: the same words stand there on at least two pages and on a
 * third of them or five, the number counts the pages, or the file itself says so.
 */
function furnitureTest(edges: readonly PageLine[]): (line: PageLine) => boolean {
  const counts = tally(edges.map(keyOf))
  const lastPage = edges.reduce((last, { page }) => Math.max(last, page), 1)
  const wanted = Math.max(2, Math.min(5, lastPage / 3))
  const shiftOf = (line: PageLine) => {
    const number = numberOf(line)
    return number === null ? null : number - line.page
  }
  const shifts = tally(edges.map(shiftOf))
  return (line) => {
    const shift = shiftOf(line)
    const counting = shift === 0 || (shift !== null && (shifts.get(shift) ?? 0) >= 2)
    return counting || line.artifact === true || (counts.get(keyOf(line)) ?? 0) >= wanted
  }
}

/**
 * Takes page headers, footers and numbers out of the lines of all pages, from the edges of each page inwards.
 * @param pages the lines of each page, from top to bottom, with the page's height
 */
export function withoutFurniture(pages: readonly PageOfLines[]): {
  lines: PageLine[][]
  furniture: Furniture[]
} {
  const edges = pages.map(edgesOf)
  const isFurniture = furnitureTest(edges.flat(2))
  const found = new Map<string, Furniture>()
  const kept = pages.map(({ lines }, at) => {
    const dropped = new Set<PageLine>()
    for (const edge of edges[at] ?? []) {
      for (const line of edge) {
        if (!isFurniture(line)) break
        dropped.add(line)
      }
    }
    for (const line of dropped) {
      const words = wordsOf(line)
      const key = words.replace(/\d+/g, '#')
      const known = found.get(key)
      found.set(key, { words: known?.words ?? words, pages: (known?.pages ?? 0) + 1 })
    }
    return lines.filter((line) => !dropped.has(line))
  })
  return { lines: kept, furniture: [...found.values()] }
}
