import type { Child } from 'hono/jsx'

/**
 * Where a promise stands. Posture tells it before colour does: full is reached, half is reached late,
 * hollow is open in time, fallen is overdue, crossed is missed, dashed has no data.
 */
export type Status = 'reached' | 'late' | 'open' | 'overdue' | 'missed' | 'unknown'

const outline = 'M4 14.2V6.6a4 4 0 0 1 8 0v7.6z'
const ground = 'M1.5 15h13'
const cross = 'M5.8 6.6l4.4 4.6M10.2 6.6l-4.4 4.6'

/** The small stone alone; its meaning must stand beside it in words. */
export function StatusGlyph({ state }: { state: Status }) {
  return (
    <svg class={`post post-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <Posture state={state} />
      <path class="post-ground" d={ground} />
    </svg>
  )
}

function Posture({ state }: { state: Status }) {
  switch (state) {
    case 'reached':
      return (
        <>
          <path class="post-fill" d={outline} />
          <path class="post-sign" d="M5.9 8.6l1.6 1.7 2.8-3.3" />
        </>
      )
    case 'late':
      return (
        <>
          <path class="post-line" d={outline} />
          <path class="post-fill" d="M4 14.2V9h8v5.2z" />
        </>
      )
    case 'overdue':
      return (
        <g transform="rotate(24 8 14)">
          <path class="post-fill" d={outline} />
          <path class="post-sign" d="M8 5.4v4M8 10.8v1.3" />
        </g>
      )
    case 'missed':
      return (
        <>
          <path class="post-line" d={outline} />
          <path class="post-line" d={cross} />
        </>
      )
    case 'open':
    case 'unknown':
      return <path class="post-line" d={outline} />
  }
}

export type StatusPostProps = { state: Status; word: Child }

/** The small stone with its word. */
export function StatusPost({ state, word }: StatusPostProps) {
  return (
    <span class={`status status-${state}`}>
      <StatusGlyph state={state} />
      {word}
    </span>
  )
}
