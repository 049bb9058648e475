import { isCapitals, type Line } from '../lines.ts'
import { alineaDraft, type Draft, extendDraft, headedDraft } from './draft.ts'
import { append, type Growth, openMarked, popFor } from './growth.ts'
import { settleHeading } from './headings.ts'
import { type MarkedLines, nextMarkers } from './mark-lines.ts'
import { type Marker, readMarker } from './markers.ts'
import { settleMarker } from './series.ts'
import type { Form } from './usage.ts'

const closingFormula =
  /^(?:(?:nghị quyết|chỉ thị|kết luận|quy định|hướng dẫn) này (?:được |có )?(?:phổ biến|hiệu lực)|this (?:resolution|directive|conclusion|decision) (?:shall be|is|takes|enters)|la présente (?:résolution|directive|décision) (?:est|entre|sera))(?!\p{L})/iu

const endsText = /[.;:!?]["”»)]?$/
// A sentence that goes on in the next line with the clause that it cites.
const citesFirst =
  /^(?:Điều|Khoản|Điểm|Mục|Chương|Phụ lục|Articles?|Sections?|Chapter|Annex|Annexe)\s+[\dIVXLa-zđ]/u

function continues(growth: Growth, line: Line): boolean {
  const { previous } = growth
  if (previous === null) return false
  const open = !endsText.test(previous.text)
  if (/^\p{Ll}/u.test(line.text) && open && !isHeadingLine(previous)) return true
  if (!line.joined) return false
  if (line.text.startsWith('(') && open && !isHeadingLine(previous)) return true
  const goesOn = citesFirst.test(line.text) || (growth.hardWrapped && /^\d/.test(line.text))
  if (open && goesOn && !isHeadingLine(previous)) return true
  if (isHeadingLine(previous)) return isHeadingLine(line) && growth.open.at(-1)?.headingOpen === true
  return growth.hardWrapped && previous.outerEnd - previous.outerStart >= 50
}

function isHeadingLine(line: Line): boolean {
  return line.text.length < 300 && isCapitals(line.text)
}

/** In English law a short line of its own that no sentence runs through heads what follows: a section without a number. */
function isBareHeading(growth: Growth, line: Line, next: Line | null, following: Marker | null): boolean {
  if (growth.usage !== 'english-law' || next === null || next.table !== null) return false
  const { previous } = growth
  // A numbered section has its own heading: what stands in it is a subheading.
  if (growth.open.some(({ level, marker }) => level === 'section' && marker !== null)) return false
  const headed = (text: string) => text.length <= 90 && /^\p{Lu}/u.test(text) && !/[.;:,—–-]$/.test(text)
  const ended =
    previous === null || /[.;:]["”»)]?$/.test(previous.text) || growth.open.at(-1)?.headingOpen === true
  if (!ended || !headed(line.text) || /\d/.test(line.text)) return false
  return following === null ? !headed(next.text) : following.of.rank >= 21
}

// (Ban hành kèm theo Nghị định số …) stands between the number of an appendix and its name.
const issuedWith = /^\((?:ban hành )?kèm theo/iu

// Forms in appendices begin with the heading block of the letter that they are for.
const headsForm = /^(?:\||CỘNG H[ÒO]A XÃ HỘI|độc lập\s*[-–]\s*tự do|\p{L}{0,12}\s*[.…_]{4})/iu

/** A line that can be the heading of a chapter or an appendix whose number stood in a line of its own. */
function isName({ text }: Line): boolean {
  const limit = isCapitals(text) ? 700 : 200
  return text.length <= limit && !/[.;:]$/.test(text)
}

// A page's number between two lines is no text of its own: the sentence around it goes on.
const pageNumber =
  /^(?:[-–—]\s?)?\d{1,4}(?:\s?[-–—])?$|^(?:trang|page)\s+\d{1,4}(?:\s?(?:\/|of|sur)\s?\d{1,4})?$/iu

function isPageNumber({ text }: Line): boolean {
  return text.length < 20 && pageNumber.test(text)
}

function takeText(growth: Growth, line: Line, heads: boolean): void {
  const top = growth.open.at(-1)
  const bare = top?.headingOpen === true && !top.named
  const form = top?.level === 'appendix' && headsForm.test(line.text)
  if (top !== undefined && !form && ((bare && isName(line)) || continues(growth, line))) {
    extendDraft(top, line)
    if (!issuedWith.test(line.text)) top.named = true
    return
  }
  if (heads) {
    const draft = headedDraft(line)
    popFor(growth, draft)
    append(growth, draft)
    return
  }
  const closing = closingFormula.test(line.text)
  const stays = (draft: Draft) =>
    draft.level !== 'indent' &&
    draft.level !== 'point' &&
    draft.level !== 'alinea' &&
    (!closing || draft.rank < 14)
  while (growth.open.length > 0 && !stays(growth.open.at(-1) as Draft)) growth.open.pop()
  append(growth, alineaDraft(line))
}

function takeTableLine(growth: Growth, line: Line): void {
  growth.previous = line
  const top = growth.open.at(-1)
  if (top !== undefined && top.table === line.table) {
    if (!line.blank) top.end = line.outerEnd
    return
  }
  while (growth.open.at(-1)?.level === 'alinea') growth.open.pop()
  append(growth, alineaDraft(line))
}

function isHardWrapped(lines: readonly Line[]): boolean {
  let wrapped = 0
  for (const line of lines) {
    if (line.text.length > 120) return false
    if (line.joined && /^\p{Ll}/u.test(line.text) && readMarker(line.text) === null) wrapped += 1
  }
  return wrapped >= 3
}

function settleAll(drafts: readonly Draft[], form: Form): void {
  for (const draft of drafts) {
    settleHeading(draft, form)
    settleAll(draft.children, form)
  }
}

/** In a text with wrapped lines a dash (kinh tế - xã hội) or a number inside a sentence can begin a line. */
function breaksWord({ hardWrapped, previous }: Growth, line: Line, marker: Marker): boolean {
  if (!hardWrapped || previous === null || !line.joined || endsText.test(previous.text)) return false
  if (marker.of.level === 'indent') return previous.text.length >= 50
  return /^\p{Ll}/u.test(line.text.slice(marker.length)) && !isHeadingLine(previous)
}

function nextFilled(lines: readonly Line[], from: number): number | null {
  for (let at = from + 1; at < lines.length; at += 1) if (lines[at]?.blank === false) return at
  return null
}

function newGrowth(lines: readonly Line[], { nestByIndent, usage, consolidated }: Form): Growth {
  return {
    roots: [],
    open: [],
    usage,
    consolidated,
    last: new Map(),
    begun: new Map(),
    letterRank: 9,
    nestByIndent,
    hardWrapped: isHardWrapped(lines),
    previous: null,
    next: null,
  }
}

/** Grows the tree of clauses from the lines of a body. Every line with words goes into exactly one clause. */
export function growTree({ lines, markers }: MarkedLines, form: Form): Draft[] {
  const growth = newGrowth(lines, form)
  const following = nextMarkers(markers)
  lines.forEach((line, at) => {
    // The closing block stood here: nothing goes on behind it.
    if (line.index !== (lines[at - 1]?.index ?? line.index - 1) + 1) growth.open.length = 0
    if (line.table !== null) {
      takeTableLine(growth, line)
      return
    }
    if (line.blank) return
    const found = markers[at] ?? null
    growth.next = following[at] ?? null
    const marker =
      found === null || breaksWord(growth, line, found) ? null : settleMarker(growth, line, found)
    const top = growth.open.at(-1)
    if (top !== undefined && isPageNumber(line)) {
      top.end = line.outerEnd
      return
    }
    if (marker === null) {
      const next = form.usage === 'english-law' ? nextFilled(lines, at) : null
      const heads = next !== null && isBareHeading(growth, line, lines[next] ?? null, markers[next] ?? null)
      takeText(growth, line, heads)
    } else openMarked(growth, line, marker)
    growth.previous = line
  })
  settleAll(growth.roots, form)
  return growth.roots
}
