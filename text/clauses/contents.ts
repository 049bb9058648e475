import type { Line } from '../lines.ts'
import type { Marker } from './markers.ts'

const title =
  /^(?:mục lục|table of contents|contents|arrangement of sections|sommaire|table des matières)\s*:?$/iu
const leader = /(?:\.{4,}|…{2,}|(?:\s\.){4,}|\t+)\s*\d{1,4}$/u
const pageAtEnd = /\s\d{1,4}$/

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

/**
 * Indices of the lines of a table of contents: its markers stand once more where the clauses are.
 * @param markers what each line of `lines` was found to begin with
 */
export function contentsLines(
  lines: readonly Line[],
  markers: readonly (Marker | null)[],
): ReadonlySet<number> {
  const found = new Set<number>()
  let titled = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank || line.table !== null) continue
    if (line.text.length < 300 && leader.test(line.text)) found.add(at)
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
