import type { Child } from 'hono/jsx'
import { type Status, StatusGlyph } from './status-post.tsx'

const posture = {
  empty: 'unknown',
  error: 'overdue',
  'no-right': 'missed',
} as const satisfies Record<string, Status>

export type StateBlockProps = {
  kind: keyof typeof posture
  title: string
  /** Empty: what comes next. Error: what is safe and what to do. No right: why, and who may. */
  children?: Child
  /** Links to what may be done. */
  acts?: Child
  /** What to tell who helps, already said. */
  code?: string | undefined
}

/** Stands in the place of a list or chart that has nothing to show. */
export function StateBlock({ kind, title, children, acts, code }: StateBlockProps) {
  return (
    <div class="state">
      <StatusGlyph state={posture[kind]} />
      <b>{title}</b>
      {children && <p>{children}</p>}
      {(acts || code) && (
        <p class="acts">
          {acts} {code && <span class="faint number-text">{code}</span>}
        </p>
      )}
    </div>
  )
}
