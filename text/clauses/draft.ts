import type { Level } from '../contract.ts'
import type { Table } from '../formats/recovered.ts'
import type { Line } from '../lines.ts'
import type { Marker } from './markers.ts'

/** A clause while the tree grows; offsets are folded. */
export type Draft = {
  readonly level: Level
  readonly marker: Marker | null
  /** a text that leads in a list of points stands above them */
  rank: number
  /** white space before its first line */
  readonly indent: number
  readonly start: number
  /** where its marker begins, behind the marks of Markdown */
  readonly markerStart: number
  /** where its own words begin, behind the marker */
  readonly textStart: number
  textEnd: number
  end: number
  heading: { start: number; end: number } | null
  /** a structural heading may still go on in the next line */
  headingOpen: boolean
  /** its number has a name beside it or below it */
  named: boolean
  /** its first line begins with the mark of bold */
  readonly bold: boolean
  /** says what a term means: “…” means … */
  readonly defines: boolean
  readonly children: Draft[]
  readonly table: Table | null
}

const alineaRank = 40

/** A clause that a marker opens. */
export function markedDraft(line: Line, marker: Marker, rank: number): Draft {
  return {
    level: marker.of.level,
    marker,
    rank,
    indent: line.indent,
    start: line.outerStart,
    markerStart: line.start + marker.lead,
    textStart: Math.min(line.start + marker.length, line.end),
    textEnd: line.end,
    end: line.outerEnd,
    heading: null,
    headingOpen: false,
    named: line.start + marker.length < line.end,
    bold: line.marks.endsWith('**'),
    defines: false,
    children: [],
    table: null,
  }
}

/** A text of its own without a number, or a table: that has no words outside of its cells. */
export function alineaDraft(line: Line): Draft {
  return {
    level: 'alinea',
    marker: null,
    rank: alineaRank,
    indent: line.indent,
    start: line.outerStart,
    markerStart: line.start,
    textStart: line.start,
    textEnd: line.table === null ? line.end : line.start,
    end: line.outerEnd,
    heading: null,
    headingOpen: false,
    named: true,
    bold: line.marks.endsWith('**'),
    defines: /^["“'‘«]/.test(line.text),
    children: [],
    table: line.table,
  }
}

/** A section that only a heading opens. */
export function headedDraft(line: Line): Draft {
  const draft = alineaDraft(line)
  const heading = { start: draft.textStart, end: draft.textEnd }
  return { ...draft, level: 'section', rank: 18, heading, defines: false }
}

/** The clause goes on in this line. */
export function extendDraft(draft: Draft, line: Line): void {
  draft.textEnd = line.end
  draft.end = line.outerEnd
}
