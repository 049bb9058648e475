import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { blockOf, type Range, rangesOf, type Standing } from './ranges.ts'

const at = (id: string, parent: string | null = null, range: Range | null = null): Standing => ({
  id,
  parent,
  block: 0,
  range,
})

describe('blocks', () => {
  it.each([
    ['central', null, 0],
    ['province', '46', 46],
    ['commune', '01', 1],
    ['commune', null, 99],
  ] as const)('%s of %s: %i', (level, code, block) => {
    expect(blockOf(level, code)).toBe(block)
    const range = rangesOf([{ ...at('a'), block }])?.get('a')
    expect(Math.floor((range?.ord ?? -1) / 100_000)).toBe(block)
    expect(Math.floor((range?.end ?? -1) / 100_000)).toBe(block)
  })
})

describe('ranges of a tree', () => {
  it('keep who stands still when somebody comes, and take in who comes', () => {
    const first = [at('a'), at('b'), at('a1', 'a'), at('a2', 'a')]
    const before = rangesOf(first) ?? new Map()
    const known = first.map((each) => ({ ...each, range: before.get(each.id) ?? null }))
    const after = rangesOf([...known, at('a3', 'a'), at('a31', 'a3'), at('c')])
    for (const { id } of first) expect(after?.get(id)).toEqual(before.get(id))
    expect(under(after, 'a')).toEqual(['a', 'a1', 'a2', 'a3', 'a31'])
    expect(under(after, 'c')).toEqual(['c'])
  })

  it('set brothers apart when a gap is full', () => {
    const tight = [
      at('a', null, { ord: 5, end: 6 }),
      at('a1', 'a', { ord: 6, end: 6 }),
      at('b', null, { ord: 0, end: 4 }),
    ]
    const ranges = rangesOf([...tight, at('a2', 'a')])
    expect(under(ranges, 'a')).toEqual(['a', 'a1', 'a2'])
    expect(ranges?.get('b')).toEqual({ ord: 0, end: 4 })
  })

  it('are not given where there are more bodies than numbers', () => {
    const many = Array.from({ length: 100_001 }, (_, number) => at(String(number)))
    expect(rangesOf(many)).toBeNull()
  })

  test('stay true however often bodies come, move and go', () => {
    const step = fc.record({ what: fc.constantFrom('add', 'move', 'end'), one: fc.nat(), other: fc.nat() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (steps, narrow) => {
        let tree: Standing[] = []
        let named = 0
        for (const { what, one, other } of steps) {
          const pick = (number: number) => tree[number % (tree.length || 1)]?.id ?? null
          if (what === 'add') tree = [...tree, at(`n${named++}`, one % 3 === 0 ? null : pick(other))]
          else if (what === 'move') tree = moved(tree, pick(one), pick(other))
          else tree = ended(tree, pick(one))
          const ranges = rangesOf(tree)
          // Squeezed now and then, so that gaps do fill up.
          tree = tree.map((each) => ({ ...each, range: squeezed(ranges?.get(each.id), one % narrow === 0) }))
          for (const { id } of tree) expect(under(ranges, id)).toEqual(naively(tree, id))
        }
      }),
      { numRuns: 60 },
    )
  })
})

function squeezed(range: Range | undefined, tightly: boolean): Range | null {
  if (!range) return null
  return tightly ? { ord: range.ord, end: range.ord + Math.floor((range.end - range.ord) / 50) } : range
}

function under(ranges: ReadonlyMap<string, Range> | null, id: string): string[] {
  const range = ranges?.get(id)
  if (!ranges || !range) return []
  return [...ranges]
    .filter(([, { ord }]) => ord >= range.ord && ord <= range.end)
    .map(([each]) => each)
    .sort()
}

function naively(tree: readonly Standing[], id: string): string[] {
  const parents = new Map(tree.map((each) => [each.id, each.parent]))
  const isUnder = (each: string | null): boolean =>
    each === id || (each !== null && isUnder(parents.get(each) ?? null))
  return tree
    .map((each) => each.id)
    .filter(isUnder)
    .sort()
}

function moved(tree: readonly Standing[], id: string | null, parent: string | null): Standing[] {
  if (id === null || parent === null || naively(tree, id).includes(parent)) return [...tree]
  return tree.map((each) => (each.id === id ? { ...each, parent } : each))
}

function ended(tree: readonly Standing[], id: string | null): Standing[] {
  const gone = id === null ? [] : naively(tree, id)
  return tree.filter((each) => !gone.includes(each.id))
}
