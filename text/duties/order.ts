import type { FoldedText } from '../folding.ts'
import { bodiesIn } from './bodies.ts'
import type { DutyGrammar } from './grammar.ts'

const longestBodies = 900
const longestName = 200
// Hằng năm, …; Căn cứ kết quả …, …; Trong quá trình thực hiện nếu có vướng mắc …: what stands before the bodies and
// says when or why.
const circumstance =
  /^(?:(?:hằng|hàng) (?:năm|quý|tháng)|định kỳ|trước ngày|căn cứ|trong quá trình|trên cơ sở|trong thời hạn|khi|sau khi|annually|every year|chaque année)(?:\s[^,;.:]{0,160})?,\s+|^(?:trong )?quá trình [^.;:]{0,100}?(?:khó khăn|vướng mắc|phát sinh)[^.;:]{0,60}?\s(?=các\s)/iu

/** Who is ordered, where the bodies end and where the order begins; folded offsets. */
export type Order = { readonly bodies: string[]; readonly begin: number; readonly ordered: boolean }

/** The first place of a text where bodies end and an order begins; null where there is none before a full stop. */
export function boundary(text: string, grammar: DutyGrammar): { at: number; length: number } | null {
  for (const match of text.slice(0, longestBodies).matchAll(grammar.order)) {
    const before = text.slice(0, match.index)
    // A sentence that ends before any order names no bodies.
    if (/[.!?]\s/.test(before)) return null
    const after = text.slice(match.index + match[0].length)
    if (!grammar.insideName(before, after)) return { at: match.index, length: match[0].length }
  }
  return null
}

/** Words before the bodies that belong to the order, and the marks of Markdown around a name. */
function leadLength(text: string, grammar: DutyGrammar): number {
  const marks = /^[*_]*/.exec(text)?.[0].length ?? 0
  const lead = grammar.lead.exec(text.slice(marks))?.[0].length ?? 0
  return marks + lead + (/^[*_]*/.exec(text.slice(marks + lead))?.[0].length ?? 0)
}

/**
 * Reads "bodies, then order" at the beginning of a stretch; null where it does not begin with bodies.
 * @example `Bộ Tài chính chủ trì …`: bodies `Bộ Tài chính`, the order begins at `chủ trì`
 */
export function readOrder(
  source: FoldedText,
  start: number,
  end: number,
  grammar: DutyGrammar,
): Order | null {
  const text = source.folded.slice(start, end)
  const lead = leadLength(text, grammar)
  const aside = lead > 2 ? 0 : (circumstance.exec(text)?.[0].length ?? 0)
  const asked = grammar.asks === null || lead > 2 ? null : grammar.asks.exec(text.slice(0, 300))
  for (const skipped of [lead, aside, asked === null ? 0 : asked.index + asked[0].length]) {
    const rest = text.slice(skipped)
    const further = skipped === lead ? 0 : leadLength(rest, grammar)
    if (!grammar.bodyStart.test(rest.slice(further))) continue
    const found = boundary(rest.slice(further), grammar)
    if (found === null) continue
    const from = start + skipped + further
    const bodies = bodiesIn(source, from, from + found.at, grammar)
    if (bodies.length > 0 && bodies.every((name) => name.length <= longestName))
      return { bodies, begin: from + found.at + found.length, ordered: true }
  }
  return null
}

/** The bodies that a heading names and nothing else: `1. Bộ Tài chính`, `Trách nhiệm của các bộ`; [] where it names none. */
export function bodiesOfHeading(
  source: FoldedText,
  start: number,
  end: number,
  grammar: DutyGrammar,
): string[] {
  const text = source.folded.slice(start, end).replace(/[\s:.;,*_]+$/u, '')
  const lead = leadLength(text, grammar)
  const rest = text.slice(lead)
  if (rest.length > longestBodies || /[.!?]\s/.test(rest)) return []
  // "Responsibilities of …" names whoever follows; without it the heading must be nothing but bodies.
  const announced = lead > 2 && grammar.announces.test(text)
  if (!announced && (!grammar.bodyStart.test(rest) || boundary(`${rest} `, grammar) !== null)) return []
  const about = /\s+(?:trong việc|đối với|về việc|in relation to|in)\s/iu.exec(rest)
  return bodiesIn(source, start + lead, start + lead + (about?.index ?? rest.length), grammar)
}
