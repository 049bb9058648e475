import type { Frame } from './frame.ts'
import { axisWords, cropOf, labels, marks, pathName } from './labels.ts'
import type { MilestoneLineProps } from './milestone.ts'
import { type Label, lineStep } from './place-labels.ts'
import { type Plan, type PlannedPost, pathOf, plan } from './plan.ts'

/** One drawing of the milestone line. Layers from below: levels, gap, required path, ground, stones, paths, labels. */
export function MilestoneDrawing({ frame: given, ...props }: MilestoneLineProps & { frame: Frame }) {
  const planned = plan(props, given)
  const { frame } = planned
  const placed = labels(planned, props)
  const name = pathName(planned, props.words.required, [
    ...marks(planned, props),
    ...placed.map(({ box }) => box),
  ])
  const crop = cropOf(planned)
  const titleId = `${props.id}-${frame.kind}`
  return (
    <svg
      class={`chart only-${frame.kind}`}
      viewBox={`0 ${crop} ${frame.width} ${frame.height - crop}`}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{props.finding}</title>
      <Levels planned={planned} words={axisWords(props)} />
      {planned.gaps.map((gap) => (
        <path class="gap" d={gap} />
      ))}
      <path class="required" d={pathOf(planned.required)} />
      {planned.requiredLater.map((step) => (
        <path class="required-later" d={pathOf(step)} />
      ))}
      <Ground planned={planned} />
      {planned.posts.map((post) => (
        <StoneWithFlag post={post} planned={planned} />
      ))}
      <Paths planned={planned} />
      {name && (
        <text
          class="tone-quiet halo"
          x={one(name.x)}
          y={one(name.y)}
          text-anchor="middle"
          font-size={frame.size.note}
          transform={`rotate(${one(name.angle)} ${one(name.x)} ${one(name.y)})`}
        >
          {props.words.required}
        </text>
      )}
      {placed.map((label) => (
        <LabelText label={label} />
      ))}
      <Today planned={planned} />
    </svg>
  )
}

function one(value: number): number {
  return Math.round(value * 10) / 10
}

function Levels({ planned: { level, frame }, words }: { planned: Plan; words: string }) {
  return (
    <>
      {words && (
        <text class="tone-quiet" x="0" y={frame.axis.tick + 2} font-size={frame.axis.tick}>
          {words}
        </text>
      )}
      {level.ticks.map(({ value, label }) => (
        <>
          <path class="level" d={`M${frame.left} ${one(level.y(value))}H${frame.right}`} />
          <text
            class="tone-faint"
            x={frame.left - 8}
            y={one(level.y(value) + 4)}
            text-anchor="end"
            font-size={frame.axis.tick}
          >
            {label}
          </text>
        </>
      ))}
    </>
  )
}

function Ground({ planned: { frame, time, years } }: { planned: Plan }) {
  const { ground, left, right, axis } = frame
  const cut = time.cut === undefined ? undefined : one(time.cut)
  return (
    <>
      {cut === undefined ? (
        <path class="ground" d={`M${left} ${ground}H${right}`} />
      ) : (
        <>
          <path class="ground" d={`M${left} ${ground}H${cut - 5}M${cut + 5} ${ground}H${right}`} />
          <path class="cut" d={`M${cut - 8} ${ground + 7}l6-14M${cut + 2} ${ground + 7}l6-14`} />
        </>
      )}
      {years.map(({ year, x }) => (
        <>
          <path class="tick" d={`M${one(x)} ${ground}v6`} />
          <text class="tone-faint" x={one(x)} y={ground + 20} text-anchor="middle" font-size={axis.tick}>
            {frame.kind === 'wide' ? year : `’${String(year).slice(2)}`}
          </text>
        </>
      ))}
    </>
  )
}

