import type { PageLine, Segment } from './page-lines.ts'

/** Lines that are read one after the other, between their margins. */
export type Flow = { readonly left: number; readonly right: number; readonly lines: readonly PageLine[] }

const fewestLines = 6
const filled = 0.55

function lineOf(line: PageLine, segments: readonly Segment[]): PageLine[] {
  const [first] = segments
  const last = segments.at(-1)
  return first === undefined || last === undefined ? [] : [{ ...line, segments, x: first.x, end: last.end }]
}

/** Where the gap lies that most lines share, as a place in the middle of it. */
function commonGap(lines: readonly PageLine[]): number | null {
  const votes = new Map<number, number>()
  for (const { segments } of lines) {
    segments.slice(1).forEach((segment, at) => {
      const place = Math.round((segment.x + (segments[at]?.end ?? 0)) / 2 / 12)
      votes.set(place, (votes.get(place) ?? 0) + 1)
    })
  }
  const [best] = [...votes].sort((one, other) => other[1] - one[1])
  return best !== undefined && best[1] >= fewestLines ? best[0] * 12 : null
}

function crosses(line: PageLine, gap: number): boolean {
  return line.segments.some(({ x, end }) => x < gap && end > gap)
}

function sides(lines: readonly PageLine[], gap: number): { left: PageLine[]; right: PageLine[] } {
  return {
    left: lines.flatMap((line) =>
      lineOf(
        line,
        line.segments.filter(({ x }) => x < gap),
      ),
    ),
    right: lines.flatMap((line) =>
      lineOf(
        line,
        line.segments.filter(({ x }) => x >= gap),
      ),
    ),
  }
}

/** Running text fills its column; cells of a table and blocks side by side do not. */
function isText(lines: readonly PageLine[]): boolean {
  if (lines.length < fewestLines) return false
  const margins = marginsOf(lines)
  const width = margins.right - margins.left
  const full = lines.filter(({ x, end, segments }) => segments.length === 1 && end - x > width * 0.8)
  return full.length / lines.length >= filled
}

/** From where to where the lines of a page may run. */
export type Margins = { readonly left: number; readonly right: number }

export function marginsOf(lines: readonly PageLine[]): Margins {
  return lines.reduce<Margins>(
    ({ left, right }, { x, end }) => ({ left: Math.min(left, x), right: Math.max(right, end) }),
    { left: Number.POSITIVE_INFINITY, right: 0 },
  )
}

/** Where most lines end at one place, that is where lines end. */
function tellsMargin(lines: readonly PageLine[]): boolean {
  const { right } = marginsOf(lines)
  return (
    lines.length >= fewestLines &&
    lines.filter(({ end, size }) => end > right - size).length > lines.length / 2
  )
}

/**
 * The flows of a page in reading order: the columns of a stretch with columns one after the other.
 * @param margins of the whole file: a few short lines between tables do not tell how far a line may run
 */
export function flowsOf(lines: readonly PageLine[], margins: Margins): Flow[] {
  const columnOf = (own: readonly PageLine[]): Flow => ({ ...marginsOf(own), lines: own })
  const flowOf = (own: readonly PageLine[]): Flow =>
    tellsMargin(own) ? columnOf(own) : { ...margins, lines: own }
  const gap = commonGap(lines)
  if (gap === null) return lines.length === 0 ? [] : [flowOf(lines)]
  const flows: Flow[] = []
  let run: PageLine[] = []
  let whole: PageLine[] = []
  const endRun = () => {
    const { left, right } = sides(run, gap)
    if (isText(left) && isText(right)) {
      if (whole.length > 0) flows.push(flowOf(whole))
      whole = []
      flows.push(columnOf(left), columnOf(right))
    } else whole.push(...run)
    run = []
  }
  for (const line of lines) {
    if (!crosses(line, gap)) run.push(line)
    else {
      endRun()
      whole.push(line)
    }
  }
  endRun()
  if (whole.length > 0) flows.push(flowOf(whole))
  return flows
}
