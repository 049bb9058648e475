import { type Source, targetOf } from './source.ts'

/** No file reaches itself through its imports, types included. Each circle is told once, from its first file by name. */
export function circles(house: readonly Source[]): string[] {
  const graph = graphOf(house)
  const told = new Set<string>()
  return [...graph.keys()].sort().flatMap((start) => {
    if (told.has(start)) return []
    const circle = shortestWayBack(graph, start)
    if (!circle || circle.some((path) => told.has(path))) return []
    for (const path of circle) told.add(path)
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
