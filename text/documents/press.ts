import { isCapitals, type Line } from '../lines.ts'
import { isClutterLine } from './clutter.ts'
import { numberPattern } from './numbers.ts'

/** An article that speaks about a resolution. */
export type PressSegment = {
  readonly title: Line | null
  readonly start: number
  readonly end: number
  readonly body: readonly Line[]
}

const speaksOf = new RegExp(
  `(?<!\\p{L})(?:nghị quyết|resolution|résolution)(?!\\p{L})[^\\n]{0,80}?(?:${numberPattern}|politburo|bộ chính trị|bureau politique|political bureau|\\d)|(?:politburo|bộ chính trị|bureau politique|political bureau)[^\\n]{0,120}?(?:nghị quyết|resolution|résolution)`,
  'iu',
)
const namesResolution = /nghị quyết|resolution|résolution/iu
const paragraphLength = 120
const sentenceEnd = /[.!?…]["”»)]?(?:\s*\|)?$/
const dateLine =
  /^(?:\p{L}+\s*,\s*)?(?:\p{L}+ \d{1,2},? \d{4}|\d{1,2}[/. -](?:\p{L}+|\d{1,2})[/. -]\d{4})(?:\s*[-–|]?\s*\d{1,2}[:h]\d{2})?$/iu
const pageName = /^[\p{L}\d]+(?:\.[\p{L}\d]+)+\s*[-–|]/u

function isParagraph(line: Line): boolean {
  return !line.blank && line.text.length >= paragraphLength && sentenceEnd.test(line.text)
}

function isHeadline(line: Line): boolean {
  if (line.text.length > 250 || line.text.split(/\s+/).length < 3) return false
  return (
    !isClutterLine(line.text) &&
    !dateLine.test(line.text) &&
    !pageName.test(line.text) &&
    !/[.;:|]$/.test(line.text)
  )
}

/** Of the lines above the first paragraph the farthest that names the resolution, else the farthest. */
function headlineBefore(lines: readonly Line[], first: number): Line | null {
  const candidates: Line[] = []
  let seen = 0
  for (let at = first - 1; at >= 0 && seen < 5; at -= 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    seen += 1
    if (isClutterLine(line.text) || pageName.test(line.text)) break
    if (isHeadline(line)) candidates.push(line)
  }
  return candidates.findLast((line) => namesResolution.test(line.text)) ?? candidates.at(-1) ?? null
}

/** A line that heads the paragraphs after it: short, no sentence, apart from captions. */
export function isSubheading(line: Line): boolean {
  return (
    isHeadline(line) && line.text.length <= 120 && !isCapitals(line.text) && /^[\p{Lu}\d«"“]/u.test(line.text)
  )
}

function lastOfBody(lines: readonly Line[], first: number): number {
  let last = first
  let byline = false
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    if (isClutterLine(line.text)) break
    const ends = sentenceEnd.test(line.text) && line.text.length >= 40
    // The author's name stands in capitals under the last paragraph.
    byline = !ends && last === at - 2 && isCapitals(line.text) && line.text.length < 40
    if (ends || byline) last = at
  }
  return last
}

/** Finds a press article about a resolution: a headline or subheadings, and at least three paragraphs. */
export function findPress(lines: readonly Line[]): PressSegment | null {
  const paragraphs = lines.filter(isParagraph)
  const first = paragraphs[0]
  if (first === undefined || paragraphs.length < 3) return null
  const title = headlineBefore(lines, first.index)
  const last = lastOfBody(lines, first.index)
  const begin = title?.index ?? first.index
  const inside = lines.slice(begin, last + 1).filter((line) => !line.blank)
  if (!inside.some((line) => speaksOf.test(line.text.slice(0, 4000)))) return null
  if (title === null && !inside.some(isSubheading)) return null
  const end = lines[last]
  if (end === undefined) return null
  return {
    title,
    start: (title ?? first).outerStart,
    end: end.outerEnd,
    body: lines.slice(title === null ? first.index : title.index + 1, last + 1),
  }
}
