import type { Child } from 'hono/jsx'
import type { MilestoneLineProps } from './milestone.ts'

/** The signs of the drawing in words; only those that it has. */
export function Legend(props: MilestoneLineProps) {
  const { actual, required, earlier, conflicts, posts, words } = props
  const provisional = actual.some((point) => point.provisional)
  const cut = posts.some((post) => post.time > 2031)
  return (
    <ul class="legend">
      {actual.length > 0 && <Entry sign={<Line kind="actual" />}>{words.actual}</Entry>}
      {provisional && <Entry sign={<Open />}>{words.provisional}</Entry>}
      {required.length > 1 && <Entry sign={<Line kind="required" />}>{words.requiredLegend}</Entry>}
      {conflicts.length > 0 && <Entry sign={<Diamond />}>{words.conflict}</Entry>}
      {earlier.length > 0 && <Entry sign={<Line kind="earlier" />}>{words.earlier}</Entry>}
      {cut && <li class="faint">{words.breakNote}</li>}
    </ul>
  )
}

function Entry({ sign, children }: { sign: Child; children: Child }) {
  return (
    <li>
      {sign}
      {children}
    </li>
  )
}

function Line({ kind }: { kind: 'actual' | 'required' | 'earlier' }) {
  return (
    <svg class="chart" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      <path class={kind} d="M1 6H23" stroke-width={kind === 'actual' ? 3.6 : undefined} />
    </svg>
  )
}

function Open() {
  return (
    <svg class="chart" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      <circle class="provisional" cx="12" cy="6" r="4" />
    </svg>
  )
}

function Diamond() {
  return (
    <svg class="chart" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      <path class="conflict" d="M12 .8l5.2 5.2-5.2 5.2-5.2-5.2z" />
    </svg>
  )
}
