import { type Source, targetOf } from './source.ts'

/** No file reaches itself through its imports, types included. Each circle is told once. */
export function circles(house: readonly Source[]): string[] {
  const graph = graphOf(house)
  const told = new Set<string>()
  return [...graph.keys()].sort().flatMap((start) => {
    const circle = shortestWayBack(graph, start)
    const members = circle?.toSorted().join() ?? ''
    if (!circle || told.has(members)) return []
    told.add(members)
    return [`these files import each other in a circle: ${[...circle, start].join(' -> ')}`]
  })
}

type Graph = ReadonlyMap<string, readonly string[]>

function graphOf(house: readonly Source[]): Graph {
  const paths = new Set(house.map(({ path }) => path))
  return new Map(
    house.map((source) => {
      const targets = (source.code?.imports ?? []).map((imported) => targetOf(source, imported) ?? '')
      return [source.path, [...new Set(targets)].filter((target) => paths.has(target))]
    }),
  )
}

function shortestWayBack(graph: Graph, start: string): string[] | null {
  const ways: string[][] = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return null
}
