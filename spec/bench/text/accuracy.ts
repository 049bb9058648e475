import { type Entry, entry } from '../entry.ts'
import { type Scored, scoreDuties, scoreMetadata, scoreReferences } from './documents.ts'
import { scoreObjectives } from './objectives.ts'
import { f1, type Score, sum } from './score.ts'
import type { TextSet } from './sets.ts'
import { measureStructure } from './structure/measure.ts'
import { structureTexts } from './structure/texts.ts'
import { scoreTasks } from './tasks.ts'

type Tell = (line: string) => void
type OfSet = { readonly set: TextSet; readonly text: string; readonly score: Score }

const sets = ['seen', 'unseen'] as const

// The share of perfect is value and ratio alike: the yardstick of accuracy is the label.
function share(name: string, value: number, unit: string, target: string | null): Entry {
  return entry({ name, value, unit, ratio: value, target })
}

/** One entry a set; the parts of each text's share are told to who asks why. */
function perSet(
  name: string,
  scores: readonly OfSet[],
  targets: Record<TextSet, string | null>,
  tell: Tell,
): Entry[] {
  for (const { set, text, score } of scores) {
    const { right, found, wanted } = score
    if (right < found || right < wanted)
      tell(`${name} ${set} ${text}: ${right} right of ${found} found, ${wanted} wanted`)
  }
  return sets.flatMap((set) => {
    const inSet = scores.filter((score) => score.set === set)
    return inSet.length === 0
      ? []
      : [share(`${name}-${set}`, f1(sum(inSet.map(({ score }) => score))), 'F1', targets[set])]
  })
}

const named = (scored: readonly Scored[]): OfSet[] =>
  scored.map(({ case: { set, text }, score }) => ({ set, text, score }))

/** Nodes, headings and words kept, set by set and collection by collection. */
async function structureEntries(tell: Tell): Promise<Entry[]> {
  const texts = structureTexts()
  const entries: Entry[] = []
  for (const set of sets) {
    for (const collection of ['vietnamese', 'by-laws', 'french-code'] as const) {
      const these = texts.filter((text) => text.set === set && text.collection === collection)
      if (these.length === 0) continue
      const measured = await measureStructure(these)
      for (const { text, nodes, faults } of measured.worst.slice(0, 3))
        tell(
          `structure ${set} ${text.text}: ${nodes.right} right of ${nodes.found} found, ${nodes.wanted} wanted; ${faults.join('; ')}`,
        )
      const name = `${collection}-${set}`
      entries.push(
        share(`structure-${name}`, measured.f1, 'F1', 'value>=0.98'),
        share(`headings-${name}`, measured.headings, 'share', 'value>=0.98'),
        share(`kept-${name}`, measured.conservation, 'share', 'value>=1'),
      )
    }
  }
  return entries
}

/** Accuracy on labelled texts, seen and set aside; a collection that is absent has no entry. */
export async function measureAccuracy(tell: Tell): Promise<Entry[]> {
  const objectives = await scoreObjectives()
  const exact = objectives.map(({ case: { set, text }, exact: score }) => ({ set, text, score }))
  const relaxed = objectives.map(({ case: { set, text }, relaxed: score }) => ({ set, text, score }))
  const tasks = (await scoreTasks()).map(({ case: { set, text }, right, wanted, astray }) => ({
    set,
    text,
    score: { right, found: wanted + astray, wanted },
  }))
  const both = (target: string | null) => ({ seen: target, unseen: target })
  return [
    ...(await structureEntries(tell)),
    ...perSet('objectives-exact', exact, { seen: 'value>=0.95', unseen: 'value>=0.9' }, tell),
    ...perSet('objectives-relaxed', relaxed, { seen: 'value>=0.95', unseen: 'value>=0.9' }, tell),
    ...perSet('task-columns', tasks, both('value>=0.98'), tell),
    ...perSet('duties', named(await scoreDuties()), both(null), tell),
    ...perSet('references', named(await scoreReferences()), both(null), tell),
    ...perSet('metadata', named(await scoreMetadata()), both(null), tell),
  ]
}
