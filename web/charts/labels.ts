import type { MilestoneLineProps } from './milestone.ts'
import type { Box, Label, LabelLine, LabelWish, Place, Trace } from './place-labels.ts'
import { lineStep, overlaps, placeLabels, trace } from './place-labels.ts'
import type { Plan, PlannedPost, Point } from './plan.ts'
import { textWidth, wrapWords } from './text-width.ts'

const tones = { reached: 'reached', missed: 'missed', open: 'ink', unknown: 'quiet' } as const

/** All labels of a drawing, each where nothing is in its way: milestones first, then where the country is now. */
export function labels(planned: Plan, props: MilestoneLineProps): Label[] {
  const { frame } = planned
  const room: Box = { x0: frame.left, y0: cropOf(planned) + 4, x1: frame.width - 2, y1: frame.ground - 5 }
  const wishes = [
    ...planned.posts.map((post) => postWish(post, planned)),
    ...nowWish(planned),
    ...planned.conflicts.map((conflict) => conflictWish(conflict, planned)),
    ...firstWish(planned),
    ...earlierWish(planned, props.words.earlier),
    ...noDataWish(planned, props.words.noData),
  ]
  return placeLabels(wishes, marks(planned, props), traces(planned), room)
}

/** How much of the top is cut away: a drawing without any level needs only room for words over its stones. */
export function cropOf({ level, frame }: Plan): number {
  return level.ticks.length === 0 ? frame.ground - 200 : 0
}

/** The rooms that marks take, over which no label may stand. */
export function marks(
  { posts, actual, conflicts, frame, stoneWidth }: Plan,
  props: MilestoneLineProps,
): Box[] {
  const around = ({ x, y }: Point, reach: number): Box => ({
    x0: x - reach,
    y0: y - reach,
    x1: x + reach,
    y1: y + reach,
  })
  const half = stoneWidth / 2
  const corner = axisWords(props)
  return [
    ...posts.map(({ x, stoneTop }) => ({ x0: x - half, x1: x + half, y0: stoneTop, y1: frame.ground })),
    ...posts.flatMap(({ x, flag }) =>
      flag === undefined ? [] : [{ x0: x - 11, x1: x + 11, y0: flag - 2, y1: flag + 2 }],
    ),
    ...actual.slice(-1).map((point) => around(point, frame.dot * 2)),
    ...conflicts.map((point) => around(point, frame.dot * 2)),
    ...(corner
      ? [{ x0: 0, y0: 0, x1: textWidth(corner, frame.axis.tick) + 8, y1: frame.axis.tick + 10 }]
      : []),
  ]
}

/** What the axis measures, where a sign at its top tick does not say it. */
export function axisWords({ unit, better, words }: MilestoneLineProps): string {
  return [unit === '%' ? '' : unit, better === 'lower' ? words.lower : ''].filter(Boolean).join(', ')
}

function traces({ actual, required, requiredLater, earlier, posts, frame }: Plan): Trace[] {
  return [
    ...trace(actual, 8),
    ...trace(required, 1.5),
    ...requiredLater.flatMap((step) => trace(step, 1.5)),
    ...trace(earlier, 1),
    ...posts.flatMap(({ x, flag }) =>
      flag === undefined
        ? []
        : trace(
            [
              { x, y: flag },
              { x, y: frame.ground },
            ],
            16,
          ),
    ),
  ]
}

function postWish(post: PlannedPost, { frame }: Plan): LabelWish {
  const tone = tones[post.state]
  // A level is said large on one line; words, and a level that needs many words, smaller on several.
  const large =
    post.flag !== undefined && textWidth(post.valueLabel, frame.size.post, true) <= frame.wrap.post
  const size = large ? frame.size.post : frame.size.worded
  const value = wrapWords(post.valueLabel, frame.wrap.post, size, 3, true)
  const source = frame.kind === 'wide' && post.sourceLabel ? [post.sourceLabel] : []
  const lines: LabelLine[] = [
    ...value.map((text) => ({ text, size, bold: true, tone })),
    ...source.map((text) => ({ text, size: frame.size.note, tone: tone === 'ink' ? 'quiet' : tone })),
  ]
  const foot = Math.min(post.flag ?? post.stoneTop, post.stoneTop)
  const y = foot - 9 - belowFirst(lines)
  const beside = (post.flag ?? foot) + size + 4
  return {
    lines,
    point: { x: post.x, y: foot },
    places: [
      { x: post.x, y, anchor: 'middle' },
      { x: post.x + 11, y, anchor: 'end' },
      { x: post.x - 11, y, anchor: 'start' },
      { x: post.x + 9, y: beside, anchor: 'start' },
      { x: post.x - 9, y: beside, anchor: 'end' },
    ],
  }
}

function nowWish({ actual, frame }: Plan): LabelWish[] {
  const last = actual.at(-1)
  if (!last) return []
  const value = { text: last.label, size: frame.size.now, bold: true, tone: 'now' }
  const note = { text: last.note ?? '', size: frame.size.note, tone: 'quiet' }
  const noted = note.text !== '' && frame.kind === 'wide'
  const { x, y } = last
  const [right, left, down, up] = [x + 14, x - 12, y + frame.size.now + 1, y - 10]
  return [
    {
      lines: [noted ? { ...value, tail: note } : value],
      otherwise: noted ? [[value, note], [value]] : [],
      point: last,
      places: [
        { x: right, y: down, anchor: 'start' },
        { x: right, y: up, anchor: 'start' },
        { x: right, y: y + 6, anchor: 'start' },
        { x: left, y: down, anchor: 'end' },
        { x: left, y: up, anchor: 'end' },
        { x, y: up - 4, anchor: 'middle' },
        { x, y: down + 4, anchor: 'middle' },
      ],
    },
  ]
}

