import type { Draft } from '../clauses/draft.ts'
import type { Clause } from '../contract.ts'
import { type Reading, readPart } from './aims.ts'
import { type AimContext, outsideAims } from './context.ts'
import { dueBy } from './dating.ts'
import { mayAim } from './gate.ts'
import { longestSentence, partsOf, type Stretch, sentencesOf } from './sentences.ts'
import { marked, marksIn } from './stance.ts'
import { yearsIn } from './years.ts'

/** What a paragraph of the press hands on: whether it aims, by when, and whether it leads the list after it. */
type Thread = {
  readonly aims: boolean
  readonly context: AimContext
  readonly leads: boolean
  readonly found: boolean
}

const nothing: Thread = { aims: false, context: { ...outsideAims, sets: 'aims' }, leads: false, found: false }
const opening = 40
const listed = /^\s*(?:[-–+•*]|\(?[a-zđ\d]{1,2}[.)])\s/u

/** What follows an aim in its paragraph belongs to it; a list and a paragraph that carries on do too. */
function threadInto(reading: Reading, { start, end }: Stretch, before: Thread): Thread {
  const words = reading.text.slice(start, end)
  if (before.leads && listed.test(words)) return before
  const carries = before.leads || (before.aims && reading.grammar.carriesAims.test(words))
  return carries ? { ...before, leads: false } : nothing
}

function readSentence(reading: Reading, eId: string, sentence: Stretch, before: Thread): Thread {
  const { text, grammar, thisYear } = reading
  if (sentence.end - sentence.start > longestSentence) return before
  const years = yearsIn(text, sentence, grammar)
  const marks = marksIn(text, sentence, years, thisYear, grammar)
  const leads = years.find(
    ({ kind, start, year }) =>
      kind !== 'bare' && start - sentence.start < opening && (thisYear === null || year >= thisYear),
  )
  const dated = marked(marks, sentence, 'year')
  const strong = marked(marks, sentence, 'strong')
  if (!before.aims && !dated && !strong) return before
  const context = leads === undefined ? before.context : { ...before.context, ...dueBy(leads) }
  // Without a number only a sentence led by a year, or one that carries on, is an aim.
  const led = context.deadline !== null && (thisYear === null || context.deadline > thisYear)
  const leadsList = sentence.end < text.length && text[sentence.end] === ':'
  const inWords = leadsList ? 'none' : led ? 'any' : strong || before.found ? 'worded' : 'none'
  const already = reading.found.length
  for (const part of partsOf(text, sentence, grammar))
    readPart(reading, { eId, context, sentence, years, marks, part }, inWords)
  return { aims: true, context, leads: false, found: before.found || reading.found.length > already }
}

function readParagraph(reading: Reading, eId: string, stretch: Stretch, before: Thread): Thread {
  const { source, text, grammar } = reading
  let thread = threadInto(reading, stretch, before)
  if (!thread.aims && !mayAim(text.slice(stretch.start, stretch.end), 'press', grammar)) return nothing
  const list = thread.leads
  for (const sentence of sentencesOf(source.folded, stretch.start, stretch.end, false))
    thread = readSentence(reading, eId, sentence, thread)
  return list ? { ...before } : { ...thread, leads: thread.aims && text[stretch.end - 1] === ':' }
}

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const day = new RegExp(
  `(?<!(?:trước|đến|tới|by|before|until|avant|ici au|ici le) (?:ngày )?)(?<!\\d|[/.-])(?:\\d{1,2}[/.-]\\d{1,2}[/.-]|\\d{1,2} tháng \\d{1,2} năm |\\d{1,2} (?:${months}),? |(?:${months}) \\d{1,2},? )(20\\d\\d)(?!\\d)`,
  'gu',
)

/** The year of an article without a date: the latest day that it names. */
export function yearOfPress(text: string): number | null {
  const years = [...text.matchAll(day)].map((match) => Number(match[1]))
  return years.length === 0 ? null : Math.max(...years)
}

/** The aims that an article tells of. */
export function readPress(reading: Reading, drafts: readonly Draft[], clauses: readonly Clause[]): void {
  let thread = nothing
  drafts.forEach((draft, at) => {
    const clause = clauses[at]
    if (clause === undefined || clause.rows !== null) return
    if (draft.heading === null)
      thread = readParagraph(reading, clause.eId, { start: draft.textStart, end: draft.textEnd }, thread)
    else thread = nothing
    readPress(reading, draft.children, clause.children)
  })
}
