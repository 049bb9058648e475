import type { Grammar } from './grammar.ts'
import type { Measure } from './measure.ts'
import type { Stretch } from './sentences.ts'

const longestLead = 12
const longest = 400

function withoutLead(text: string, start: number, end: number, grammar: Grammar): number {
  let at = start
  for (let again = 0; again < longestLead; again += 1) {
    at += /^\s*/.exec(text.slice(at, end))?.[0].length ?? 0
    const lead = grammar.lead.exec(text.slice(at, end))?.[0]
    if (lead === undefined || lead === '') break
    at += lead.length
  }
  return at
}

/** The noun phrase at the beginning of a stretch: without verbs before it, up to the verb after it. */
export function phrase(text: string, start: number, upTo: number, grammar: Grammar): Stretch | null {
  const end = Math.min(upTo, start + longest)
  const from = withoutLead(text, start, end, grammar)
  const words = text.slice(from, end)
  const stop = grammar.subjectEnd.exec(words)?.index ?? words.length
  const length = words.slice(0, stop).trimEnd().length
  return length > 0 && /\p{L}/u.test(words.slice(0, length)) ? { start: from, end: from + length } : null
}

function afterRank(text: string, measure: Measure, part: Stretch, grammar: Grammar): Stretch | null {
  const lead = grammar.rankSubject.exec(text.slice(measure.after, part.end))
  if (lead === null) return null
  return phrase(text, measure.after + lead.index + lead[0].length, part.end, grammar)
}

function objectOfVerb(text: string, measure: Measure, part: Stretch, grammar: Grammar): Stretch | null {
  const verb =
    /\s(?:provien\p{L}+\s+d[e'u]s?|comes?\s+from|là|thuộc|đều có|có(?! công)|sử dụng|have|has|use|dispos\p{L}+\s+d(?:e|es|'une?)|ont|utilisent|seront consacrés aux|sera consacré à)(?!\p{L})\s*/u.exec(
      text.slice(measure.after, part.end),
    )
  return verb === null ? null : phrase(text, measure.after + verb.index + verb[0].length, part.end, grammar)
}

/** The subject that stands before a measure, or null where the measure opens its part. */
export function subjectBefore(
  text: string,
  part: Stretch,
  measure: Measure,
  grammar: Grammar,
): Stretch | null {
  return phrase(text, part.start, measure.at, grammar)
}

/** Whether a rank says behind it in what: `nhóm 3 nước dẫn đầu về …`. */
export function subjectBehind(text: string, measure: Measure, part: Stretch, grammar: Grammar): boolean {
  return measure.unit === 'rank' && grammar.rankSubject.test(text.slice(measure.after, part.end))
}

/** What an aim is about: a short noun phrase of the text itself, else the whole part. */
export function subjectOf(text: string, part: Stretch, measure: Measure | null, grammar: Grammar): Stretch {
  if (measure === null) return phrase(text, part.start, part.end, grammar) ?? part
  const before = subjectBefore(text, part, measure, grammar)
  if (measure.unit === 'rank') return before ?? afterRank(text, measure, part, grammar) ?? part
  if (measure.unit === 'count') return phrase(text, measure.after, part.end, grammar) ?? before ?? part
  return (
    before ??
    objectOfVerb(text, measure, part, grammar) ??
    phrase(text, measure.after, part.end, grammar) ??
    part
  )
}

const secondIndex = /\s+(?:và|and|et)\s+(?=(?:chỉ số|năng lực|xếp hạng|the|index|le|l'|la)(?!\p{L}))/u

/**
 * Several ranks before one "in what" share it, and it may name two things: `nhóm 3 nước …, nhóm 50 nước … về A và chỉ số B`
 * sets four aims. [] where the ranks have subjects of their own.
 */
export function sharedSubjects(
  text: string,
  part: Stretch,
  measures: readonly Measure[],
  grammar: Grammar,
): Stretch[] {
  const last = measures.at(-1)
  if (last === undefined || measures.some(({ unit }) => unit !== 'rank')) return []
  if (phrase(text, part.start, measures[0]?.at ?? part.start, grammar) !== null) return []
  for (const [at, { after }] of measures.slice(0, -1).entries()) {
    if (grammar.rankSubject.test(text.slice(after, measures[at + 1]?.at))) return []
  }
  const whole = afterRank(text, last, part, grammar)
  if (whole === null) return []
  const joint = secondIndex.exec(text.slice(whole.start, whole.end))
  if (joint === null) return measures.length > 1 ? [whole] : []
  const cut = whole.start + joint.index
  const second = phrase(text, cut + joint[0].length, whole.end, grammar)
  return second === null ? [whole] : [{ start: whole.start, end: cut }, second]
}
