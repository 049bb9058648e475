import { isCapitals } from '../lines.ts'
import type { Draft } from './draft.ts'
import type { Form, Usage } from './usage.ts'

const headingLimit = 300
const ownLimit = 1200
const leadWords = 12
const endsSentence = /(?:[.;,:!?…]["”»)]?|[—–]|\s-|:-)$/
// What a colon follows when it opens a list inside a sentence and names no heading.
const opensList =
  /(?:(?<!\p{L})(?:như|là|gồm|bao gồm|sau|sau đây|rằng|such as|as follows|following|including?|includes|are|is|that|comme|suivants?|suivantes?|notamment|sont|est)|\d)$/iu
// A sentence that its list goes on with.
const endsOpen =
  /(?<!\p{L})(?:who|which|that|if|where|unless|shall|must|may|the|following(?: \p{L}+)?|qui|que|si|doit|doivent)$/iu
const yearAtEnd = /(?:19|20)\d\d$/

/**
 * The run-in lead of a paragraph (`Tầm nhìn đến năm 2045: Việt Nam …`): what stands before its first colon, when it
 * is at most twelve words, has no other punctuation, does not open a list, and a sentence follows in the same line.
 */
export function runInLead(text: string): string | null {
  const colon = text.slice(0, 160).indexOf(':')
  if (colon < 3) return null
  const lead = text
    .slice(0, colon)
    .trimEnd()
    .replace(/(?:\*\*|__)$/, '')
  if (/[.,;!?]/.test(lead) || lead.split(/\s+/).length > leadWords) return null
  if (opensList.test(lead) && !yearAtEnd.test(lead)) return null
  return /^:(?:\*\*|__)?\s+["“«]?[\p{Lu}\d]/u.test(text.slice(colon)) ? lead : null
}

// A lead that says who must do what is no heading, even where it is short.
const opensDuties =
  /(?<!\p{L})(?:có (?:trách nhiệm|nhiệm vụ|quyền|nghĩa vụ)|gồm có|phải|shall|must|may|doit|doivent|peut|peuvent)$/iu

/** What a colon follows that leads in a list, and does not name it. */
function isLead(text: string): boolean {
  return (
    /:$/.test(text) &&
    (opensList.test(text.slice(0, -1).trimEnd()) || opensDuties.test(text.slice(0, -1).trimEnd()))
  )
}

function isHeading(text: string): boolean {
  return text !== '' && text.length <= headingLimit && !endsSentence.test(text) && !endsOpen.test(text)
}

function words(text: string): number {
  return text.split(/\s+/).length
}

/** The laws of some countries have points and paragraphs that only go on with a sentence. */
function hasNoHeading({ level, marker, rank }: Draft, usage: Usage): boolean {
  if (marker === null || usage === 'general') return false
  return level === 'point' || (usage === 'french-law' && level === 'paragraph' && rank > 18)
}

/** English law has a heading beside `(1)` or `1.1` only where text follows below it. */
function isHeadedSubsection(draft: Draft, text: string): boolean {
  return isHeading(text) && words(text) <= leadWords && draft.children[0]?.level === 'alinea'
}

// Markdown sets a lead in bold: **2. Works.** The districts build.
const boldLead = /^([^*\n]{3,150}?)[.:]?\*\*[.:]?\s+\S/

function headingLength(draft: Draft, text: string, opensBold: boolean): number {
  if (draft.level === 'indent') return 0
  const bold = opensBold ? boldLead.exec(text)?.[1] : undefined
  if (bold !== undefined) return bold.length
  if (draft.level === 'alinea') return runInLead(text)?.length ?? 0
  if (draft.level === 'subsection' && draft.marker !== null && draft.rank >= 20)
    return isHeadedSubsection(draft, text) ? text.length : 0
  if (isLead(text)) return 0
  const trimmed = text.replace(/\s*:$/, '')
  if (draft.rank < 18 && (isCapitals(trimmed) || isHeading(trimmed))) return trimmed.length
  const leads = draft.children.length > 0 && isHeading(trimmed) && words(trimmed) <= leadWords
  if (draft.level === 'point') return leads ? trimmed.length : 0
  // Under a heading something stands; alone, a long line is a sentence whose end was lost.
  const alone = draft.children.length === 0 && words(text) > leadWords
  if (isHeading(text) && !alone) return text.length
  return leads ? trimmed.length : (runInLead(text)?.length ?? 0)
}

// (Ban hành kèm theo Nghị định số …) under the name of an appendix; [2] and, in consolidated texts, the digits of a footnote.
const issuedWith = /\s*\((?:ban hành )?kèm theo.*$/isu
const issuedBefore = /^\s*\((?:ban hành )?kèm theo[^)]*\)/iu
const footnoteAtEnd = /(?:\s*\[\d{1,3}\])+$/
const smallAtEnd = /(?:\s*\[\d{1,3}\])+$|(?<=\p{L})\d{1,3}$/u

function withoutMarks(draft: Draft, own: string, consolidated: boolean): string {
  const marked = own.endsWith(']') || (consolidated && /\d$/.test(own))
  const plain = marked ? own.replace(consolidated ? smallAtEnd : footnoteAtEnd, '') : own
  if (draft.level === 'appendix') return plain.replace(issuedWith, '')
  return plain
}

/** Decides the heading of a finished clause from its own words (after the marker). */
export function settleHeading(draft: Draft, { folded, usage, consolidated }: Form): void {
  if (hasNoHeading(draft, usage)) return
  // No heading is as long: of a long paragraph only its lead is looked at.
  const whole = folded.slice(draft.textStart, Math.min(draft.textEnd, draft.textStart + ownLimit))
  const before = draft.level === 'appendix' ? (issuedBefore.exec(whole)?.[0].length ?? 0) : 0
  const bold = /^\s*(?:\*\*|__)/.exec(whole.slice(before))?.[0].length ?? 0
  const own = whole.slice(before + bold)
  const length = headingLength(draft, withoutMarks(draft, own, consolidated), draft.bold || bold > 0)
  const from = draft.textStart + before + bold
  const words = folded.slice(from, from + length)
  const start = from + (words.length - words.trimStart().length)
  if (length > 0) draft.heading = { start, end: from + length }
}
