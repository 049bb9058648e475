import { isCapitals, type Line } from '../lines.ts'
import { contentsLines } from './contents.ts'
import { alineaDraft, type Draft, extendDraft, headedDraft, markedDraft } from './draft.ts'
import { settleHeading } from './headings.ts'
import { type Marker, type MarkerName, readMarker } from './markers.ts'
import { quotedLines } from './quotes.ts'
import { settleMarker } from './series.ts'
import type { Form, Usage } from './usage.ts'

type Growth = {
  readonly roots: Draft[]
  readonly open: Draft[]
  readonly usage: Usage
  readonly consolidated: boolean
  readonly last: Map<MarkerName, string>
  /** series of points that have begun below a clause */
  readonly begun: Map<Draft | null, Set<string>>
  /** where `A.` stands: above `I-`, or below it once it was seen there */
  letterRank: number
  readonly nestByIndent: boolean
  readonly hardWrapped: boolean
  previous: Line | null
  /** the marker of the next line that has one */
  next: Marker | null
}

/** The lines of a body with what they begin with, as far as one line alone tells. */
export type MarkedLines = { readonly lines: readonly Line[]; readonly markers: readonly (Marker | null)[] }

const deepest = 24
// Below a subsection and above its points.
const hostRank = 23.5
const closingFormula =
  /^(?:(?:nghị quyết|chỉ thị|kết luận|quy định|hướng dẫn) này (?:được |có )?(?:phổ biến|hiệu lực)|this (?:resolution|directive|conclusion|decision) (?:shall be|is|takes|enters)|la présente (?:résolution|directive|décision) (?:est|entre|sera))(?!\p{L})/iu

function rankOf(growth: Growth, marker: Marker): number {
  if (marker.of.name === 'dotted' && growth.usage !== 'english-law')
    return marker.of.rank + (marker.number?.split('.').length ?? 2) / 10
  if (marker.of.name !== 'letter') return marker.of.rank
  const below = marker.number === 'A' && growth.open.some((draft) => draft.marker?.of.name === 'roman')
  if (marker.number === 'A') growth.letterRank = below ? 13.5 : marker.of.rank
  return growth.letterRank
}

function nests(growth: Growth, top: Draft, draft: Draft): boolean {
  if (draft.rank > top.rank) return true
  const sameKind = top.level === 'indent' && draft.level === 'indent'
  return growth.nestByIndent && sameKind && draft.indent > top.indent + 1 && growth.open.length < deepest
}

function popFor(growth: Growth, draft: Draft): void {
  const name = draft.marker?.of.name
  for (
    let top = growth.open.at(-1);
    top !== undefined && !nests(growth, top, draft);
    top = growth.open.at(-1)
  ) {
    growth.open.pop()
    // In Markdown the dash that stands as deep is the sibling: what is above it stays open.
    const sameDash = draft.level === 'indent' && top.marker?.of.name === name
    if (sameDash && !(growth.nestByIndent && top.indent > draft.indent + 1)) break
  }
}

/**
 * A list of points belongs to the text that leads it in, where that defines a term, or where the points of its
 * parent would begin anew.
 */
function hostPoints(growth: Growth, draft: Draft): void {
  const lead = growth.open.at(-1)
  if (draft.level !== 'point' || lead?.level !== 'alinea' || lead.table !== null) return
  const again = growth.begun.get(growth.open.at(-2) ?? null)?.has(draft.marker?.of.name ?? '') === true
  const first = /^(?:a|i|A|aa)$/.test(draft.marker?.number ?? '')
  const text = growth.previous?.text ?? ''
  if (first && ((again && /[:—–-]$/.test(text)) || (growth.usage === 'english-law' && lead.defines)))
    lead.rank = hostRank
}

function append(growth: Growth, draft: Draft): void {
  const parent = growth.open.at(-1)
  ;(parent?.children ?? growth.roots).push(draft)
  growth.open.push(draft)
  if (draft.level !== 'point' || draft.marker === null) return
  const begun = growth.begun.get(parent ?? null) ?? new Set()
  growth.begun.set(parent ?? null, begun.add(draft.marker.of.name))
}

