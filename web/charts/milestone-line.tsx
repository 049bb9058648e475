import { narrow, wide } from './frame.ts'
import { Legend } from './legend.tsx'
import type { MilestoneLineProps } from './milestone.ts'
import { MilestoneDrawing } from './milestone-drawing.tsx'

/**
 * The milestone line: time is the ground, a stone stands at each milestone with its required level as a flag,
 * the blue path is what happened. A drawing for wide pages and print, another for narrow ones, and a legend.
 * The table with all values stands below it, made by the page.
 */
export function MilestoneLine(props: MilestoneLineProps) {
  const inOrder: MilestoneLineProps = {
    ...props,
    actual: inTime(props.actual),
    required: inTime(props.required),
    earlier: inTime(props.earlier),
    posts: inTime(props.posts),
  }
  return (
    <figure class="figure" id={props.id}>
      <figcaption>
        <b>{props.caption}</b>
        {props.captionNote && <span class="quiet"> · {props.captionNote}</span>}
      </figcaption>
      <MilestoneDrawing {...inOrder} frame={wide} />
      <MilestoneDrawing {...inOrder} frame={narrow} />
      <Posts {...inOrder} />
      <Legend {...inOrder} />
    </figure>
  )
}

function inTime<T extends { time: number }>(points: readonly T[]): T[] {
  return [...points].sort((a, b) => a.time - b.time)
}

// The narrow drawing has no room for the source of each milestone.
function Posts({ posts, words }: MilestoneLineProps) {
  return (
    <ul class="figure-posts only-narrow" aria-label={words.posts}>
      {posts.map((post) => (
        <li>
          <b>{post.year}</b> {post.href ? <a href={post.href}>{post.valueLabel}</a> : post.valueLabel}
          {post.sourceLabel && <span class="quiet"> · {post.sourceLabel}</span>}
        </li>
      ))}
    </ul>
  )
}
