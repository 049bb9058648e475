import { scaleLinear } from 'd3-scale'
import { levelScale } from './level-scale.ts'
import type { Level, Post } from './milestone.ts'
import { type Point, pathOf } from './plan.ts'

export type SmallLineProps = {
  /** What the picture shows, in a sentence. */
  finding: string
  better: 'higher' | 'lower'
  share: boolean
  actual: readonly Level[]
  required: readonly Level[]
  posts: readonly Pick<Post, 'time' | 'value' | 'state'>[]
  conflicts: readonly Level[]
  /** Decimal year of today. */
  today: number
  /** First and last year of the picture; 2019 and 2031 by default, so that rows of a table agree. */
  from?: number | undefined
  to?: number | undefined
}

const ground = 50

/** The milestone line in a table cell, 232 × 54. What lies outside its years is left out. */
export function SmallLine(props: SmallLineProps) {
  const { finding, today, from = 2019, to = 2031 } = props
  const x = scaleLinear([from, to], [4, 228])
  const shown = <T extends { time: number }>(points: readonly T[]) =>
    points.filter(({ time }) => time >= from && time <= to).sort((a, b) => a.time - b.time)
  const [actual, posts, conflicts] = [shown(props.actual), shown(props.posts), shown(props.conflicts)]
  const required = shown(props.required)
  const y = smallLevels(props, [...actual, ...required, ...conflicts, ...posts])
  const at = ({ time, value }: Level): Point => ({ x: one(x(time)), y: one(y(value)) })
  const last = actual.at(-1)
  return (
    <svg
      class="small-line chart"
      viewBox="0 0 232 54"
      width="232"
      height="54"
      role="img"
      aria-label={finding}
    >
      <path class="small-ground" d={`M0 ${ground}H232M${one(x(today))} 47v6`} />
      <path class="small-required" d={pathOf(required.map(at))} />
      {posts.map((post) => (
        <SmallStone
          post={post}
          x={one(x(post.time))}
          y={post.value === null ? undefined : one(y(post.value))}
        />
      ))}
      <path class="small-actual" d={actual.length > 1 ? pathOf(actual.map(at)) : ''} />
      {last && <circle class="official" cx={at(last).x} cy={at(last).y} r="3.2" />}
      {conflicts.map(at).map((place) => (
        <path class="conflict" d={`M${place.x} ${one(place.y - 3.6)}l3.6 3.6-3.6 3.6-3.6-3.6z`} />
      ))}
    </svg>
  )
}

function one(value: number): number {
  return Math.round(value * 10) / 10
}

function smallLevels({ share, better }: SmallLineProps, points: readonly { value: number | null }[]) {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const kind = { share, better, unit: '', language: 'vi' } as const
  return levelScale(values, kind, { ground: 44, top: 6, low: 36 }).y
}

function SmallStone({
  post,
  x,
  y,
}: {
  post: SmallLineProps['posts'][number]
  x: number
  y: number | undefined
}) {
  return (
    <g class={`stone-${post.state}`}>
      <path class="small-stone" d={`M${x - 5} ${ground}v-7a5 5 0 0 1 10 0v7z`} />
      {y !== undefined && <path class="small-flag" d={`M${x} ${Math.max(y, 38)}V${y}M${x - 6} ${y}h12`} />}
    </g>
  )
}
