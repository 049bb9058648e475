import type { Draft } from '../clauses/draft.ts'
import type { Clause } from '../contract.ts'
import { type Reading, readPart } from './aims.ts'
import { type AimContext, outsideAims } from './context.ts'
import { dueBy } from './dating.ts'
import { mayAim } from './gate.ts'
import { longestSentence, partsOf, type Stretch, sentencesOf } from './sentences.ts'
import { marked, marksIn } from './stance.ts'
import { type Year, yearsIn } from './years.ts'

/** What a paragraph of the press hands on to what follows it. */
type Thread = {
  readonly aims: boolean
  /** only the paragraph before aimed: here a figure needs a bound, or a word such as "will" */
  readonly faint: boolean
  readonly context: AimContext
  /** it ends in a colon and leads the list after it */
  readonly leads: boolean
  /** an aim was found in it */
  readonly found: boolean
}

const nothing: Thread = {
  aims: false,
  faint: false,
  context: { ...outsideAims, sets: 'aims' },
  leads: false,
  found: false,
}
const opening = 40
const listed = /^\s*(?:[-–+•*]|\(?[a-zđ\d]{1,2}[.)])\s/u

/** What follows an aim in its paragraph belongs to it; a list and a paragraph that carries on do too. */
function threadInto(reading: Reading, { start, end }: Stretch, before: Thread): Thread {
  const words = reading.text.slice(start, end)
  if (before.leads && listed.test(words)) return before
  if (before.leads || (before.aims && reading.grammar.carriesAims.test(words)))
    return { ...before, leads: false, faint: false }
  return before.found ? { ...before, aims: true, faint: true, found: false } : nothing
}

/** The year that leads a sentence and those after it: at its beginning, or the only one beside a word of aiming. */
function leadingYear(years: readonly Year[], sentence: Stretch, strong: boolean, thisYear: number | null) {
  const due = years.filter(({ kind, year }) => kind !== 'bare' && (thisYear === null || year >= thisYear))
  const first = due.find(({ start }) => start - sentence.start < opening)
  return first ?? (strong && due.length === 1 ? due[0] : undefined)
}

function readSentence(reading: Reading, eId: string, sentence: Stretch, before: Thread): Thread {
  const { text, grammar, thisYear, found } = reading
  if (sentence.end - sentence.start > longestSentence) return before
  const years = yearsIn(text, sentence, grammar)
  const marks = marksIn(text, sentence, years, thisYear, grammar)
  const strong = marked(marks, sentence, 'strong')
  const aims = strong || marked(marks, sentence, 'year')
  if (!aims && (!before.aims || (before.faint && marked(marks, sentence, 'past', 'told')))) return before
  const year = leadingYear(years, sentence, strong, thisYear)
  const context = year === undefined ? before.context : { ...before.context, ...dueBy(year) }
  // Without a number only a sentence led by a year, or one that carries on, is an aim.
  const led = context.deadline !== null && (thisYear === null || context.deadline > thisYear)
  const faint = before.faint && !aims
  const leadsList = text[sentence.end] === ':'
  const inWords = leadsList || faint ? 'none' : led ? 'any' : strong || before.found ? 'worded' : 'none'
  const already = found.length
  for (const part of partsOf(text, sentence, grammar))
    readPart(reading, { eId, context, sentence, years, marks, part }, inWords)
  if (faint && !marked(marks, sentence, 'weak'))
    found.push(...found.splice(already).filter(({ comparator }) => comparator !== '='))
  return { aims: true, faint, context, leads: false, found: before.found || found.length > already }
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
