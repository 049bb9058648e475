import type { Objective } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import type { AimContext } from './context.ts'
import { cutBetween } from './cuts.ts'
import { type Due, duesInOrder, duesOf, isOfAnotherTime, ownYear } from './dating.ts'
import { type Gate, isAimAmongTasks, tellsPast } from './gate.ts'
import type { Grammar } from './grammar.ts'
import type { Measure } from './measure.ts'
import { measuresIn } from './measures.ts'
import type { Stretch } from './sentences.ts'
import { shareBefore, shareOf, type Words } from './shares.ts'
import { type Mark, markBefore, marked } from './stance.ts'
import { sharedSubjects, subjectBefore, subjectBehind, subjectOf } from './subjects.ts'
import type { AimRule } from './why.ts'
import { baselinesIn, type Year } from './years.ts'

export type Reading = {
  readonly source: FoldedText
  /** the folded text in lower case, its white space plain: of the same length */
  readonly text: string
  readonly grammar: Grammar
  readonly gate: Gate
  /** the year of the document, null where unknown */
  readonly thisYear: number | null
  /** the year that the document's title gives where nothing nearer does */
  readonly title: Due | null
  readonly found: Objective[]
}

/** A part of a sentence and what governs it. */
export type Part = {
  readonly eId: string
  readonly context: AimContext
  readonly sentence: Stretch
  readonly years: readonly Year[]
  readonly marks: readonly Mark[]
  readonly part: Stretch
}

type Aim = {
  readonly kind: Objective['kind']
  readonly rule: AimRule
  readonly at: Stretch
  readonly subject: Stretch
  readonly due: Due
  readonly measure: Measure | null
  readonly of: string | null
}

function objectiveOf({ source, text, grammar, title }: Reading, part: Part, aim: Aim): Objective {
  const { at, measure, subject } = aim
  const due = aim.due.deadline === null && part.context.sets !== 'tasks' ? (title ?? aim.due) : aim.due
  const span = source.spanOf(at.start, at.end)
  return {
    clause: part.eId,
    why: aim.rule,
    kind: aim.kind,
    subject: written(source, subject.start, subject.end),
    comparator: measure?.comparator ?? null,
    value: measure?.value ?? null,
    upper: measure?.upper ?? null,
    unit: measure?.unit ?? null,
    of: aim.of,
    scope: measure?.scope ?? null,
    baseline: baselinesIn(text, at, grammar)[0]?.year ?? null,
    deadline: due.deadline,
    deadlineSpan:
      due.deadlineSpan === null ? null : source.spanOf(due.deadlineSpan.start, due.deadlineSpan.end),
    quote: source.text.slice(...span),
    span,
  }
}

function wordsOf({ source, text }: Reading, start: number, end: number): Words {
  return { lower: text.slice(start, end), written: source.folded.slice(start, end) }
}

const takesOver = new Set<Measure['unit']>(['percent', 'percent-per-year', 'percentage-points', 'rank'])

const partOfIt = /(?:trong đó|dont|(?:of|in) which|with)(?!\p{L})/u

/** A measure that opens its stretch goes on with the subject of the one before it, unless it is a part of that. */
function goesOn(text: string, measure: Measure, before: Measure | undefined, opens: boolean): boolean {
  if (!opens || before?.unit !== measure.unit || !takesOver.has(measure.unit)) return false
  return !partOfIt.test(text.slice(before.after, measure.at))
}

function shareFor(reading: Reading, cut: Stretch, measure: Measure, opens: boolean): string | null {
  if (measure.unit !== 'percent') return null
  const { grammar } = reading
  return (
    shareOf(wordsOf(reading, measure.after, cut.end), opens, grammar) ??
    shareBefore(wordsOf(reading, cut.start, measure.at), grammar)
  )
}

function inParentheses(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Whether a measure sets an aim where it stands. */
function sets(reading: Reading, part: Part, cut: Stretch, measure: Measure): boolean {
  const { text, grammar, gate, thisYear } = reading
  const { context, marks, sentence, years } = part
  if (context.sets === 'past') return false
  const year = ownYear(years, cut, measure)
  const aside = inParentheses(text, part.part.start, measure.at)
  if (year !== null && isOfAnotherTime(year, thisYear, context, aside)) return false
  const said = { text, marks, sentence, part: part.part, cut, measure, context, grammar }
  if (tellsPast(said)) return false
  if (gate === 'press') return measure.unit !== 'count' || measure.rule !== 'aim/figure'
  return context.sets !== 'tasks' || isAimAmongTasks(said, gate)
}

function readMeasures(reading: Reading, part: Part, measures: readonly Measure[]): void {
  if (measures.length === 0) return
  const { text, grammar, found } = reading
  const cuts = cutBetween(text, part.part, measures, grammar)
  const inOrder = grammar.respectively.test(text.slice(part.part.start, part.part.end))
    ? duesInOrder(part.years, part.part, measures.length)
    : null
  const dues = inOrder ?? duesOf(part.years, cuts, measures, part.context)
  const shared = sharedSubjects(text, part.part, measures, grammar)
  let subject: Stretch | null = null
  let of: string | null = null
  measures.forEach((measure, at) => {
    const cut = cuts[at]
    if (cut === undefined || !sets(reading, part, cut, measure)) return
    const opens = subjectBefore(text, cut, measure, grammar) === null
    const carried =
      subject !== null &&
      !subjectBehind(text, measure, cut, grammar) &&
      goesOn(text, measure, measures[at - 1], opens)
    const ownShare = shareFor(reading, cut, measure, opens)
    of = ownShare ?? (carried && measure.unit === 'percent' ? of : null)
    if (!carried || subject === null) subject = subjectOf(text, cut, measure, grammar)
    const among = part.context.sets === 'tasks' && reading.gate !== 'press'
    const rule = among
      ? 'aim/among-tasks'
      : inOrder !== null
        ? 'aim/respectively'
        : carried
          ? 'aim/shared-subject'
          : measure.rule
    const due = dues[at] ?? part.context
    const subjects = shared.length === 0 ? [subject] : shared
    for (const one of subjects)
      found.push(
        objectiveOf(reading, part, { kind: 'numeric', rule, at: cut, subject: one, due, measure, of }),
      )
  })
}

const shortest = 8

/**
 * Reads the aims of a part: its measures, else what it says in words.
 * @param inWords which aims without a number the place sets
 */
export function readPart(reading: Reading, part: Part, inWords: 'any' | 'worded' | 'none'): void {
  const { text, grammar } = reading
  const { start, end } = part.part
  if (end - start < shortest) return
  const measures = measuresIn({ text, part: part.part, grammar })
  const before = reading.found.length
  readMeasures(reading, part, measures)
  if (reading.found.length > before) return
  if (inWords === 'none' || marked(part.marks, part.part, 'told')) return
  if (markBefore(part.marks, end)?.means === 'past') return
  const worded = grammar.worded.test(text.slice(start, end))
  if (!worded && inWords === 'worded') return
  const year = part.years.find((one) => one.start >= start && one.end <= end && one.kind !== 'bare')
  reading.found.push(
    objectiveOf(reading, part, {
      kind: worded ? 'worded' : 'qualitative',
      rule: worded ? 'aim/worded' : 'aim/qualitative',
      at: part.part,
      subject: subjectOf(text, part.part, null, grammar),
      due:
        year === undefined
          ? part.context
          : { deadline: year.year, deadlineSpan: { start: year.start, end: year.end } },
      measure: null,
      of: null,
    }),
  )
}
