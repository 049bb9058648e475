import type { Draft } from '../clauses/draft.ts'
import type { Clause, DocumentKind, Language, Objective } from '../contract.ts'
import { type FoldedText, foldWords } from '../folding.ts'
import { type Reading, readPart } from './aims.ts'
import { type AimContext, contextOf, leadOf, outsideAims } from './context.ts'
import { type Due, dueBy } from './dating.ts'
import { gateOf, mayAim } from './gate.ts'
import { grammars } from './grammars.ts'
import { lowerCase } from './lower-case.ts'
import { readPress, yearOfPress } from './press.ts'
import { longestSentence, partsOf, type Stretch, sentencesOf } from './sentences.ts'
import { marksIn } from './stance.ts'
import { yearsIn } from './years.ts'

const opening = 40

/** A sentence's own year: one at its beginning leads the sentences after it too, another holds for itself alone. */
function readSentence(reading: Reading, eId: string, sentence: Stretch, above: AimContext): AimContext {
  const { text, grammar, thisYear } = reading
  if (sentence.end - sentence.start > longestSentence) return above
  const years = yearsIn(text, sentence, grammar)
  const marks = marksIn(text, sentence, years, thisYear, grammar)
  const inWords = above.sets === 'aims' ? 'any' : 'none'
  let context = above
  let led = above
  for (const part of partsOf(text, sentence, grammar)) {
    readPart(reading, { eId, context, sentence, years, marks, part }, inWords)
    const leads = years.find(
      (year) => year.start - part.start < opening && year.start >= part.start && year.end <= part.end,
    )
    if (leads === undefined || (thisYear !== null && leads.year < thisYear)) continue
    context = { ...context, ...dueBy(leads) }
    if (leads.kind !== 'bare' && leads.start - sentence.start < opening) led = context
  }
  return led
}

function readAims(reading: Reading, eId: string, { start, end }: Stretch, above: AimContext): void {
  const { source, text, grammar, gate } = reading
  const among = above.sets === 'tasks'
  if (among && above.deadline === null && !mayAim(text.slice(start, end), gate, grammar)) return
  let context = above
  for (const sentence of sentencesOf(source.folded, start, end, false)) {
    const words = text.slice(sentence.start, sentence.end)
    if (!among || context.deadline !== null || mayAim(words, gate, grammar))
      context = readSentence(reading, eId, sentence, context)
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
  const { text: words } = reading
  let led: { readonly level: Draft['level']; readonly context: AimContext } | null = null
  drafts.forEach((draft, at) => {
    const clause = clauses[at]
    if (clause === undefined || clause.rows !== null) return
    const around = led !== null && led.level !== draft.level ? led.context : above
    const said = contextOf(draft, around, reading)
    // A law's aims ("Article 3. Objectives") bind nobody to a figure unless it says so with a year.
    const context: AimContext =
      reading.gate === 'law' && said.sets !== 'past' ? { ...said, sets: 'tasks' } : said
    const text = textAfterLead(draft, words)
    if (text !== null && context.sets !== 'past') readAims(reading, clause.eId, text, context)
    // What only ends in a colon leads what follows it, up to the next of its own level.
    const leads =
      text === null && draft.heading === null && draft.children.length === 0 && leadOf(draft, words) !== null
    if (leads) led = { level: draft.level, context }
    else if (led?.level === draft.level) led = null
    readClauses(reading, draft.children, clause.children, context)
  })
}

function pressYear(text: string, drafts: readonly Draft[]): number | null {
  return yearOfPress(text.slice(drafts[0]?.start ?? 0, drafts.at(-1)?.end ?? 0))
}

type Scope = {
  readonly source: FoldedText
  readonly drafts: readonly Draft[]
  readonly clauses: readonly Clause[]
  readonly language: Language
  readonly kind: DocumentKind
  readonly title: string | null
  /** the document's day, null where unknown */
  readonly date: string | null
}

/** The year that a title gives to all the aims: `Kế hoạch … năm 2026`. */
function titleDue(
  { text, grammar, gate, thisYear }: Omit<Reading, 'title' | 'found'>,
  title: string | null,
  bodyStart: number,
): Due | null {
  if (title === null || gate === 'law' || gate === 'press') return null
  const words = foldWords(title).toLowerCase()
  const years = yearsIn(words, { start: 0, end: words.length }, grammar)
  const first = years.find(({ year }) => thisYear === null || year >= thisYear)
  if (first === undefined) return null
  const said = words.slice(first.start, first.end)
  const start = text.lastIndexOf(said, bodyStart)
  return start < 0 ? null : { deadline: first.year, deadlineSpan: { start, end: start + said.length } }
}

/**
 * The aims that a document sets, in the order of its text. `drafts` and `clauses` are the same tree. In the press
 * (kind `article`) a paragraph sets an aim only where it says so, and headings set none: they announce the text.
 */
export function readObjectives({ source, drafts, clauses, language, kind, title, date }: Scope): Objective[] {
  const text = lowerCase(source)
  const gate = gateOf(kind)
  const about = {
    source,
    text,
    grammar: grammars[language],
    gate,
    thisYear: date !== null ? Number(date.slice(0, 4)) : gate === 'press' ? pressYear(text, drafts) : null,
  }
  const reading: Reading = { ...about, title: titleDue(about, title, drafts[0]?.start ?? 0), found: [] }
  if (reading.gate === 'press') readPress(reading, drafts, clauses)
  else readClauses(reading, drafts, clauses, outsideAims)
  return reading.found
}
