/** Numbers `ord` to `end`, both included, that hold a body and all that stands under it. */
export type Range = { readonly ord: number; readonly end: number }

/** A body of today's tree: under whom, in which block if under nobody, and where it stood until now. */
export type Standing = {
  readonly id: string
  readonly parent: string | null
  readonly block: number
  readonly range: Range | null
}

const blockSize = 100_000
const elsewhere = 99

/**
 * The block of a body that stands under nobody: 0 for the centre, the code of its province for local bodies,
 * 99 for local bodies whose province is not told.
 */
export function blockOf(level: 'central' | 'province' | 'commune', provinceCode: string | null): number {
  if (level === 'central') return 0
  return provinceCode === null ? elsewhere : Number(provinceCode)
}

/**
 * Ranges for the whole tree of today, so that the subtree of a body is one range. Whoever has a range that still
 * fits keeps it; newcomers go behind the last of their brothers; where too little is left there, the brothers are set apart anew.
 * A block that holds more bodies than numbers is null: nothing can be numbered then.
 */
export function rangesOf(tree: readonly Standing[]): Map<string, Range> | null {
  const families = familiesOf(tree)
  const ranges = new Map<string, Range>()
  const open: { brothers: readonly Family[]; space: Range; fresh: boolean }[] = [...families.blocks].map(
    ([block, brothers]) => ({ brothers, space: spaceOf(block), fresh: false }),
  )
  for (let home = open.pop(); home; home = open.pop()) {
    if (sizeOf(home.brothers) > width(home.space)) return null
    const kept = home.fresh ? [] : stillFitting(home.brothers, home.space)
    for (const { family, range } of settle(home.brothers, kept, home.space)) {
      ranges.set(family.id, range)
      const space = { ord: range.ord + 1, end: range.end }
      const fresh = home.fresh || !sameRange(range, family.range)
      if (family.children.length > 0) open.push({ brothers: family.children, space, fresh })
    }
  }
  return ranges
}

type Family = { id: string; range: Range | null; children: Family[]; size: number }
type Settled = { family: Family; range: Range }

function familiesOf(tree: readonly Standing[]): { blocks: Map<number, Family[]> } {
  const families = new Map<string, Family>(
    tree.map(({ id, range }) => [id, { id, range, children: [], size: 1 }]),
  )
  const blocks = new Map<number, Family[]>()
  for (const { id, parent, block } of tree) {
    const family = families.get(id)
    const above = parent === null ? undefined : families.get(parent)
    if (!family) continue
    const brothers = above?.children ?? blocks.get(block) ?? []
    brothers.push(family)
    if (!above) blocks.set(block, brothers)
  }
  for (const roots of blocks.values()) measure(roots)
  return { blocks }
}

// From the leaves up, without recursion: a tree may be as deep as somebody's file makes it.
function measure(roots: readonly Family[]): void {
  const order = [...roots]
  for (const family of order) order.push(...family.children)
  for (const family of order.reverse()) family.size = 1 + sizeOf(family.children)
}

function stillFitting(brothers: readonly Family[], space: Range): Settled[] {
  const kept: Settled[] = []
  const placed = brothers.flatMap((family) => (family.range ? [{ family, range: family.range }] : []))
  for (const each of placed.sort((a, b) => a.range.ord - b.range.ord)) {
    const free = (kept.at(-1)?.range.end ?? space.ord - 1) + 1
    if (each.range.ord >= free && each.range.end <= space.end && width(each.range) >= each.family.size)
      kept.push(each)
  }
  return kept
}

function settle(brothers: readonly Family[], kept: readonly Settled[], space: Range): Settled[] {
  const keptIds = new Set(kept.map(({ family }) => family.id))
  const newcomers = brothers.filter(({ id }) => !keptIds.has(id))
  if (kept.length === 0) return setApart(brothers, space)
  const settled = [...kept]
  let ord = (kept.at(-1)?.range.end ?? space.ord - 1) + 1
  for (const family of newcomers) {
    const gap = space.end - ord + 1
    if (gap < family.size) return setApart(brothers, space)
    // A part of the gap only: more newcomers will come.
    const range = { ord, end: ord - 1 + Math.max(family.size, Math.floor(gap / 64)) }
    settled.push({ family, range })
    ord = range.end + 1
  }
  return settled
}

/** Everybody anew, in the same order, with half of what is left spread over them and half kept behind the last. */
function setApart(brothers: readonly Family[], space: Range): Settled[] {
  const needed = sizeOf(brothers)
  const spare = Math.floor((width(space) - needed) / 2)
  let ord = space.ord
  return [...brothers].sort(byFormerPlace).map((family) => {
    const share = family.size + Math.floor((spare * family.size) / needed)
    const range = { ord, end: ord + share - 1 }
    ord += share
    return { family, range }
  })
}

function byFormerPlace(a: Family, b: Family): number {
  return (a.range?.ord ?? Number.MAX_SAFE_INTEGER) - (b.range?.ord ?? Number.MAX_SAFE_INTEGER)
}

function spaceOf(block: number): Range {
  return { ord: block * blockSize, end: (block + 1) * blockSize - 1 }
}

function sizeOf(families: readonly Family[]): number {
  return families.reduce((sum, { size }) => sum + size, 0)
}

function width({ ord, end }: Range): number {
  return end - ord + 1
}

function sameRange(a: Range, b: Range | null): boolean {
  return b !== null && a.ord === b.ord && a.end === b.end
}
