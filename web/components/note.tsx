import type { Child } from 'hono/jsx'

export type NoteProps = {
  /** Amber ground only for doubt; red rule only for what is late or missed. */
  kind?: 'plain' | 'doubt' | 'late' | 'ok' | undefined
  title?: string | undefined
  children: Child
}

/** A remark beside the matter, with a rule at its left. */
export function Note({ kind = 'plain', title, children }: NoteProps) {
  return (
    <div class={`note note-${kind}`}>
      <p>
        {title && <b>{title} </b>}
        {children}
      </p>
    </div>
  )
}
