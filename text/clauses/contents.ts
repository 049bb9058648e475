import type { Line } from '../lines.ts'
import type { Marker } from './markers.ts'

const title =
  /^(?:mục lục|table of contents|contents|arrangement of sections|sommaire|table des matières)\s*:?$/iu
const leader = /(?:\.{4,}|…{2,}|(?:\s\.){4,}|\t+)\s*\d{1,4}$/u
const linked = /\]\(#[^)\s]*\)$/
const pageAtEnd = /[\s.…]+\d{1,4}$/

/** A heading with its page behind dots, or as a link to it. */
function isListed(text: string): boolean {
  return /\d$/.test(text) ? leader.test(text) : text.endsWith(')') && linked.test(text)
}

function sameOpening(one: Marker, other: Marker): boolean {
  return one.of === other.of && one.number === other.number
}

/** Where a list under the word CONTENTS ends: before the first clause that the list names stands once more. */
function endOfList(lines: readonly Line[], markers: readonly (Marker | null)[], from: number): number {
  let first: Marker | null = null
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    const marker = markers[at] ?? null
    if (line === undefined || line.blank || marker === null) continue
    if (first === null) first = marker
    else if (sameOpening(first, marker)) return at
  }
  return from
}

/** What must stand once more: chapters begin anew in each part, so that these are known by their words too. */
function keyOf({ of, number, length }: Marker, { text }: Line): string {
  const words = of.level === 'appendix' ? '' : text.slice(length).replace(pageAtEnd, '').trim()
  return `${of.name} ${number} ${words.toLowerCase()}`
}

const listed = 3

type Run = { readonly lines: number[]; readonly keys: Set<string>; readonly classes: Map<string, number> }

const newRun = (): Run => ({ lines: [], keys: new Set(), classes: new Map() })

/** Headings of one class that follow each other with nothing between them, and stand once more below. */
function repeatedRuns(lines: readonly Line[], markers: readonly (Marker | null)[], found: Set<number>): void {
  const last = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const marker = markers[at] ?? null
    if (marker !== null && marker.of.rank < 19) last.set(keyOf(marker, line), at)
  }
  let run = newRun()
  const close = () => {
    const end = run.lines.at(-1) ?? 0
    const again = [...run.keys].filter((key) => (last.get(key) ?? -1) > end).length
    const siblings = Math.max(0, ...run.classes.values())
    if (siblings >= listed && again * 2 > run.keys.size) for (const at of run.lines) found.add(at)
    run = newRun()
  }
  for (const [at, line] of lines.entries()) {
    if (line.blank) continue
    const marker = markers[at] ?? null
    const heads =
      marker !== null && marker.of.rank < 19 && line.text.length < 200 && !/[.;:]$/.test(line.text)
    if (!heads || run.keys.has(keyOf(marker, line))) close()
    if (!heads) continue
    run.lines.push(at)
    run.keys.add(keyOf(marker, line))
    run.classes.set(marker.of.name, (run.classes.get(marker.of.name) ?? 0) + 1)
  }
  close()
}

/**
 * Indices of the lines of a table of contents: its markers stand once more where the clauses are.
 * @param markers what each line of `lines` was found to begin with
 */
export function contentsLines(
  lines: readonly Line[],
  markers: readonly (Marker | null)[],
): ReadonlySet<number> {
  const found = new Set<number>()
  repeatedRuns(lines, markers, found)
  let titled = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank || line.table !== null) continue
    if (line.text.length < 300 && isListed(line.text)) found.add(at)
    if (titled || line.text.length > 40 || !title.test(line.text)) continue
    titled = true
    const end = endOfList(lines, markers, at + 1)
    const listed = lines.slice(at, end).filter((one) => !one.blank)
    const pages = listed.filter((one) => pageAtEnd.test(one.text)).length
    // Without pages it is a list when nothing but headings stands in it.
    if (pages * 2 < listed.length && listed.some((one) => one.text.length > 200 || /[.;]$/.test(one.text)))
      continue
    for (let inside = at; inside < end; inside += 1) if (lines[inside]?.blank === false) found.add(inside)
  }
  return found
}
