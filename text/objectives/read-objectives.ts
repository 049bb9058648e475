import type { Draft } from '../clauses/draft.ts'
import type { Clause, Language, Objective } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import { type AimContext, contextOf, deadlineIn, leadOf, noAims } from './context.ts'
import type { Grammar } from './grammar.ts'
import { grammars } from './grammars.ts'
import { type Measure, measuresIn } from './measures.ts'
import { partsOf, type Stretch, sentencesOf } from './sentences.ts'
import { sharedSubjects, subjectOf } from './subjects.ts'

type Reading = {
  readonly source: FoldedText
  readonly grammar: Grammar
  readonly press: boolean
  readonly found: Objective[]
}

type Place = { readonly eId: string; readonly context: AimContext }

function objectiveAt(reading: Reading, place: Place, part: Stretch, measure: Measure | null): Objective {
  const { source, grammar } = reading
  const { context } = place
  const span = source.spanOf(part.start, part.end)
  const text = source.folded
  const subject = subjectOf(text, part, measure, grammar)
  const worded = grammar.worded.test(text.slice(part.start, part.end))
  const baseline = grammar.baseline.exec(text.slice(part.start, part.end))
  const year = baseline?.slice(1).find((group) => group !== undefined)
  return {
    clause: place.eId,
    why: measure === null ? (worded ? 'aim/worded' : 'aim/qualitative') : 'aim/measure',
    kind: measure === null ? (worded ? 'worded' : 'qualitative') : 'numeric',
    subject: written(source, subject.start, subject.end),
    comparator: measure?.comparator ?? null,
    value: measure?.value ?? null,
    upper: measure?.upper ?? null,
    unit: measure?.unit ?? null,
    of: measure?.of ?? null,
    scope: measure?.scope ?? null,
    baseline: year === undefined ? null : Number(year),
    deadline: context.deadline,
    deadlineSpan:
      context.deadlineSpan === null
        ? null
        : source.spanOf(context.deadlineSpan.start, context.deadlineSpan.end),
    quote: source.text.slice(...span),
    span,
  }
}

/** Several measures in one part: it is cut before the comma or the "and" ahead of each further one. */
function cutBetween(text: string, part: Stretch, measures: readonly Measure[]): Stretch[] {
  const cuts: Stretch[] = []
  let start = part.start
  for (const [at, measure] of measures.entries()) {
    const next = measures[at + 1]
    if (next === undefined) break
    const between = text.slice(measure.after, next.at)
    const comma = between.lastIndexOf(',')
    const joint = /.*\s(?=(?:và|and|et)\s)/su.exec(between)?.[0].length ?? -1
    const cut = measure.after + Math.max(comma, joint, 0)
    const words = text.slice(start, cut).trimEnd()
    cuts.push({ start, end: start + words.length })
    start = cut + (/^[\s,]*(?:(?:và|and|et)\s+)?/u.exec(text.slice(cut, next.at))?.[0].length ?? 0)
  }
  cuts.push({ start, end: part.end })
  return cuts
}

function readPart(reading: Reading, place: Place, part: Stretch, qualitative: boolean): void {
  const { grammar, source, press, found } = reading
  const text = source.folded
  const words = text.slice(part.start, part.end)
  const { context } = place
  if (words.length < 8 || grammar.tells.test(words)) return
  const measures = measuresIn({ text, part, grammar, deadline: context.deadline }, !press)
  if (measures.length > 0) {
    const shared = sharedSubjects(text, part, measures, grammar)
    for (const [at, cut] of cutBetween(text, part, measures).entries()) {
      const objective = objectiveAt(reading, place, cut, measures[at] ?? null)
      if (shared.length === 0) found.push(objective)
      else
        for (const { start, end } of shared)
          found.push({ ...objective, subject: written(source, start, end) })
    }
    return
  }
  if (context.sets === 'general') return
  if (qualitative || grammar.worded.test(words)) found.push(objectiveAt(reading, place, part, null))
}

