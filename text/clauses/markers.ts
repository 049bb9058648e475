import { type MarkerClass, markerClasses } from './marker-classes.ts'

export type Marker = {
  readonly of: MarkerClass
  readonly number: string | null
  /** as written, without the white space after it */
  readonly text: string
  /** how many characters of the line stand before it: the sign of a list in Markdown */
  readonly lead: number
  /** how many characters of the line it takes, `lead` and white space included */
  readonly length: number
}

const byFirst = new Map<string, MarkerClass[]>()
for (const of of markerClasses) {
  for (const first of of.first) byFirst.set(first, [...(byFirst.get(first) ?? []), of])
}
const none: readonly MarkerClass[] = []

/** Classes whose marker is a word and a number: only these can also be a citation. */
export function isWordy({ name, rank }: MarkerClass): boolean {
  return rank >= 10 && rank < 19 && name !== 'roman'
}

// "Article 5 of the Law applies", "Section 229(1) authorises": a citation at the start of a sentence is no marker.
function isCitation(of: MarkerClass, marker: string, rest: string): boolean {
  if (of.level === 'appendix') {
    if (!/^\s*[\p{Ll},;]/u.test(rest)) return false
    const named = /\d|[IVXLC]+$|[A-ZĐ]$/u.test(marker) || /^\s*(?:kèm|ban hành)/u.test(rest)
    return !named || /[.;,:]["”»)]?$/.test(rest)
  }
  return isWordy(of) && /[\p{L}\d]$/u.test(marker) && /^(?:\s*[\p{Ll},;]|\()/u.test(rest)
}

/** Markdown writes `* **a) …`: the sign of a list before the marker that the document has. */
function innerMarker(rest: string): Marker | null {
  const bold = /^(?:\*\*|__)/.exec(rest)?.[0] ?? ''
  if (!/^\(?[\da-zđIVX]{1,4}[.)]/u.test(rest.slice(bold.length))) return null
  const inner = readMarker(rest.slice(bold.length))
  return inner === null || inner.number === null
    ? null
    : { ...inner, lead: bold.length, length: inner.length + bold.length }
}

/** Reads the marker at the beginning of a line; null where the line has none. */
export function readMarker(line: string): Marker | null {
  for (const of of byFirst.get(line[0] ?? '') ?? none) {
    const match = of.pattern.exec(line)
    if (match === null || (of.level === 'appendix' && line.length > 160)) continue
    // A structural word opens a clause only where it stands in capitals or begins a heading.
    if (isWordy(of) && /^\p{Ll}/u.test(line)) continue
    const text = match[0].trimEnd()
    const rest = line.slice(match[0].length)
    if (isCitation(of, text, rest)) continue
    const space = /^\s*/.exec(rest)?.[0].length ?? 0
    const inner = of.name === 'bullet' || of.name === 'indent' ? innerMarker(rest.slice(space)) : null
    if (inner !== null) {
      const lead = match[0].length + space
      return { ...inner, lead: lead + inner.lead, length: lead + inner.length }
    }
    const number = (match[1] ?? match[2])?.replaceAll('\\', '') ?? null
    return { of, number, text, lead: 0, length: match[0].length + space }
  }
  return null
}

/** Whether a line begins the body of a document: the first of a series. */
export function startsClause(line: string): boolean {
  const marker = readMarker(line)
  if (marker === null || marker.of.name === 'letter' || marker.of.name === 'number-alone') return false
  return (
    marker.number === null || /^(?:I|1|a|A|1er|premier|nhất)$/iu.test(marker.number.replace(/^thứ /iu, ''))
  )
}