function conflictWish(conflict: Plan['conflicts'][number], { frame }: Plan): LabelWish {
  const { x, y, label, note } = conflict
  const noted = frame.kind === 'wide' && note ? wrapWords(note, frame.wrap.conflict, frame.size.note, 2) : []
  const named: LabelLine[] = [
    ...wrapWords(label, frame.wrap.conflict, frame.size.conflict, 2, true).map((text) => ({
      text,
      size: frame.size.conflict,
      bold: true,
      tone: 'doubt',
    })),
  ]
  const lines = [...named, ...noted.map((text) => ({ text, size: frame.size.note, tone: 'doubt' }))]
  const over = y - 14 - belowFirst(lines)
  const reach = frame.kind === 'wide' ? [28, 46, 64] : [16]
  const aloof = reach.flatMap((away): Place[] => [
    { x: x - away, y: over - 14, anchor: 'end' },
    { x: x + away, y: over - 14, anchor: 'start' },
  ])
  const under = y + frame.size.conflict + 10
  const near: Place[] = [
    ...aloof,
    { x: x - 10, y: over, anchor: 'end' },
    { x: x + 10, y: over, anchor: 'start' },
    { x, y: over, anchor: 'middle' },
    { x: x - 10, y: under, anchor: 'end' },
    { x: x + 10, y: under, anchor: 'start' },
  ]
  return { lines, otherwise: [named], point: conflict, places: near }
}

function firstWish({ actual, frame }: Plan): LabelWish[] {
  const first = actual[0]
  if (!first || actual.length < 2) return []
  const up = first.y - 9
  return [
    {
      lines: [{ text: first.label, size: frame.size.first, tone: 'now' }],
      point: first,
      places: [
        { x: first.x, y: up, anchor: 'middle' },
        { x: first.x - 4, y: up, anchor: 'start' },
        { x: first.x, y: first.y + 20, anchor: 'middle' },
      ],
    },
  ]
}

function earlierWish({ earlier, frame }: Plan, text: string): LabelWish[] {
  const last = earlier.at(-1)
  if (!last || frame.kind === 'narrow') return []
  return [
    {
      lines: [{ text, size: frame.size.note, tone: 'faint' }],
      point: last,
      places: [
        { x: last.x + 6, y: last.y + 22, anchor: 'end' },
        { x: last.x + 6, y: last.y + 22, anchor: 'start' },
        { x: last.x, y: last.y - 16, anchor: 'middle' },
      ],
    },
  ]
}

function noDataWish({ actual, today, time, frame }: Plan, text: string): LabelWish[] {
  if (actual.length > 0) return []
  const y = frame.ground - 12
  const parts = [0.5, 0.7, 0.3, 0.85, 0.15, 1]
  const from = time.x(time.from)
  const places = parts.map((part): Place => ({ x: from + (today.x - from) * part, y, anchor: 'middle' }))
  return [
    {
      lines: [{ text, size: frame.size.first, tone: 'faint' }],
      places,
      point: { x: today.x, y: frame.ground },
    },
  ]
}

function belowFirst(lines: readonly LabelLine[]): number {
  return lines.slice(1).reduce((sum, line) => sum + lineStep(line), 0)
}

/** The name of the required path, written along it: where, and at which angle in degrees. None without room. */
export function pathName(
  planned: Plan,
  text: string,
  walls: readonly Box[],
): (Point & { angle: number }) | undefined {
  const { frame, required } = planned
  if (frame.kind === 'narrow') return undefined
  const width = textWidth(text, frame.size.note)
  const steps = required.slice(1).map((to, index) => ({ from: required[index] ?? to, to }))
  steps.sort((a, b) => Math.round(b.to.x - b.from.x - (a.to.x - a.from.x)) || b.to.x - a.to.x)
  const actual = trace(planned.actual, 1)
  for (const { from, to } of steps) {
    if (Math.hypot(to.x - from.x, to.y - from.y) < width * 1.2) continue
    const slope = Math.atan2(to.y - from.y, to.x - from.x)
    for (const part of [0.5, 0.62, 0.38, 0.74, 0.26]) {
      const x = from.x + (to.x - from.x) * part
      const y = from.y + (to.y - from.y) * part - 7
      const wide = (Math.cos(slope) * width) / 2 + 6
      const high = (Math.abs(Math.sin(slope)) * width) / 2 + frame.size.note
      const box = { x0: x - wide, x1: x + wide, y0: y - high, y1: y + high - frame.size.note + 4 }
      const free = !walls.some((wall) => overlaps(wall, box))
      const clear = !actual.some((at) => at.x > box.x0 && at.x < box.x1 && at.y > box.y0 && at.y < box.y1)
      if (free && clear) return { x, y, angle: (slope * 180) / Math.PI }
    }
  }
  return undefined
}
