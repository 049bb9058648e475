import { walk } from '../../../../text/clauses/walk.ts'
import type { Clause, ReadResult } from '../../../../text/contract.ts'
import { faultsOf } from '../../../../text/fixtures/conservation.fixture.ts'
import { read } from '../../../../text/read.ts'
import { f1, nothing, type Score, sum } from '../score.ts'
import { type ExpectedNode, nameOf, plainHeading, type StructureText } from './expected.ts'
import { labelledName } from './labelled.ts'

export type StructureOfText = {
  readonly text: StructureText
  readonly nodes: Score
  readonly headings: { readonly right: number; readonly all: number }
  readonly faults: readonly string[]
  readonly missing: readonly string[]
  readonly added: readonly string[]
  readonly misheaded: readonly string[]
}

export type StructureMeasure = {
  readonly f1: number
  readonly headings: number
  /** share of texts in which every word is in one place */
  readonly conservation: number
  /** the texts read worst, worst first */
  readonly worst: readonly StructureOfText[]
}

function chainsOf(text: StructureText, { documents }: ReadResult): ExpectedNode[] {
  const counts = ({ level, number, heading }: Clause) =>
    (text.levels === null || text.levels.includes(level)) &&
    (number !== null || (heading !== null && level !== 'alinea') || level === 'appendix')
  const name = ({ level, number, heading }: Clause) =>
    nameOf(level, number ?? (level === 'appendix' ? '' : null), heading)
  return documents.flatMap(({ clauses }) =>
    [...walk(clauses)].flatMap(({ clause, above }) => {
      if (text.collection === 'vietnamese' && clause.number === null) return []
      if (text.collection === 'vietnamese')
        return [
          { chain: labelledName(clause.eId, clause.level, clause.number, clause.span[0]), heading: null },
        ]
      if (!counts(clause)) return []
      const chain = [...above.filter(counts), clause].map((one) => `>${name(one)}`).join('')
      return [{ chain, heading: clause.heading }]
    }),
  )
}

function byChain(nodes: readonly ExpectedNode[]): Map<string, ExpectedNode[]> {
  const found = new Map<string, ExpectedNode[]>()
  for (const node of nodes) found.set(node.chain, [...(found.get(node.chain) ?? []), node])
  return found
}

/** One text read, and what of its structure was found. */
export async function structureOf(text: StructureText): Promise<StructureOfText> {
  const result = await read(text.bytes, { file: text.file })
  const found = chainsOf(text, result)
  const free = byChain(found)
  const missing: string[] = []
  const misheaded: string[] = []
  let right = 0
  let headings = { right: 0, all: 0 }
  for (const { chain, heading } of text.expected) {
    const node = free.get(chain)?.shift()
    if (node === undefined) {
      missing.push(chain)
      continue
    }
    right += 1
    if (heading === null && (node.heading === null || text.collection === 'vietnamese')) continue
    const same = plainHeading(heading ?? '') === plainHeading(node.heading ?? '')
    headings = { right: headings.right + (same ? 1 : 0), all: headings.all + 1 }
    if (!same) misheaded.push(`${chain}: ${heading} | ${node.heading}`)
  }
  return {
    text,
    nodes: { right, found: found.length, wanted: text.expected.length },
    headings,
    faults: faultsOf(result),
    missing,
    added: [...free.entries()].flatMap(([chain, left]) => left.map(() => chain)),
    misheaded,
  }
}

/** How well the tree of clauses of these texts is read: nodes by level, number and parents, headings, and words kept. */
export async function measureStructure(texts: readonly StructureText[]): Promise<StructureMeasure> {
  const all: StructureOfText[] = []
  for (const text of texts) all.push(await structureOf(text))
  const nodes = all.reduce((total, one) => sum([total, one.nodes]), nothing)
  const headed = all.reduce((total, { headings }) => total + headings.all, 0)
  const rightly = all.reduce((total, { headings }) => total + headings.right, 0)
  return {
    f1: f1(nodes),
    headings: headed === 0 ? 1 : rightly / headed,
    conservation: all.length === 0 ? 1 : all.filter(({ faults }) => faults.length === 0).length / all.length,
    worst: all.toSorted((one, other) => f1(one.nodes) - f1(other.nodes)),
  }
}
