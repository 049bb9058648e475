import { line } from 'd3-shape'
import type { Frame } from './frame.ts'
import { type LevelScale, levelScale } from './level-scale.ts'
import type { ActualPoint, ConflictPoint, Level, MilestoneLineProps, Post } from './milestone.ts'
import { shortfalls } from './shortfall.ts'
import { textWidth } from './text-width.ts'
import { type TimeScale, timeScale, yearTicks } from './time-scale.ts'

export type Point = { x: number; y: number }
export type PlannedPost = Post & { x: number; stoneTop: number; flag: number | undefined }

/** Where everything of a drawing stands, before its labels. */
export type Plan = {
  frame: Frame
  time: TimeScale
  level: LevelScale
  stoneWidth: number
  posts: PlannedPost[]
  actual: (ActualPoint & Point)[]
  conflicts: (ConflictPoint & Point)[]
  earlier: Point[]
  /** The required path up to the break, and its steps over the break. */
  required: Point[]
  requiredLater: Point[][]
  gaps: string[]
  years: { year: number; x: number }[]
  today: Point & { label: string }
}

const joined = line<Point>(
  (point) => point.x,
  (point) => point.y,
).digits(1)

/** Points as the path of a straight-sided line. */
export function pathOf(points: readonly Point[]): string {
  return joined(points) ?? ''
}

/** Stands all things of a milestone line on their places in a frame. */
export function plan(props: MilestoneLineProps, given: Frame): Plan {
  const level = levels(props, given)
  const frame = withAxisRoom(given, level)
  const time = times(props, frame)
  const at = <T extends Level>(point: T): T & Point => ({
    ...point,
    x: time.x(point.time),
    y: level.y(point.value),
  })
  const stoneWidth = narrowestStone(props.posts, time, frame)
  const early = props.required.filter((point) => point.time <= time.until)
  const later = props.required.slice(Math.max(0, early.length - 1))
  return {
    frame,
    time,
    level,
    stoneWidth,
    posts: props.posts.map((post) => plannedPost(post, { time, level, frame })),
    actual: props.actual.map(at),
    conflicts: props.conflicts.map(at),
    earlier: props.earlier.map(at),
    required: early.map(at),
    requiredLater: later.slice(1).map((point, index) => [later[index] ?? point, point].map(at)),
    gaps: shortfalls(props.required, props.actual, props.better).map((stretch) => {
      const upper = stretch.map((place) => at({ time: place.time, value: place.required }))
      const lower = stretch.map((place) => at({ time: place.time, value: place.actual }))
      return `${pathOf([...upper, ...lower.reverse()])}Z`
    }),
    years: writtenYears(props, time, frame),
    today: { x: time.x(props.today.time), y: frame.ground, label: props.today.label },
  }
}

function levels(props: MilestoneLineProps, frame: Frame): LevelScale {
  const { actual, required, earlier, conflicts, posts } = props
  const values = [...actual, ...required, ...earlier, ...conflicts].map(({ value }) => value)
  const asked = posts.flatMap(({ value }) => (value === null ? [] : [value]))
  const low = frame.ground - frame.stone.height - 18
  return levelScale([...values, ...asked], props, { ground: frame.ground, top: frame.top, low })
}

function withAxisRoom(frame: Frame, level: LevelScale): Frame {
  const widest = Math.max(0, ...level.ticks.map(({ label }) => textWidth(label, frame.axis.tick)))
  return { ...frame, left: Math.max(frame.left, Math.ceil(widest) + 12) }
}

function times(props: MilestoneLineProps, frame: Frame): TimeScale {
  const { actual, required, earlier, conflicts, posts, today } = props
  const even = [...actual, ...earlier, ...conflicts, ...required.slice(0, 1)].map(({ time }) => time)
  const milestones = posts.map(({ time }) => time)
  return timeScale([...even, today.time], milestones, frame)
}

// Stones of neighbouring years share the room between them.
function narrowestStone(posts: readonly Post[], time: TimeScale, frame: Frame): number {
  const places = posts.map((post) => time.x(post.time)).sort((a, b) => a - b)
  const apart = places.slice(1).map((x, index) => x - (places[index] ?? x))
  return Math.max(10, Math.min(frame.stone.width, ...apart.map((room) => room - 6)))
}

function plannedPost(
  post: Post,
  { time, level, frame }: Pick<Plan, 'time' | 'level' | 'frame'>,
): PlannedPost {
  return {
    ...post,
    x: time.x(post.time),
    stoneTop: frame.ground - frame.stone.height,
    flag: post.value === null ? undefined : level.y(post.value),
  }
}

function writtenYears({ posts, today }: MilestoneLineProps, time: TimeScale, frame: Frame) {
  const clear = (frame.axis.tick * 2.6) / 2 + 6
  return yearTicks(time, frame.axis.apart)
    .map((year) => ({ year, x: time.x(year) }))
    .filter(({ year, x }) => {
      const hidden = posts.some((post) => Math.abs(post.time - year) < 0.5)
      return !hidden && Math.abs(x - time.x(today.time)) > clear
    })
}
