import { textWidth } from './text-width.ts'

export type Box = { x0: number; y0: number; x1: number; y1: number }
export type Anchor = 'start' | 'middle' | 'end'

/** A line of a label; the tone is a class of the style sheet. */
export type LabelLine = {
  text: string
  size: number
  bold?: boolean
  tone: string
  /** Stands after the text on the same line. */
  tail?: { text: string; size: number; tone: string } | undefined
}

/** Where the first line of a label may stand: its baseline, and how it is anchored. */
export type Place = { x: number; y: number; anchor: Anchor }

export type LabelWish = {
  lines: readonly LabelLine[]
  /** The same in less width, tried where the first form is in the way of something. */
  otherwise?: readonly (readonly LabelLine[])[] | undefined
  /** Best first. */
  places: readonly Place[]
  /** The point that the label speaks of; a far label is tied to it by a thin line. */
  point?: { x: number; y: number }
}

export type Label = Place & {
  lines: readonly LabelLine[]
  box: Box
  /** The thin line from a far label to its point. */
  tie: [{ x: number; y: number }, { x: number; y: number }] | undefined
}

/** A point of a line that labels should rather not cover. */
export type Trace = { x: number; y: number; weight: number }

const gap = 2

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.y0 < b.y1 + gap && b.y0 < a.y1 + gap
}

/** Height from one line of a label to the next. */
export function lineStep(line: LabelLine): number {
  return Math.round(line.size * 1.32)
}

/** The room that the lines of a label take, with the marks over capital letters. */
export type Extent = { width: number; above: number; below: number }

export function measure(lines: readonly LabelLine[]): Extent {
  const below = lines.slice(1).reduce((sum, line) => sum + lineStep(line), 0)
  return {
    width: Math.max(...lines.map(lineWidth)),
    above: (lines[0]?.size ?? 0) * 0.95,
    below: below + (lines.at(-1)?.size ?? 0) * 0.28,
  }
}

function boxAt({ width, above, below }: Extent, { x, y, anchor }: Place): Box {
  const x0 = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { x0, x1: x0 + width, y0: y - above, y1: y + below }
}

function lineWidth({ text, size, bold, tail }: LabelLine): number {
  return textWidth(text, size, bold) + (tail ? textWidth(` ${tail.text}`, tail.size) : 0)
}

/**
 * Sets labels one after the other, the most needed first: never over another label, a stone or a mark, never
 * out of the frame, and where possible not over a line. A label without any room is left out: the table under
 * the drawing has its value.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  traces: readonly Trace[],
  frame: Box,
): Label[] {
  const labels: Label[] = []
  for (const wish of wishes) {
    const walls = [...taken, ...labels.map(({ box }) => box)]
    const ties = labels.flatMap((label) => (label.tie ? trace(label.tie, 12) : []))
    const place = best(wish, walls, [...traces, ...ties], frame)
    if (place) labels.push(place)
  }
  return labels
}

function best(
  wish: LabelWish,
  walls: readonly Box[],
  traces: readonly Trace[],
  frame: Box,
): Label | undefined {
  let found: Label | undefined
  let least = Number.POSITIVE_INFINITY
  const places = [...wish.places, ...liftedPlaces(wish.places)]
  for (const [form, lines] of [wish.lines, ...(wish.otherwise ?? [])].entries()) {
    const extent = measure(lines)
    for (const [rank, place] of places.entries()) {
      // A lifted place is worse than every near one, and the nearer the better.
      const penalty = form * 8 + (rank < wish.places.length ? rank * 2 : 20 + rank)
      if (penalty >= least) continue
      const box = boxAt(extent, place)
      if (outside(box, frame) || walls.some((wall) => overlaps(wall, box))) continue
      const line = wish.point && tie(box, wish.point)
      const cost = penalty + covered(box, traces) + (line ? crossed(line, walls) : 0)
      if (cost >= least) continue
      least = cost
      found = { ...place, lines, box, tie: line }
    }
  }
  return found
}

function liftedPlaces(places: readonly Place[]): Place[] {
  return [14, 28, 42, 56, 74, 92, 112, 136].flatMap((lift) =>
    [-lift, lift].flatMap((dy) => places.map((place) => ({ ...place, y: place.y + dy }))),
  )
}

function outside(box: Box, frame: Box): boolean {
  return box.x0 < frame.x0 || box.x1 > frame.x1 || box.y0 < frame.y0 || box.y1 > frame.y1
}

function covered(box: Box, traces: readonly Trace[]): number {
  let sum = 0
  for (const { x, y, weight } of traces) {
    if (x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1) sum += weight
  }
  return sum
}

function tie(box: Box, point: { x: number; y: number }): Label['tie'] {
  const x = Math.min(Math.max(point.x, box.x0), box.x1)
  const y = Math.min(Math.max(point.y, box.y0), box.y1)
  return Math.hypot(x - point.x, y - point.y) > 18 ? [{ x, y }, point] : undefined
}

// The last steps of a tie run into the mark of its own point.
function crossed(line: NonNullable<Label['tie']>, walls: readonly Box[]): number {
  const steps = trace(line, 1).slice(0, -2)
  return steps.some(({ x, y }) => walls.some((wall) => overlaps(wall, { x0: x, x1: x, y0: y, y1: y })))
    ? 50
    : 0
}

/** Points along a line at most 7 units apart, to tell labels where it runs. */
export function trace(points: readonly { x: number; y: number }[], weight: number): Trace[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    if (!before) return [{ ...point, weight }]
    const steps = Math.max(1, Math.ceil(Math.hypot(point.x - before.x, point.y - before.y) / 7))
    return Array.from({ length: steps }, (_, step) => ({
      x: before.x + ((point.x - before.x) * (step + 1)) / steps,
      y: before.y + ((point.y - before.y) * (step + 1)) / steps,
      weight,
    }))
  })
}
