import { isCapitals, type Line } from '../lines.ts'
import { alineaDraft, type Draft, extendDraft, markedDraft } from './draft.ts'
import { settleHeading } from './headings.ts'
import { type Marker, type MarkerClass, markerClasses, readMarker } from './markers.ts'
import { placesOf, romanValue } from './numerals.ts'

type Growth = {
  readonly roots: Draft[]
  readonly open: Draft[]
  /** where `A.` stands: above `I-`, or below it once it was seen there */
  letterRank: number
  readonly nestByIndent: boolean
  readonly hardWrapped: boolean
  previous: Line | null
}

const deepest = 24
const closingFormula =
  /^(?:(?:nghị quyết|chỉ thị|kết luận|quy định|hướng dẫn) này (?:được |có )?(?:phổ biến|hiệu lực)|this (?:resolution|directive|conclusion|decision) (?:shall be|is|takes|enters)|la présente (?:résolution|directive|décision) (?:est|entre|sera))(?!\p{L})/iu

function classNamed(name: string): MarkerClass | undefined {
  return markerClasses.find((entry) => entry.name === name)
}

function lastOpen(growth: Growth, name: string): Draft | undefined {
  return growth.open.findLast((draft) => draft.marker?.of.name === name)
}

function follows(growth: Growth, name: string, number: string): boolean {
  const before = lastOpen(growth, name)?.marker?.number
  if (before === undefined || before === null) return false
  const places = placesOf(before)
  return placesOf(number).some((place) => places.includes(place - 1))
}

/** Settles what one line alone leaves open: I. after H. is a letter, (i) opens a series of Roman numbers. */
function settle(growth: Growth, line: Line, marker: Marker): Marker | null {
  const { number } = marker
  if (number === null) return marker
  const as = (name: string): Marker | null => {
    const of = classNamed(name)
    return of === undefined ? null : { ...marker, of }
  }
  if (marker.of.name === 'roman') {
    if (number.length === 1 && /[.)]$/.test(marker.text) && follows(growth, 'letter', number))
      return as('letter')
    if (romanValue(number) === null) return null
    const plausible = number === 'I' || lastOpen(growth, 'roman') !== undefined || isCapitals(line.text)
    return plausible ? marker : null
  }
  if (marker.of.name === 'letter') return number === 'A' || follows(growth, 'letter', number) ? marker : null
  if (marker.of.name === 'point-dot')
    return number === 'a' || follows(growth, 'point-dot', number) ? marker : null
  if (marker.of.name === 'point' && /[ivx]/.test(number) && !follows(growth, 'point', number)) {
    if (number === 'i' || lastOpen(growth, 'small-roman') !== undefined) return as('small-roman')
  }
  return marker
}

function rankOf(growth: Growth, marker: Marker): number {
  if (marker.of.name === 'dotted') return marker.of.rank + (marker.number?.split('.').length ?? 2) / 10
  if (marker.of.name !== 'letter') return marker.of.rank
  const below = marker.number === 'A' && lastOpen(growth, 'roman') !== undefined
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
    // Another sign for dashes of the same depth still counts as its sibling.
    if (top.marker?.of.name === name && !(growth.nestByIndent && top.indent > draft.indent + 1)) break
  }
}

function append(growth: Growth, draft: Draft): void {
  const parent = growth.open.at(-1)
  ;(parent?.children ?? growth.roots).push(draft)
  growth.open.push(draft)
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
  popFor(growth, draft)
  append(growth, draft)
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

function takeText(growth: Growth, line: Line): void {
  const top = growth.open.at(-1)
  const bare = top?.headingOpen === true && top.textStart >= top.textEnd
  const short = line.text.length <= 200 && !/[.;:]$/.test(line.text)
  if (top !== undefined && ((bare && short) || continues(growth, line))) {
    extendDraft(top, line)
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
    if (line.joined && /^\p{Ll}/u.test(line.text)) wrapped += 1
  }
  return wrapped >= 3
}

function settleAll(drafts: readonly Draft[], folded: string): void {
  for (const draft of drafts) {
    settleHeading(draft, folded)
    settleAll(draft.children, folded)
  }
}

/** In a text with wrapped lines a dash inside a sentence (kinh tế - xã hội) can begin a line. */
function breaksWord({ hardWrapped, previous }: Growth, line: Line, marker: Marker): boolean {
  if (!hardWrapped || previous === null || !line.joined || marker.of.level !== 'indent') return false
  return previous.text.length >= 50 && !/[.;:!?]["”»)]?$/.test(previous.text)
}

/**
 * Grows the tree of clauses from the lines of a body. Every line with words goes into exactly one clause.
 * @param nestByIndent whether deeper white space makes a sub-list (Markdown, HTML)
 */
export function growTree(lines: readonly Line[], folded: string, nestByIndent: boolean): Draft[] {
  const growth: Growth = {
    roots: [],
    open: [],
    letterRank: 9,
    nestByIndent,
    hardWrapped: isHardWrapped(lines),
    previous: null,
  }
  for (const line of lines) {
    if (line.table !== null) {
      takeTableLine(growth, line)
      continue
    }
    if (line.blank) continue
    const found = readMarker(line.text)
    const marker = found === null || breaksWord(growth, line, found) ? null : settle(growth, line, found)
    if (marker === null) takeText(growth, line)
    else openMarked(growth, line, marker)
    growth.previous = line
  }
  settleAll(growth.roots, folded)
  return growth.roots
}
