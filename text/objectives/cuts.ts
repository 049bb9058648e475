import type { Grammar } from './grammar.ts'
import type { Measure } from './measure.ts'
import type { Stretch } from './sentences.ts'

/** Where the words of the next measure may begin: behind each comma and each "and". */
function jointsIn(between: string, grammar: Grammar): Stretch[] {
  const pattern = new RegExp(`,\\s*(?:(?:${grammar.joint})\\s+)?|\\s+(?:${grammar.joint})\\s+`, 'gu')
  return [...between.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * The joint that parts two measures: the last before a new subject, else the one right before the measure,
 * else the first comma, else the first "and".
 */
function jointBetween(between: string, grammar: Grammar): Stretch {
  const joints = jointsIn(between, grammar)
  const subject = joints.findLast(({ end }) => grammar.subjectStart.test(between.slice(end)))
  const close = joints.findLast(({ end }) => between.slice(end).trim() === '')
  const comma = joints.find(({ start }) => between[start] === ',')
  return subject ?? close ?? comma ?? joints[0] ?? { start: 0, end: 0 }
}

/** Several measures in one part: it is cut between each two of them. */
export function cutBetween(
  text: string,
  part: Stretch,
  measures: readonly Measure[],
  grammar: Grammar,
): Stretch[] {
  const cuts: Stretch[] = []
  let start = part.start
  for (const [at, measure] of measures.entries()) {
    const next = measures[at + 1]
    if (next === undefined) break
    const joint = jointBetween(text.slice(measure.after, next.at), grammar)
    const words = text.slice(start, measure.after + joint.start)
    cuts.push({ start, end: start + words.trimEnd().length })
    start = measure.after + joint.end
    start += /^\s*/.exec(text.slice(start, next.at))?.[0].length ?? 0
  }
  cuts.push({ start, end: part.end })
  return cuts
}