/** In Markdown and HTML a sub-list ends where the white space before its items grows less. */
function popDeeper(growth: Growth, draft: Draft): void {
  for (let top = growth.open.at(-1); top?.level === 'indent'; top = growth.open.at(-1)) {
    if (top.indent < draft.indent || (top.indent === draft.indent && top.rank < draft.rank)) break
    growth.open.pop()
  }
}

function openMarked(growth: Growth, line: Line, marker: Marker): void {
  const draft = markedDraft(line, marker, rankOf(growth, marker))
  draft.headingOpen = draft.rank < 18
  if (growth.nestByIndent && draft.level === 'indent') popDeeper(growth, draft)
  hostPoints(growth, draft)
  popFor(growth, draft)
  append(growth, draft)
  if (marker.number !== null) growth.last.set(marker.of.name, marker.number)
  openSecond(growth, line, draft)
}

/** `(3) (a) The Council …`: a point begins in the line of what it stands below. */
function openSecond(growth: Growth, line: Line, draft: Draft): void {
  const rest = line.text.slice(draft.textStart - line.start)
  const second = draft.rank >= 18 && /^\(?[ai1]\)/.test(rest) ? readMarker(rest) : null
  if (second === null || second.of.rank <= draft.rank) return
  draft.textEnd = draft.textStart
  draft.end = draft.textStart
  openMarked(growth, { ...line, text: rest, start: draft.textStart, outerStart: draft.textStart }, second)
}

function continues(growth: Growth, line: Line): boolean {
  const { previous } = growth
  if (previous === null) return false
  const open = !/[.;:!?]["”»)]?$/.test(previous.text)
  if (/^[\p{Ll}(]/u.test(line.text) && open && !isHeadingLine(previous)) return true
  if (!line.joined) return false
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

/** In a text with wrapped lines a dash inside a sentence (kinh tế - xã hội) can begin a line. */
function breaksWord({ hardWrapped, previous }: Growth, line: Line, marker: Marker): boolean {
  if (!hardWrapped || previous === null || !line.joined || marker.of.level !== 'indent') return false
  return previous.text.length >= 50 && !/[.;:!?]["”»)]?$/.test(previous.text)
}

/** Reads what each line begins with; words that are quoted or listed as contents open no clause. */
export function markLines(lines: readonly Line[]): MarkedLines & { readonly contents: ReadonlySet<number> } {
  const quoted = quotedLines(lines)
  const read = lines.map((line, at) =>
    line.blank || line.table !== null || quoted.has(at) ? null : readMarker(line.text),
  )
  // A text that says Article cites another by Art.
  const abbreviated = (marker: Marker | null) =>
    marker?.of.name === 'article' && marker.text.startsWith('Art.')
  if (read.some((marker) => marker?.of.name === 'article' && !abbreviated(marker)))
    read.forEach((marker, at) => {
      if (abbreviated(marker)) read[at] = null
    })
  const contents = contentsLines(lines, read)
  const markers = contents.size === 0 ? read : read.map((marker, at) => (contents.has(at) ? null : marker))
  return { lines, markers, contents }
}

function nextFilled(lines: readonly Line[], from: number): number | null {
  for (let at = from + 1; at < lines.length; at += 1) if (lines[at]?.blank === false) return at
  return null
}

function nextMarkers(markers: readonly (Marker | null)[]): (Marker | null)[] {
  let next: Marker | null = null
  return markers
    .toReversed()
    .map((marker) => {
      const after = next
      if (marker !== null) next = marker
      return after
    })
    .reverse()
}

/**
 * Grows the tree of clauses from the lines of a body. Every line with words goes into exactly one clause.
 */
export function growTree({ lines, markers }: MarkedLines, form: Form): Draft[] {
  const { nestByIndent, usage, consolidated } = form
  const growth: Growth = {
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
    if (marker === null) {
      const next = usage === 'english-law' ? nextFilled(lines, at) : null
      const heads = next !== null && isBareHeading(growth, line, lines[next] ?? null, markers[next] ?? null)
      takeText(growth, line, heads)
    }
    if (marker !== null) openMarked(growth, line, marker)
    growth.previous = line
  })
  settleAll(growth.roots, form)
  return growth.roots
}