function StoneWithFlag({ post, planned: { frame, stoneWidth } }: { post: PlannedPost; planned: Plan }) {
  const { ground, stone, axis } = frame
  const [x, half] = [one(post.x), one(stoneWidth / 2)]
  // The cap is a half round as wide as the stone; the rest of the height is the white with the year.
  const shoulder = one(ground - stone.height + half)
  const outline = `M${x - half} ${ground}V${shoulder}a${half} ${half} 0 0 1 ${2 * half} 0V${ground}z`
  const inside = stoneWidth >= axis.year * 2.6
  return (
    <g class={`stone-${post.state}`}>
      {post.flag !== undefined && (
        <>
          {post.flag < post.stoneTop && <path class="pole" d={`M${x} ${post.stoneTop}V${one(post.flag)}`} />}
          <path class="flag" d={`M${x - 11} ${one(post.flag)}h22`} />
        </>
      )}
      <path class="ground-paper" d={outline} />
      <path class="cap" d={`M${x - half} ${shoulder}a${half} ${half} 0 0 1 ${2 * half} 0z`} />
      <path class="stone-line" d={outline} />
      <Verdict post={post} x={x} y={shoulder - half * 0.45} reach={half * 0.22} />
      <text
        x={x}
        y={inside ? ground - (frame.kind === 'wide' ? 6 : 4) : ground + 20}
        text-anchor="middle"
        font-size={inside ? axis.year : axis.tick}
        font-weight="600"
      >
        {inside ? post.year : `’${String(post.year).slice(2)}`}
      </text>
    </g>
  )
}

// On the cap, so that the verdict is seen without colour too.
function Verdict({ post, x, y, reach: r }: { post: PlannedPost; x: number; y: number; reach: number }) {
  if (post.state === 'missed') {
    const d = `M${one(x - r)} ${one(y - r)}L${one(x + r)} ${one(y + r)}M${one(x + r)} ${one(y - r)}L${one(x - r)} ${one(y + r)}`
    return <path class="verdict" d={d} />
  }
  if (post.state !== 'reached') return null
  const d = `M${one(x - r * 1.2)} ${one(y)}L${one(x - r * 0.2)} ${one(y + r)}L${one(x + r * 1.3)} ${one(y - r)}`
  return <path class="verdict" d={d} />
}

function Paths({ planned: { frame, actual, earlier, conflicts } }: { planned: Plan }) {
  const many = actual.length > 24
  const d = frame.dot * 1.9
  return (
    <>
      <path class="earlier" d={pathOf(earlier)} />
      <path class="actual" d={pathOf(actual)} stroke-width={frame.stroke} />
      {actual.map((point, index) => {
        const last = index === actual.length - 1
        if (many && !last && !point.provisional) return null
        const radius = frame.dot * (last ? 1.9 : point.provisional ? 1.5 : 1)
        return (
          <circle
            class={point.provisional ? 'provisional' : 'official'}
            cx={one(point.x)}
            cy={one(point.y)}
            r={one(point.provisional || !last ? radius : radius * 0.85)}
          />
        )
      })}
      {conflicts.map(({ x, y }) => (
        <path class="conflict" d={`M${one(x)} ${one(y - d)}l${d} ${d}-${d} ${d}-${d}-${d}z`} />
      ))}
    </>
  )
}

function LabelText({ label }: { label: Label }) {
  let y = label.y
  return (
    <>
      {label.tie && <path class={`tie tie-${label.lines[0]?.tone}`} d={pathOf(label.tie)} />}
      {label.lines.map((line, index) => {
        if (index > 0) y += lineStep(line)
        return (
          <text
            class={`tone-${line.tone} halo`}
            x={one(label.x)}
            y={one(y)}
            text-anchor={label.anchor}
            font-size={line.size}
            font-weight={line.bold ? 600 : undefined}
          >
            {line.text}
            {line.tail && (
              <tspan class={`tone-${line.tail.tone}`} font-size={line.tail.size} font-weight="400">
                {` ${line.tail.text}`}
              </tspan>
            )}
          </text>
        )
      })}
    </>
  )
}

function Today({ planned: { frame, today } }: { planned: Plan }) {
  const x = one(today.x)
  const room = today.label.length * frame.axis.today * 0.32
  const middle = Math.min(Math.max(x, room + 2), frame.width - room - 2)
  return (
    <>
      <path class="today" d={`M${x} ${frame.ground + 2}v9`} />
      <path class="ground-ink" d={`M${x - 5} ${frame.ground + 3}h10l-5-6z`} />
      <text
        x={one(middle)}
        y={frame.ground + frame.axis.todayDown}
        text-anchor="middle"
        font-size={frame.axis.today}
        font-weight="600"
      >
        {today.label}
      </text>
    </>
  )
}
