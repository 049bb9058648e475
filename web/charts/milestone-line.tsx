import type { MilestoneLineProps } from './milestone.ts'

/** A figure with both drawings of the milestone line and the legend. */
export function MilestoneLine(props: MilestoneLineProps) {
  return (
    <figure class="figure" id={props.id}>
      <figcaption>
        <b>{props.caption}</b>
      </figcaption>
    </figure>
  )
}
