import { type PageLine, wordsOf } from './page-lines.ts'

/** Words that stand at the head or foot of pages and belong to no sentence. */
export type Furniture = { readonly words: string; readonly pages: number }

type PageOfLines = { readonly lines: readonly PageLine[]; readonly height: number }

const edgeLines = 4
const edgeShare = 0.12
// In letter heights: between a running head and the text there is more room than between lines.
const apart = 1.9
// A line of this share of the widest may be a line of text that only happens to be repeated.
const whole = 0.7
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

/** A line at the edge of a page, and the line that stands further in. */
type EdgeLine = { readonly line: PageLine; readonly inner: PageLine | undefined }

/** The lines along the upper and the lower edge of a page, each from the edge inwards. */
function edgesOf({ lines, height }: PageOfLines): EdgeLine[][] {
  const edge = (inwards: readonly PageLine[], isEdge: (line: PageLine) => boolean) => {
    const end = inwards.findIndex((line) => !isEdge(line))
    return inwards
      .slice(0, end < 0 ? edgeLines : Math.min(end, edgeLines))
      .map((line, at) => ({ line, inner: inwards[at + 1] }))
  }
  const upper = lines.slice(0, edgeLines + 1)
  const lower = lines.slice(-edgeLines - 1).reverse()
  return [
    edge(upper, ({ y }) => y <= height * edgeShare),
    edge(lower, ({ y }) => y >= height * (1 - edgeShare)),
  ]
}

function tally<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What is known of a line at an edge: surely no text, the same on several pages, or neither. */
type Standing = 'furniture' | 'repeated' | 'text'

/** Judges lines at the edges: by numbers that count the pages, by the file's own marks, and by what other pages have. */
function judge(edges: readonly PageLine[], pages: number): (line: PageLine) => Standing {
  const counts = tally(edges.map(keyOf))
  const widest = edges.reduce((most, { x, end }) => Math.max(most, end - x), 0)
  const wanted = ({ x, end }: PageLine) =>
    Math.max(2, end - x > widest * whole ? pages / 3 : Math.min(5, pages / 3))
  const shiftOf = (line: PageLine) => {
    const number = numberOf(line)
    return number === null ? null : number - line.page
  }
  const shifts = tally(edges.map(shiftOf))
  return (line) => {
    const shift = shiftOf(line)
    const counting = shift === 0 || (shift !== null && (shifts.get(shift) ?? 0) >= 2)
    if (counting || line.artifact === true) return 'furniture'
    return (counts.get(keyOf(line)) ?? 0) >= wanted(line) ? 'repeated' : 'text'
  }
}

/** The furniture along an edge: what several pages have is it only where it stands apart from the text. */
function furnitureAlong(edge: readonly EdgeLine[], standingOf: (line: PageLine) => Standing): PageLine[] {
  let count = 0
  for (const [at, { line, inner }] of edge.entries()) {
    const standing = standingOf(line)
    if (standing === 'text') break
    const aside = inner === undefined || Math.abs(inner.y - line.y) > line.size * apart
    if (standing === 'furniture' || aside) count = at + 1
  }
  return edge.slice(0, count).map(({ line }) => line)
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
  const standingOf = judge(
    edges.flat(2).map(({ line }) => line),
    pages.length,
  )
  const found = new Map<string, Furniture>()
  const kept = pages.map(({ lines }, at) => {
    const dropped = new Set((edges[at] ?? []).flatMap((edge) => furnitureAlong(edge, standingOf)))
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