const opening = 30

/** A sentence's own year: one at its beginning leads the sentences after it too, another holds for itself alone. */
function ownDeadline(
  text: string,
  sentence: Stretch,
  grammar: Grammar,
): { year: number; at: Stretch; leads: boolean } | null {
  const found = deadlineIn(text, sentence.start, sentence.end, grammar)
  return found === null ? null : { ...found, leads: found.at.start - sentence.start < opening }
}

function withDeadline(context: AimContext, own: { year: number; at: Stretch } | null): AimContext {
  return own === null ? context : { ...context, deadline: own.year, deadlineSpan: own.at }
}

function readAims(reading: Reading, eId: string, start: number, end: number, above: AimContext): void {
  const { grammar, source } = reading
  let context = above
  for (const sentence of sentencesOf(source.folded, start, end, false)) {
    const own = ownDeadline(source.folded, sentence, grammar)
    const here = withDeadline(context, own)
    if (own?.leads === true) context = here
    for (const part of partsOf(source.folded, sentence, grammar)) {
      const partOwn = withDeadline(here, ownDeadline(source.folded, part, grammar))
      readPart(reading, { eId, context: partOwn }, part, true)
    }
  }
}

// In the press a sentence must say that it states an aim; what follows it in the paragraph belongs to it.
function readPressParagraph(reading: Reading, eId: string, start: number, end: number): void {
  const { grammar, source } = reading
  const text = source.folded
  let context = noAims
  let aiming = false
  for (const sentence of sentencesOf(text, start, end, false)) {
    const own = ownDeadline(text, sentence, grammar)
    if (own !== null || grammar.aiming.test(text.slice(sentence.start, sentence.end))) aiming = true
    if (!aiming) continue
    const here: AimContext = { ...withDeadline(context, own), sets: 'aims' }
    if (own?.leads === true) context = here
    for (const part of partsOf(text, sentence, grammar)) {
      readPart(reading, { eId, context: here }, part, here.deadline !== null)
    }
  }
}

function textAfterLead(draft: Draft, folded: string): Stretch | null {
  const lead = leadOf(draft, folded)
  const start = lead === null ? draft.textStart : lead.end
  return /\p{L}/u.test(folded.slice(start, draft.textEnd)) ? { start, end: draft.textEnd } : null
}

function readClauses(
  reading: Reading,
  drafts: readonly Draft[],
  clauses: readonly Clause[],
  above: AimContext,
): void {
  const { source, grammar, press } = reading
  let led = above
  drafts.forEach((draft, at) => {
    const clause = clauses[at]
    if (clause === undefined) return
    const around = draft.level === 'alinea' ? above : led
    const context = press ? noAims : contextOf(draft, around, source.folded, grammar)
    const text = textAfterLead(draft, source.folded)
    if (text !== null && press) readPressParagraph(reading, clause.eId, text.start, text.end)
    else if (text !== null && context.sets !== 'none')
      readAims(reading, clause.eId, text.start, text.end, context)
    // A paragraph that ends in a colon leads the dashes after it.
    if (draft.level === 'alinea')
      led = text === null && leadOf(draft, source.folded) !== null ? context : above
    readClauses(reading, draft.children, clause.children, context)
  })
}

type Scope = {
  readonly source: FoldedText
  readonly drafts: readonly Draft[]
  readonly clauses: readonly Clause[]
  readonly language: Language
  /** press: a paragraph sets an aim only where it says so, and headings set none: they announce the text */
  readonly press: boolean
}

/** The aims that a document sets, in the order of its text. `drafts` and `clauses` are the same tree. */
export function readObjectives({ source, drafts, clauses, language, press }: Scope): Objective[] {
  const reading: Reading = { source, grammar: grammars[language], press, found: [] }
  readClauses(reading, drafts, clauses, noAims)
  return reading.found
}
