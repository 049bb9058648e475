import type { Draft } from '../clauses/draft.ts'
import type { Clause, Duty, DutyItem, Language } from '../contract.ts'
import type { FoldedText } from '../folding.ts'
import { sentencesOf } from '../objectives/sentences.ts'
import { bodiesIn, reportBodies } from './bodies.ts'
import { type DutyGrammar, dutyGrammars } from './grammar.ts'

type Scope = {
  readonly source: FoldedText
  readonly drafts: readonly Draft[]
  readonly clauses: readonly Clause[]
  readonly language: Language
}

const longestBodies = 400

/** The closing part: the last root clause whose heading speaks of implementation. */
function closingPart({ source, drafts }: Scope, grammar: DutyGrammar): number {
  return drafts.findLastIndex(({ heading, level }) => {
    if (level === 'appendix' || heading === null) return false
    return grammar.implementing.test(source.folded.slice(heading.start, heading.end))
  })
}

/** Where the first group of a match stands in the folded text; the group ends the match or stands once in it. */
function groupAt(match: RegExpExecArray | null, offset: number): { start: number; end: number } | null {
  const group = match?.[1]
  if (match === null || group === undefined) return null
  const start = offset + match.index + match[0].lastIndexOf(group)
  return { start, end: start + group.length }
}

function itemsOf(source: FoldedText, start: number, end: number, grammar: DutyGrammar): DutyItem[] {
  return sentencesOf(source.folded, start, end, true).map((sentence) => {
    const folded = source.folded.slice(sentence.start, sentence.end)
    const span = source.spanOf(sentence.start, sentence.end)
    const reports = groupAt(grammar.reports.exec(folded), sentence.start)
    return {
      quote: source.text.slice(...span),
      span,
      recurring: grammar.recurring.test(folded),
      reportsTo: reports === null ? [] : reportBodies(source, reports.start, reports.end),
    }
  })
}

function dutyOf(source: FoldedText, draft: Draft, eId: string, grammar: DutyGrammar): Duty | null {
  const text = source.folded.slice(draft.textStart, draft.textEnd)
  const without = grammar.orderFirst.test(text)
  const order = without ? null : grammar.order.exec(text.slice(0, longestBodies))
  if (order === null && !without) return null
  const bodies =
    order === null ? [] : bodiesIn(source, draft.textStart, draft.textStart + order.index, grammar)
  let start = draft.textStart + (order === null ? 0 : order.index + order[0].length)
  start += /^(?:shall|must|will|should)\s+/iu.exec(source.folded.slice(start, draft.textEnd))?.[0].length ?? 0
  const together = grammar.together.exec(source.folded.slice(start, draft.textEnd))
  const partners = groupAt(together, start)
  // The words of coordination at the beginning say with whom; the order itself comes after them.
  const begin = together !== null && together.index === 0 ? start + together[0].length : start
  return {
    clause: eId,
    why: without ? 'duty/order-first' : 'duty/bodies-order',
    bodies,
    with: partners === null ? [] : bodiesIn(source, partners.start, partners.end, grammar),
    duties: itemsOf(source, begin, draft.textEnd, grammar),
  }
}

function collect(scope: Scope, draft: Draft, clause: Clause, grammar: DutyGrammar, duties: Duty[]): void {
  draft.children.forEach((child, at) => {
    const childClause = clause.children[at]
    if (childClause === undefined) return
    const duty = child.heading === null ? dutyOf(scope.source, child, childClause.eId, grammar) : null
    if (duty !== null && duty.duties.length > 0) duties.push(duty)
    else collect(scope, child, childClause, grammar, duties)
  })
}

/** What the closing part of a document orders whom to do. `drafts` and `clauses` are the same tree. */
export function readDuties(scope: Scope): Duty[] {
  const grammar = dutyGrammars[scope.language]
  const at = closingPart(scope, grammar)
  const draft = scope.drafts[at]
  const clause = scope.clauses[at]
  if (draft === undefined || clause === undefined) return []
  const duties: Duty[] = []
  collect(scope, draft, clause, grammar, duties)
  return duties
}
