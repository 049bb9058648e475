import { type Band, bandsOf, columnsOf, fewestLines, hullOf, type Margins } from './bands.ts'
import { type PageLine, withoutGaps, wordsOf } from './page-lines.ts'

/** Lines that are read one after the other, between their margins. */
export type Flow = Margins & {
  readonly lines: readonly PageLine[]
  /** blocks that stand side by side, such as the heading and the closing of a document: no running text */
  readonly block: boolean
}

/** Lines begin at the left margin more than anywhere else, and none ends behind the right one. */
export function marginsOf(lines: readonly PageLine[]): Margins {
  const starts = new Map<number, number>()
  for (const line of lines) {
    const place = Math.round(line.x / 2) * 2
    starts.set(place, (starts.get(place) ?? 0) + wordsOf(line).length)
  }
  const [left] = [...starts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])
  return { left, right: hullOf(lines).right }
}

/** Where most lines end at one place, that is where lines end. */
function tellsMargin(lines: readonly PageLine[]): boolean {
  const { right } = hullOf(lines)
  const full = lines.filter(({ end, size }) => end > right - size).length
  return lines.length >= fewestLines && full * 2 > lines.length
}

/** Lines that are filled across one after the other are rows: what stands side by side belongs together. */
function areRows({ lines, gutters }: Band): boolean {
  if (gutters.length > 1 || lines.some(({ segments }) => segments.length > gutters.length + 1)) return true
  const across = lines.filter(({ segments }) => segments.length > 1).length
  return across > fewestLines && across > lines.length * 0.85
}

function flowsOfBand(band: Band, margins: Margins): Flow[] {
  if (band.gutters.length === 0) {
    const lines = band.lines.map(withoutGaps)
    return [{ ...(tellsMargin(lines) ? marginsOf(lines) : margins), lines, block: false }]
  }
  const { text } = band
  const columns = columnsOf(band).filter((lines) => lines.length > 0)
  if (!text && areRows(band)) return [{ ...margins, lines: band.lines, block: true }]
  return columns.map((lines) => ({ ...(text ? marginsOf(lines) : hullOf(lines)), lines, block: !text }))
}

/**
 * The flows of a page in reading order: columns, and blocks side by side, one after the other.
 * @param margins of the whole file: a few short lines between tables do not tell how far a line may run
 */
export function flowsOf(lines: readonly PageLine[], margins: Margins): Flow[] {
  return bandsOf(lines).flatMap((band) => flowsOfBand(band, margins))
}
